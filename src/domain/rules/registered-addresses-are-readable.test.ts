import { expect, test } from 'vitest';
import { found } from '../../testing/content-builders.ts';
import { registeredAddressesAreReadable } from './registered-addresses-are-readable.ts';

test('lines of address, owner and day are fine, and so is a folder without a register', () => {
  const text = '# Kopf\n\n/ site 2026-01-01\n/meldungen/a/ news/a 2014-03-01\n/meldungen/seite/1/ list 2026-01-01\n';
  expect(found(registeredAddressesAreReadable, { 'addresses.txt': text })).toEqual([]);
  expect(found(registeredAddressesAreReadable, {})).toEqual([]);
});

test('every other line is named, those of a merge conflict among them', () => {
  const text = '/a/ site 2026-02-30\n<<<<<<< HEAD\n/b/ site\na/ site 2026-01-01\n/c/ niemand 2026-01-01\n';
  expect(found(registeredAddressesAreReadable, { 'addresses.txt': text }).map(({ at }) => at)).toEqual(
    [1, 2, 3, 4, 5].map((line) => `addresses.txt:${line}:1`),
  );
});
