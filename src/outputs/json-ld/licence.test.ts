import { expect, test } from 'vitest';
import { licenceNode } from './licence.ts';

test.each([
  ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC\u{a0}BY-SA\u{a0}3.0\u{a0}DE', 'https://creativecommons.org/licenses/by-sa/3.0/de/'],
  ['CC BY-NC-ND 2.5', 'https://creativecommons.org/licenses/by-nc-nd/2.5/'],
  ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
])('%s has an address', (licence, url) => {
  expect(licenceNode(licence)).toBe(url);
});

test('any other licence is told by its name', () => {
  expect(licenceNode('Alle Rechte vorbehalten')).toEqual({ '@type': 'CreativeWork', name: 'Alle Rechte vorbehalten' });
});
