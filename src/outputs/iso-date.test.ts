import { expect, test } from 'vitest';
import { isoDate } from './iso-date.ts';
import { partialDate } from './json-ld/dates.ts';

test.each([
  ['2026-04-27', '2026-04-27'],
  ['2026-04-27T08:30', '2026-04-27T08:30:00+02:00'],
  ['2026-01-27T08:30', '2026-01-27T08:30:00+01:00'],
])('%s is %s for machines', (value, iso) => {
  expect(isoDate(value)).toBe(iso);
});

test.each([
  ['2026-04-27', '2026-04-27'],
  ['2022-11', '2022-11'],
  ['2022-11-mid', '2022-11'],
  ['2023-Q1', '2023'],
  ['2026-autumn', '2026'],
  ['2026', '2026'],
  ['2026-winter', undefined],
])('%s is known as far as %s', (value, date) => {
  expect(partialDate(value)).toBe(date);
});
