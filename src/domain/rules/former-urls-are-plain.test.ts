import { describe, expect, test } from 'vitest';
import { found, mends, newsWith } from '../../testing/content-builders.ts';
import { fieldsMatchTheSchema } from './fields-match-the-schema.ts';
import { formerUrlsArePlain } from './former-urls-are-plain.ts';

const withUrl = (url: string) => ({ 'news/labor/index.md': newsWith('formerUrls:', `  - ${url}`) });

describe('a former address', () => {
  test.each([
    '/meldungen/alt/',
    '/aktuelles/2014/kick-off.html',
    '/aktuelles/gründung',
    '/aktuelles/Gr%C3%BCndung.html',
    '/index,12.html',
    '/news/12:labor(1)/a+b/~team/x@y!/p=1&q=2',
    '/alt.php',
  ])('may be %s', (url) => {
    expect(found(formerUrlsArePlain, withUrl(url))).toEqual([]);
  });

  test.each([
    ['/alt*/', '„*“'],
    ['/alt$1/', '„$“'],
    ['/alt{x}/', '„{“ und „}“'],
    ['/alt;x/', '„;“'],
    ['/alt%22x/', '„"“'],
    ['/alt%3Cb%3E/', '„<“ und „>“'],
    ['/alt%0Ax/', '„ “'],
    ['/alt%20neu/', '„ “'],
    ['/alt%3Fid=1', '„?“'],
    ['/alt%25C3/', '„%“'],
    ['/alt|neu/', '„|“'],
    ['/alt`x`/', '„`“'],
    ['/a[b]/', '„[“ und „]“'],
    ['/alt^/', '„^“'],
    ['/alt%00/', 'stehen'],
  ])('may not be %s: a host could take it for something else', (url, named) => {
    const [problem, ...more] = found(formerUrlsArePlain, withUrl(url));
    expect(more).toEqual([]);
    expect(problem?.at).toBe('news/labor/index.md:7:5 [formerUrls.0]');
    expect(problem?.message.replace('steht', 'stehen')).toContain(named);
    expect(problem?.mend).toMatch(/^Die Zeile löschen/);
  });

  test.each(['/a/../b/', '/a//b/', '/.htaccess', '/a/.git/x', '/_redirects', '/%2e%2e/x', '/_astro/x.js'])(
    'may not lead through %s',
    (url) => {
      expect(found(formerUrlsArePlain, withUrl(url))[0]?.message).toMatch(/ führt über „\.\.“/);
    },
  );

  test('in the encoding of an old website is to be written as it reads', () => {
    expect(mends(formerUrlsArePlain, withUrl('/aktuelles/Gr%FCndung.html'))).toEqual([
      'news/labor/index.md:7:5 [formerUrls.0] → Die Zeichen selbst schreiben statt %…, zum Beispiel: - /aktuelles/gründung.html',
    ]);
  });

  test('that looks like one of our pages is advised to end with a slash', () => {
    expect(found(formerUrlsArePlain, withUrl('/meldungen/alt'))).toEqual([
      {
        at: 'news/labor/index.md:7:5 [formerUrls.0]',
        value: '/meldungen/alt',
        message: '„/meldungen/alt“ sieht wie eine Seite dieser Website aus; deren Adressen enden mit „/“.',
        mend: 'So schreiben: - /meldungen/alt/',
      },
    ]);
    expect(found(formerUrlsArePlain, withUrl('/meldungen/alt.html'))).toEqual([]);
  });
});

test.each([
  ['//fremd.example/alt/', '- /alt/'],
  ['/\\fremd.example/', '- /fremd.example/'],
  ['/alt.html?id=1', '- /alt.html'],
])('%s is no path: that is said once, with one that is', (url, mend) => {
  expect(found(formerUrlsArePlain, withUrl(url))).toEqual([]);
  expect(mends(fieldsMatchTheSchema, withUrl(url))).toEqual([expect.stringContaining(mend)]);
});
