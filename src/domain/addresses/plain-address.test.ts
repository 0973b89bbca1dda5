import { expect, test } from 'vitest';
import { addressKey, decodedAddress, encodedAddress, isPlainAddress } from './plain-address.ts';

test('an address is the same however its umlauts are written', () => {
  for (const written of ['/gr%C3%BCn/', '/grün/', '/gru\u0308n/', '/gr%c3%bcn/']) {
    expect(decodedAddress(written)).toBe('/grün/');
  }
  expect(decodedAddress('/gr%FCn/')).toBeUndefined();
});

test('over the wire it is ASCII, without what means something to a host', () => {
  expect(encodedAddress('/grün/a,b+c@d!(e)&f=g_~-.html')).toBe('/gr%C3%BCn/a,b+c@d!(e)&f=g_~-.html');
  expect(encodedAddress('/a:b*c$d{e}f;g"h\\i#j?k%l m\n')).toBe('/a%3Ab%2Ac%24d%7Be%7Df%3Bg%22h%5Ci%23j%3Fk%25l%20m%0A');
  expect(decodedAddress(encodedAddress('/grün/a:b$c/'))).toBe('/grün/a:b$c/');
});

test('a slash at the end or the name of the file make no other page', () => {
  expect(['/a/', '/a', '/a/index.html'].map(addressKey)).toEqual(['/a', '/a', '/a']);
  expect(['/', '/index.html'].map(addressKey)).toEqual(['', '']);
  expect(addressKey('/a.html')).toBe('/a.html');
});

test('what cannot be decoded is not plain', () => {
  expect(isPlainAddress('/gr%C3%BCn/')).toBe(true);
  expect(isPlainAddress('/gr%FCn/')).toBe(false);
  expect(isPlainAddress('ohne-schrägstrich')).toBe(false);
});
