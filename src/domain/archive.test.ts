import { describe, expect, test } from 'vitest';
import { type Contents, catalogueOf, idsOf } from '../testing/catalogue-builders.ts';
import { type ArchiveYear, archiveOf, eventMonth, newsMonth } from './archive.ts';

const outline = <T extends { id: string }>(years: readonly ArchiveYear<T>[]) =>
  years.map(({ year, months, monthless }) => [
    year,
    ...months.map(({ month, items }) => `${month}: ${idsOf(items)}`),
    ...(monthless.length > 0 ? [`?: ${idsOf(monthless)}`] : []),
  ]);

const newsYears = (news: Contents['news'] = {}) => archiveOf(catalogueOf({ news }).all('news'), newsMonth);
const eventYears = (events: Contents['events'] = {}) => archiveOf(catalogueOf({ events }).all('events'), eventMonth);

describe('the archive', () => {
  test('of news has the latest year first, and in it the latest month and item', () => {
    const years = newsYears({
      a: { date: '2024-09-12' },
      b: { date: '2025-01-02' },
      c: { date: '2024-09-30' },
      d: { date: '2024-12-31T23:30' },
    });
    expect(outline(years)).toEqual([
      ['2025', '2025-01: b'],
      ['2024', '2024-12: d', '2024-09: c,a'],
    ]);
  });

  test('of events has the latest year first, and in it the order of the calendar', () => {
    const years = eventYears({
      herbst: { start: '2016-10-19', end: '2016-10-20' },
      april: { start: '2016-04-26T09:00' },
      winter: { start: '2014-02-03' },
    });
    expect(outline(years)).toEqual([
      ['2016', '2016-04: april', '2016-10: herbst'],
      ['2014', '2014-02: winter'],
    ]);
  });

  test('has an event over New Year in the year in which it begins', () => {
    expect(outline(eventYears({ messe: { start: '2015-12-30', end: '2016-01-02' } }))).toEqual([
      ['2015', '2015-12: messe'],
    ]);
  });

  test('has a part of a month in the month, and a season or a year in no month', () => {
    const years = eventYears({
      mitte: { period: '2022-11-mid' },
      november: { period: '2022-11' },
      quartal: { period: '2022-Q1' },
      winter: { period: '2022-winter' },
      jahr: { period: '2023' },
    });
    expect(outline(years)).toEqual([
      ['2023', '?: jahr'],
      ['2022', '2022-11: november,mitte', '?: quartal,winter'],
    ]);
  });

  test('of nothing has no years', () => {
    expect(newsYears()).toEqual([]);
  });
});

describe('the months of a year', () => {
  const yearOf = (length: number) => {
    const items = Array.from({ length }, (_, index) => index);
    const [year] = archiveOf(items, (item) => ({ year: '2025', month: `2025-0${1 + (item % 3)}` }));
    return { pages: year?.months.map(({ hasPage }) => hasPage), isWhole: year?.isWhole };
  };

  test('have pages of their own from 31 items of the year on', () => {
    expect(yearOf(30)).toEqual({ pages: [false, false, false], isWhole: true });
    expect(yearOf(31)).toEqual({ pages: [true, true, true], isWhole: true });
  });

  test('stand for the year from 201 items on', () => {
    expect(yearOf(200).isWhole).toBe(true);
    expect(yearOf(201)).toEqual({ pages: [true, true, true], isWhole: false });
  });
});

test('news that is only known to lie in a quarter has no month in the archive', () => {
  const news = { a: { date: '2022-11-30', dateKnown: '2022-Q4' }, b: { date: '2022-10-02', dateKnown: '2022-10' } };
  expect(outline(newsYears(news))).toEqual([['2022', '2022-10: b', '?: a']]);
});
