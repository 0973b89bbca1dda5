import { expect, test } from 'vitest';
import { tableOfContents } from './contents.ts';

const headings = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ depth: 2, id: `teil-${index + 1}`, text: `Teil ${index + 1}` }));

test('a text of four chapters has a table of contents, one of three has none', () => {
  expect(tableOfContents({ html: '', headings: headings(4) })).toEqual([
    { href: '#teil-1', label: 'Teil 1' },
    { href: '#teil-2', label: 'Teil 2' },
    { href: '#teil-3', label: 'Teil 3' },
    { href: '#teil-4', label: 'Teil 4' },
  ]);
  expect(tableOfContents({ html: '', headings: headings(3) })).toEqual([]);
});

test('sections below a chapter do not count', () => {
  const sections = [...headings(2), { depth: 3, id: 'a', text: 'A' }, { depth: 3, id: 'b', text: 'B' }];
  expect(tableOfContents({ html: '', headings: sections })).toEqual([]);
});

test('a text of more than 6,000 characters has one as soon as there are two chapters', () => {
  const html = `<p class="${'x'.repeat(6000)}">${'x'.repeat(6001)}</p>`;
  expect(tableOfContents({ html, headings: headings(2) })).toHaveLength(2);
  expect(tableOfContents({ html, headings: headings(1) })).toEqual([]);
  expect(tableOfContents({ html: html.replace('>x', '>'), headings: headings(2) })).toEqual([]);
});
