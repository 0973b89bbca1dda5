/** Dates as pages print them: for readers and for `<time>`, and as leaves of a calendar. */
import type { Locale } from '../config/locales.ts';
import { dayOf } from '../domain/calendar.ts';
import type { Item } from '../domain/catalogue.ts';
import { changedAt } from '../domain/revision.ts';
import { formatDay, formatMonthShort, formatPeriod, formatWhen } from '../i18n/format.ts';
import { isoDate } from '../outputs/iso-date.ts';
import type { PrintedDate, SiteContext } from './context.ts';

/** A day or wall-clock time for `<time>`: the day as it is, a time with its offset. */
export const printedDate = ({ locale }: SiteContext, date: string): PrintedDate => ({
  iso: isoDate(date),
  text: formatDay(date, locale),
});

/** When an item was last changed in substance; undefined where it stands as it was published. */
export function modifiedOf(context: SiteContext, data: Parameters<typeof changedAt>[0]): PrintedDate | undefined {
  const changed = changedAt(data, context.catalogue.now);
  return changed === undefined ? undefined : printedDate(context, changed);
}

export const whenOf = (context: SiteContext, { start, end, period }: Item<'events'>['data']): PrintedDate => ({
  // HTML knows years and months, but no quarters and seasons.
  iso: period ? (/^\d{4}-\d{2}/.exec(period)?.[0] ?? period.slice(0, 4)) : (start ?? ''),
  text: formatWhen({ start, end, period }, context.locale),
});

/** The big and the small line of a date slip. */
export interface DateSlip {
  days: string;
  month: string;
  year: string;
  /** How much stands on it: a day, several, or only a period. */
  form: 'day' | 'range' | 'period';
}

/** "Winter 2026/27" has "Winter" above "2026/27"; a year has nothing above it. */
function periodSlip(period: string, locale: Locale): DateSlip {
  const printed = formatPeriod(period, locale);
  const beforeYear = printed.lastIndexOf(' ');
  return {
    days: '',
    month: printed.slice(0, Math.max(beforeYear, 0)),
    year: printed.slice(beforeYear + 1),
    form: 'period',
  };
}

export function dateSlip({ locale }: SiteContext, { start, end, period }: Item<'events'>['data']): DateSlip {
  if (period) return periodSlip(period, locale);
  const first = dayOf(start ?? '');
  const last = dayOf(end ?? start ?? '');
  const day = (value: string): string => `${Number(value.slice(8, 10))}.`;
  const month = formatMonthShort(first, locale);
  const year = first.slice(0, 4);
  if (first === last) return { days: day(first), month, year, form: 'day' };
  const lastMonth = formatMonthShort(last, locale);
  const months = month === lastMonth ? month : `${month}/${lastMonth}`;
  return { days: `${day(first)}–${day(last)}`, month: months, year, form: 'range' };
}
