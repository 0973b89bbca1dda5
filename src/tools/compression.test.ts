import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { chosenEncoding, compress, isCompressible } from './compression.ts';

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.5, gzip;q=1.0', 'br'],
  ['*', 'br'],
  ['identity', undefined],
  ['', undefined],
  [undefined, undefined],
])('of brotli and gzip, “%s” gets %s', (accept, encoding) => {
  expect(chosenEncoding(accept, ['br', 'gzip'])).toBe(encoding);
});

test('nothing is chosen where nothing is offered', () => {
  expect(chosenEncoding('gzip, br', [])).toBeUndefined();
});

test('texts are compressed, pictures and fonts are so already', () => {
  expect(
    ['text/html; charset=utf-8', 'text/css', 'image/svg+xml', 'application/rss+xml'].filter(isCompressible),
  ).toEqual(['text/html; charset=utf-8', 'text/css', 'image/svg+xml', 'application/rss+xml']);
  expect(['image/avif', 'font/woff2', 'application/octet-stream'].filter(isCompressible)).toEqual([]);
});

test('what is compressed can be read again, and is smaller', () => {
  const bytes = Buffer.from('Zelltherapie '.repeat(100));
  expect(brotliDecompressSync(compress(bytes, 'br'))).toEqual(bytes);
  expect(gunzipSync(compress(bytes, 'gzip'))).toEqual(bytes);
  expect(compress(bytes, 'br').length).toBeLessThan(60);
});
