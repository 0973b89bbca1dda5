import { expect, test } from 'vitest';
import { isFilledIn, publisher } from './publisher.ts';

test('every fact about the publisher is marked as a placeholder, the country excepted', () => {
  const filledIn = Object.entries(publisher).filter(([, value]) => !value.startsWith('PLATZHALTER: '));
  expect(filledIn).toEqual([['country', 'Deutschland']]);
});

test('every placeholder says what belongs in its place', () => {
  const bare = Object.values(publisher).filter((value) => /^PLATZHALTER:?\s*$/.test(value));
  expect(bare).toEqual([]);
});

test('a placeholder is not filled in', () => {
  expect([isFilledIn(publisher.name), isFilledIn('Musterverein e. V.')]).toEqual([false, true]);
});
