import { expect, test } from 'vitest';
import { countedLinks, numberIn } from './counted-links.ts';

test.each([
  ['5', 5],
  ['5 Meldungen', 5],
  ['1.024 Beiträge', 1024],
  ['(3 Beiträge)', 3],
  ['Meldungen', undefined],
  ['Halle4', undefined],
])('"%s" says %s', (text, number) => {
  expect(numberIn(text)).toBe(number);
});

test('a number belongs to the link before it in the same list item', () => {
  const html = '<ul><li><a href="/a/">A</a> <span>3</span></li><li><a href="/b/">B</a></li></ul><p>7</p>';
  expect(countedLinks(html).map(({ href, behind }) => [href, numberIn(behind)])).toEqual([
    ['/a/', 3],
    ['/b/', undefined],
  ]);
});

test('a filter’s link has its group’s parameter and its own number', () => {
  const html =
    '<details><div data-parameter="thema"><a href="/themen/a/" data-count="2">A</a></div></details><a href="/x/">X</a>';
  expect(countedLinks(html)).toMatchObject([
    { href: '/themen/a/', parameter: 'thema', dataCount: 2 },
    { href: '/x/', parameter: undefined },
  ]);
});
