import { expect, test } from 'vitest';
import { headerRules, headersFor } from './response-headers.ts';

const rules = headerRules(
  [
    '# what the host adds',
    '/*',
    "  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'; upgrade-insecure-requests",
    '  Strict-Transport-Security: max-age=63072000',
    '  Cache-Control: no-cache',
    '',
    '/_astro/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '/*.ics',
    '  Content-Type: text/calendar; charset=utf-8',
  ].join('\n'),
);

test('every pattern that fits adds its headers, the later one wins', () => {
  expect(headersFor(rules, '/_astro/fonts/a.woff2')['Cache-Control']).toBe('public, max-age=31536000, immutable');
  expect(headersFor(rules, '/meldungen/')).toEqual({
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cache-Control': 'no-cache',
  });
});

test('a star stands for anything, every other sign for itself', () => {
  expect(headersFor(rules, '/termine/alle.ics')['Content-Type']).toBe('text/calendar; charset=utf-8');
  expect(headersFor(rules, '/termine/alle_ics')['Content-Type']).toBeUndefined();
});

test('what would upgrade to https is left out on this machine', () => {
  expect(Object.keys(headersFor(rules, '/'))).toEqual(['Content-Security-Policy', 'Cache-Control']);
});

test('a site without such a file has no rules', () => {
  expect(headerRules('')).toEqual([]);
});
