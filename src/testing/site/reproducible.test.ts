import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { filesOf, readBytes, sites } from './sites.ts';

/** The day that a calendar shows where a site is built. */
const dayIn = ({ now, env }: { now: string; env: { TZ: string } }): string =>
  Temporal.Instant.from(now).toZonedDateTimeISO(env.TZ).toPlainDate().toString();

const sums = (name: string): Record<string, string> =>
  Object.fromEntries(
    filesOf(name).map((path) => [path, createHash('sha256').update(readBytes(name, path)).digest('hex')]),
  );

test('two builds of the same moment, each from nothing and on other sides of the date line, are the same bytes', () => {
  expect(dayIn(sites.again)).not.toBe(dayIn(sites.today));
  expect(Object.keys(sums('today')).length).toBeGreaterThan(100);
  expect(sums('again')).toEqual(sums('today'));
});

test('the moment of the build changes what it shows', () => {
  expect(sums('april2016')['index.html']).not.toBe(sums('today')['index.html']);
});
