/** When an event takes place, as slips, cards, pages and feeds print it. */
import type { Locale } from '../config/locales.ts';
import { dayOf, hasTime } from '../domain/calendar.ts';
import type { Item } from '../domain/catalogue.ts';
import { type EventWhen, isDateOpen } from '../domain/event-timing.ts';
import { lastMomentOf } from '../domain/last-moment.ts';
import { formatInstant, formatMonthShort, formatPeriod, formatWhen, formatZone } from '../i18n/format.ts';
import { fill } from '../i18n/index.ts';
import { isoDate } from '../outputs/iso-date.ts';
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

/** An event, as far as its date is concerned: who takes part online may do so from another time zone. */
type AttendedWhen = EventWhen & { attendance?: string | undefined };

/** Whether who attends an event may read another time on the clock than the house does. */
export const isOnlineAtATime = ({ start, status, attendance = 'onsite' }: AttendedWhen): boolean =>
  (attendance !== 'onsite' || status === 'moved-online') && start !== undefined && hasTime(start);

const zoneOf = ({ locale }: SiteContext, data: AttendedWhen): string =>
  isOnlineAtATime(data) ? ` (${formatZone(data.start ?? '', locale)})` : '';

/** "26./27. April 2016"; "neuer Termin offen (ursprünglich 1. Juli 2026)" where only the old date is known. */
export function whenText(context: SiteContext, data: AttendedWhen): string {
  const date = formatWhen(data, context.locale);
  if (isDateOpen(data)) return fill(wordsOf(context).events.dateOpen, { date });
  return `${date}${zoneOf(context, data)}`;
}

/** HTML knows years and months, but no quarters and seasons. */
export const isoOfPeriod = (period: string): string => /^\d{4}-\d{2}/.exec(period)?.[0] ?? period.slice(0, 4);

export function whenOf(context: SiteContext, data: AttendedWhen): EventDate {
  const text = whenText(context, data);
  if (isDateOpen(data)) return { text };
  const { start, period } = data;
  return { iso: period ? isoOfPeriod(period) : start && isoDate(start), text };
}

/**
 * Since when it is true what is said of these events, else of all: the last moment at which that changed, not that of
 * the build, so that the page changes only when an event does. What is held back (in a preview) counts for nothing.
 */
export const asOfInstant = (
  { catalogue }: SiteContext,
  events: readonly Item<'events'>[] = catalogue.all('events'),
): Temporal.Instant | undefined =>
  lastMomentOf(
    events.filter(({ heldBack }) => !heldBack),
    catalogue.now,
  );

/** "Stand: 21. November 2026, 20:28 Uhr"; undefined where nothing is said of events. */
export function asOf(context: SiteContext, events?: readonly Item<'events'>[]): string | undefined {
  const instant = asOfInstant(context, events);
  return instant && `${wordsOf(context).item.asOf}: ${formatInstant(instant, context.locale)}`;
}
