import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { styleSheets } from './style-sheets.ts';

const sheetOf = (path: string): string | undefined => styleSheets.find(({ test: pattern }) => pattern.test(path))?.name;

test('what articles are made of is in the one sheet, what lists are made of in the other', () => {
  expect(sheetOf('/src/components/Prose.astro?astro&type=style&index=0&lang.css')).toBe('reading');
  expect(sheetOf('/src/styles/site.css')).toBe('reading');
  expect(sheetOf('/src/components/MonthGrid.astro?astro&type=style&index=0&lang.css')).toBe('finding');
  expect(sheetOf('/src/pages/abonnieren.astro?astro&type=style&index=0&lang.css')).toBe('finding');
  expect(sheetOf('/src/components/Facets.astro')).toBeUndefined();
});

test('every component that is named exists', () => {
  const [, names = ''] = /\(\?:([A-Za-z|]+)\)\|pages/.exec(styleSheets[0]?.test.source ?? '') ?? [];
  const missing = names
    .split('|')
    .filter((name) => !existsSync(new URL(`../components/${name}.astro`, import.meta.url)));
  expect(names.split('|').length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});
