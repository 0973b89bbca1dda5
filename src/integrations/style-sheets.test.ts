import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { styleSheets } from './style-sheets.ts';

const sheetOf = (path: string): string | undefined => styleSheets.find(({ test: pattern }) => pattern.test(path))?.name;

test('what articles, lists and events are made of is in a sheet each', () => {
  expect(sheetOf('/src/components/Prose.astro?astro&type=style&index=0&lang.css')).toBe('reading');
  expect(sheetOf('/src/styles/site.css')).toBe('reading');
  expect(sheetOf('/src/components/MonthGrid.astro?astro&type=style&index=0&lang.css')).toBe('finding');
  expect(sheetOf('/src/components/Tickets.astro?astro&type=style&index=0&lang.css')).toBe('planning');
  expect(sheetOf('/src/pages/abonnieren.astro?astro&type=style&index=0&lang.css')).toBe('finding');
  expect(sheetOf('/src/components/Facets.astro')).toBeUndefined();
});

test('every component that is named exists', () => {
  const names = styleSheets.flatMap(
    ({ test: { source } }) => /\(\?:([A-Za-z|]+)\)/.exec(source)?.[1]?.split('|') ?? [],
  );
  const missing = names.filter((name) => !existsSync(new URL(`../components/${name}.astro`, import.meta.url)));
  expect(names.length).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});
