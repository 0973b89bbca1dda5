/** Items by year and month. A page's address is a year or a month, so what it holds changes only with that time. */
import { listLengths } from '../config/site.ts';
import { dayOf, rangeOf } from './calendar.ts';
import type { Item } from './item.ts';

/** `2024-09` */
export type Month = string;

/** When an item took place or appeared: its year, and its month where that is known. */
export interface YearAndMonth {
  year: string;
  month?: Month | undefined;
}

export interface ArchiveMonth<T> {
  month: Month;
  items: readonly T[];
  /** Whether the month has a page of its own. */
  hasPage: boolean;
}

/** Items and months stand in the order in which the items were given. */
export interface ArchiveYear<T> {
  year: string;
  items: readonly T[];
  months: readonly ArchiveMonth<T>[];
  /** Items of which no one month is known. */
  monthless: readonly T[];
  /** Whether the year's page can show all its items; otherwise their months do. */
  isWhole: boolean;
}

function yearOf<T>(year: string, items: readonly T[], when: (item: T) => YearAndMonth): ArchiveYear<T> {
  const hasPage = items.length >= listLengths.yearWithMonthPages;
  const months = Map.groupBy(items, (item) => when(item).month);
  return {
    year,
    items,
    months: [...months].flatMap(([month, ofMonth]) =>
      month === undefined ? [] : [{ month, items: ofMonth, hasPage }],
    ),
    monthless: months.get(undefined) ?? [],
    isWhole: items.length <= listLengths.wholeYear,
  };
}

/** The years that have items, the latest first; others are no pages. */
export const archiveOf = <T>(items: readonly T[], when: (item: T) => YearAndMonth): ArchiveYear<T>[] =>
  [...Map.groupBy(items, (item) => when(item).year)]
    .map(([year, ofYear]) => yearOf(year, ofYear, when))
    .sort((a, b) => Number(b.year) - Number(a.year));

/** When news appeared; what is only known to lie in more than one month has no month. */
export function newsMonth({ data: { date, dateKnown } }: Item<'news'>): YearAndMonth {
  const month = date.slice(0, 7);
  const { first, last } = rangeOf(dateKnown ?? dayOf(date));
  return { year: date.slice(0, 4), month: first.startsWith(month) && last.startsWith(month) ? month : undefined };
}

/** When an event begins. A period that is longer than a month has only the year in which it begins. */
export function eventMonth({ data }: Item<'events'>): YearAndMonth {
  const { first, last } = rangeOf(data.start === undefined ? (data.period ?? '') : dayOf(data.start));
  const month = first.slice(0, 7);
  return { year: first.slice(0, 4), month: last.startsWith(month) ? month : undefined };
}
