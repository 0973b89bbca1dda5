import { expect, test } from 'vitest';
import { found, markdown } from '../../testing/content-builders.ts';
import { datesLieInKnownPeriods } from './dates-lie-in-known-periods.ts';

const news = (date: string, dateKnown: string) => ({
  'news/x/index.md': markdown(['kind: news', 'title: X', `date: ${date}`, `dateKnown: ${dateKnown}`, 'summary: X.']),
});

test('a day outside of the period that is shown in its place is an error that names the days within', () => {
  expect(found(datesLieInKnownPeriods, news('2023-01-01', '2022-Q4'))).toEqual([
    {
      at: 'news/x/index.md:4:7 [date]',
      value: '2023-01-01',
      message: 'Das Datum liegt nicht in dem Zeitraum, der statt seiner gezeigt wird (dateKnown: 2022-Q4).',
      mend: 'Einen Tag von 2022-10-01 bis 2022-12-31 angeben, oder „dateKnown“ anpassen.',
    },
  ]);
  expect(found(datesLieInKnownPeriods, news('2022-09-30T23:59', '2022-Q4'))).toHaveLength(1);
});

test('the first and the last day of the period are fine', () => {
  expect(found(datesLieInKnownPeriods, news('2022-10-01', '2022-Q4'))).toEqual([]);
  expect(found(datesLieInKnownPeriods, news('2022-12-31T23:59', '2022-Q4'))).toEqual([]);
});

test('what the schema finds fault with is left to it', () => {
  expect(found(datesLieInKnownPeriods, news('gestern', '2022-Q4'))).toEqual([]);
  expect(found(datesLieInKnownPeriods, news('2022-11-30', '2022-Q5'))).toEqual([]);
});
