import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesOf, pagesOf, readBytes, readText, textOf } from './sites.ts';

const SOFT_HYPHEN = '\u00ad';
const htmlFiles = filesOf('today').filter((path) => path.endsWith('.html'));

test('soft hyphens stand in headings only: in no title, attribute, script, id or other text', () => {
  const elsewhere = htmlFiles.filter((path) =>
    readText('today', path)
      .replace(/(?<=<(h[123])\b[^>]*>)[\s\S]*?(?=<\/\1>)/g, (heading) => heading.replace(/(?<=^|>)[^<]+/g, ''))
      .includes(SOFT_HYPHEN),
  );
  expect(elsewhere).toEqual([]);
  expect(htmlFiles.some((path) => readText('today', path).includes(SOFT_HYPHEN))).toBe(true);
});

test('soft hyphens are in no feed, no data and no byte of the search index', () => {
  const others = filesOf('today').filter((path) =>
    /\.(?:xml|json|txt|ics|md)$|^pagefind\/(?:fragment|index)\//.test(path),
  );
  const bytesOf = (path: string): Buffer => {
    const bytes = readBytes('today', path);
    return path.startsWith('pagefind/') && !path.endsWith('.json') ? gunzipSync(bytes) : bytes;
  };
  expect(others.length).toBeGreaterThan(10);
  expect(others.filter((path) => bytesOf(path).includes(SOFT_HYPHEN))).toEqual([]);
});

test('no page prints a straight quotation mark between words', () => {
  const straight = [...pagesOf('today')].filter(([, html]) => /(?:^|\s)"\p{L}|\p{L}"(?:\s|$)/u.test(textOf(html)));
  expect(straight.map(([path]) => path)).toEqual([]);
});
