import { expect, test } from 'vitest';
import { isFilledIn, optionalFacts, PLACEHOLDER, publisher } from './publisher.ts';

/** Every value by its dotted path. */
const facts = (value: object, path = ''): [string, unknown][] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner
      ? facts(inner, `${path}${key}.`)
      : [[`${path}${key}`, inner] as [string, unknown]],
  );

test('every placeholder says what belongs in its place', () => {
  const bare = facts(publisher).filter(([, value]) => /^PLATZHALTER(?!: \S)/.test(String(value)));
  expect(bare).toEqual([]);
});

test('what may be left empty exists', () => {
  const paths = facts(publisher).map(([path]) => path);
  expect(optionalFacts.filter((path) => !paths.includes(path))).toEqual([]);
});

test('a placeholder is not filled in, nor is an empty text', () => {
  expect([`${PLACEHOLDER}: Ort`, '', 'Musterverein e. V.'].map(isFilledIn)).toEqual([false, false, true]);
});
