import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { filesOf, readBytes } from './sites.ts';

const sums = (name: string): Record<string, string> =>
  Object.fromEntries(
    filesOf(name).map((path) => [path, createHash('sha256').update(readBytes(name, path)).digest('hex')]),
  );

test('two builds of the same moment, each from nothing, are the same bytes', () => {
  expect(Object.keys(sums('today')).length).toBeGreaterThan(100);
  expect(sums('again')).toEqual(sums('today'));
});

test('the moment of the build changes what it shows', () => {
  expect(sums('april2016')['index.html']).not.toBe(sums('today')['index.html']);
});
