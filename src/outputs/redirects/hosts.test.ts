/** The hosts' own files: exact lines, since none of the hosts is at hand. */
import { describe, expect, test } from 'vitest';
import { apacheRules } from './apache.ts';
import { caddyRules } from './caddy.ts';
import { hostRules } from './host-rules.ts';
import { nginxRules } from './nginx.ts';
import type { Redirect } from './redirects.ts';
import { redirectsFile } from './redirects-file.ts';

const redirects: Redirect[] = [
  { from: '/alt/', status: 301, to: '/meldungen/neu/' },
  { from: '/grün,(1)+a.html', status: 301, to: '/dateien/meldungen/x/Bericht 1.pdf' },
  { from: '/12:titel', status: 301, to: '/' },
  { from: '/meldungen/weg/', status: 410, to: '/meldungen/weg/' },
  { from: '/meldungen/2019/', status: 302, to: '/meldungen/' },
  { from: '/weg.pdf', status: 410, to: '/404.html' },
];
const rules = hostRules(redirects);
const said = (text: string): string[] => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

test('Netlify and Cloudflare each find a line they can read, and none with a placeholder', () => {
  expect(said(redirectsFile(rules))).toEqual([
    '/alt/ /meldungen/neu/ 301!',
    '/alt/ /meldungen/neu/ 301',
    '/gr%C3%BCn,(1)+a.html /dateien/meldungen/x/Bericht%201.pdf 301!',
    '/gr%C3%BCn,(1)+a.html /dateien/meldungen/x/Bericht%201.pdf 301',
    '/12%3Atitel / 301!',
    '/12%3Atitel / 301',
    '/meldungen/weg/ /meldungen/weg/index.html 410!',
    '/meldungen/2019/ /meldungen/ 302!',
    '/meldungen/2019/ /meldungen/ 302',
    '/weg.pdf /404.html 410!',
  ]);
});

test('nginx compares exact locations', () => {
  expect(said(nginxRules(rules))).toEqual([
    'location = "/alt/" { absolute_redirect off; return 301 "/meldungen/neu/"; }',
    'location = "/grün,(1)+a.html" { absolute_redirect off; return 301 "/dateien/meldungen/x/Bericht%201.pdf"; }',
    'location = "/12:titel" { absolute_redirect off; return 301 "/"; }',
    'location = "/meldungen/weg/" { error_page 410 "/meldungen/weg/index.html"; return 410; }',
    'location = "/meldungen/2019/" { absolute_redirect off; return 302 "/meldungen/"; }',
    'location = "/weg.pdf" { error_page 410 "/404.html"; return 410; }',
  ]);
});

test('Caddy looks addresses up in a map', () => {
  expect(said(caddyRules(rules))).toEqual([
    'map {path} {moved_to} {',
    '\t"/alt/" "/meldungen/neu/"',
    '\t"/grün,(1)+a.html" "/dateien/meldungen/x/Bericht%201.pdf"',
    '\t"/12:titel" "/"',
    '\tdefault ""',
    '}',
    '@moved expression `{moved_to} != ""`',
    'redir @moved {moved_to} 301',
    'map {path} {moved_for_now_to} {',
    '\t"/meldungen/2019/" "/meldungen/"',
    '\tdefault ""',
    '}',
    '@moved_for_now expression `{moved_for_now_to} != ""`',
    'redir @moved_for_now {moved_for_now_to} 302',
    'map {path} {gone_page} {',
    '\t"/meldungen/weg/" "/meldungen/weg/index.html"',
    '\t"/weg.pdf" "/404.html"',
    '\tdefault ""',
    '}',
    '@gone expression `{gone_page} != ""`',
    'handle @gone {',
    '\trewrite * {gone_page}',
    '\tfile_server {',
    '\t\tstatus 410',
    '\t}',
    '}',
  ]);
});

test('Apache gets anchored expressions in which nothing but the address fits', () => {
  expect(said(apacheRules(rules))).toEqual([
    'RedirectMatch 301 "^/alt/$" "/meldungen/neu/"',
    'RedirectMatch 301 "^/grün,\\(1\\)\\+a\\.html$" "/dateien/meldungen/x/Bericht%201.pdf"',
    'RedirectMatch 301 "^/12:titel$" "/"',
    `<If "%{REQUEST_URI} == '/meldungen/weg/'">`,
    '  ErrorDocument 410 "/meldungen/weg/index.html"',
    '</If>',
    'RedirectMatch 410 "^/meldungen/weg/$"',
    'RedirectMatch 302 "^/meldungen/2019/$" "/meldungen/"',
    `<If "%{REQUEST_URI} == '/weg.pdf'">`,
    '  ErrorDocument 410 "/404.html"',
    '</If>',
    'RedirectMatch 410 "^/weg\\.pdf$"',
  ]);
});

test('without redirects the files say so little that they can always be included', () => {
  for (const text of [redirectsFile([]), nginxRules([]), caddyRules([]), apacheRules([])])
    expect(said(text)).toEqual([]);
});

describe('an address that slipped through every check', () => {
  test.each([
    '"',
    '\\',
    '$',
    '{',
    '}',
    ';',
    '*',
    '`',
    "'",
    '<',
    '>',
    '#',
    '?',
    '%',
    ' ',
    '\n',
    '\t',
    '\u0000',
    '|',
    '^',
    '[',
    ']',
  ])('with %j in it is told to no host', (character) => {
    expect(() => hostRules([{ from: `/alt${character}x/`, status: 301, to: '/' }])).toThrow(/Keine Adresse/);
  });

  test.each(['/../x', '//example.org/', '/a//b', '/.htaccess', 'alt/', ''])('and neither is %s', (from) => {
    expect(() => hostRules([{ from, status: 301, to: '/' }])).toThrow(/Keine Adresse/);
  });

  test.each(['https://example.org/', '//example.org/', 'neu/', ''])('nor may one lead to %j', (to) => {
    expect(() => hostRules([{ from: '/alt/', status: 301, to }])).toThrow(/Kein Ziel/);
  });

  test('whatever the target is called, a host reads nothing into it', () => {
    const [rule] = hostRules([{ from: '/alt/', status: 301, to: '/a$b{c}"d;e\\f\n/' }]);
    expect(rule?.to).toBe('/a%24b%7Bc%7D%22d%3Be%5Cf%0A/');
  });
});
