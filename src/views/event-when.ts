/** When an event takes place, as slips, cards, pages and feeds print it. */
import type { Locale } from '../config/locales.ts';
import { dayOf } from '../domain/calendar.ts';
import { type EventWhen, isDateOpen } from '../domain/event-timing.ts';
import { formatMonthShort, formatPeriod, formatWhen } from '../i18n/format.ts';
import { fill } from '../i18n/index.ts';
import { type SiteContext, wordsOf } from './context.ts';

/** The big and the small line of a date slip. */
export interface DateSlip {
  days: string;
  month: string;
  year: string;
  /** How much stands on it: a day, several, or only a period. */
  form: 'day' | 'range' | 'period';
}

/** A date for `<time>`; without `iso`, a text that tells of no date. */
export interface EventDate {
  iso?: string | undefined;
  text: string;
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

export function dateSlip(context: SiteContext, data: EventWhen): DateSlip {
  const { locale } = context;
  const { start, end, period } = data;
  if (isDateOpen(data)) return { days: '', ...wordsOf(context).events.openSlip, form: 'period' };
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

/** "26./27. April 2016"; "neuer Termin offen (ursprünglich 1. Juli 2026)" where only the old date is known. */
export function whenText(context: SiteContext, data: EventWhen): string {
  const date = formatWhen(data, context.locale);
  return isDateOpen(data) ? fill(wordsOf(context).events.dateOpen, { date }) : date;
}

/** HTML knows years and months, but no quarters and seasons. */
export const isoOfPeriod = (period: string): string => /^\d{4}-\d{2}/.exec(period)?.[0] ?? period.slice(0, 4);

export function whenOf(context: SiteContext, data: EventWhen): EventDate {
  const text = whenText(context, data);
  if (isDateOpen(data)) return { text };
  return { iso: data.period ? isoOfPeriod(data.period) : data.start, text };
}
