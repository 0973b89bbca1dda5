/** Months as a wall calendar shows them: weeks from Monday to Sunday, and the events of each day. */
import type { Month } from './archive.ts';
import { type Day, type DayRange, dayOfInstant, rangeOf } from './calendar.ts';
import { eventSpan, isDateOpen } from './event-timing.ts';
import type { Item } from './item.ts';

/** Seven days from Monday on (ISO 8601); days of another month are undefined. */
export type Week = readonly (Day | undefined)[];

/** The weeks that a month has a part in, four to six of them. */
export function weeksOf(month: Month): Week[] {
  const first = Temporal.PlainDate.from(`${month}-01`);
  const before = first.dayOfWeek - 1;
  const weeks = Math.ceil((before + first.daysInMonth) / 7);
  const dayAt = (place: number): Day | undefined =>
    place < before || place >= before + first.daysInMonth ? undefined : first.add({ days: place - before }).toString();
  return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (__, day) => dayAt(week * 7 + day)));
}

const monthOf = (day: Day): Month => day.slice(0, 7);

/** First and last day of an event; what ends at midnight ends on the day before. */
export function daysOfEvent({ data }: Item<'events'>): DayRange {
  if (data.period !== undefined) return rangeOf(data.period);
  const { startsAt, endsAt } = eventSpan(data);
  const last = endsAt.subtract({ nanoseconds: 1 });
  return {
    first: dayOfInstant(startsAt),
    last: dayOfInstant(Temporal.Instant.compare(last, startsAt) < 0 ? startsAt : last),
  };
}

/** On which day of an event a day falls: 1 for its first. */
export const dayNumberOf = (event: Item<'events'>, day: Day): number =>
  Temporal.PlainDate.from(daysOfEvent(event).first).until(day).days + 1;

/** Both months and those between them. */
function monthsFrom({ first, last }: DayRange): Month[] {
  const months: Month[] = [];
  let month = Temporal.PlainYearMonth.from(monthOf(first));
  while (month.toString() <= monthOf(last)) {
    months.push(month.toString());
    month = month.add({ months: 1 });
  }
  return months;
}

export interface MonthOfEvents {
  /** Only days that have any, in their order. */
  days: Map<Day, Item<'events'>[]>;
  /** Events in or around this month whose day nobody knows (yet). */
  undated: Item<'events'>[];
  /** How many events lie in this month; those that only lie around it are not counted. */
  count: number;
}

interface Span extends DayRange {
  event: Item<'events'>;
  isDated: boolean;
  months: Month[];
}

function spanOf(event: Item<'events'>): Span {
  const days = daysOfEvent(event);
  return { event, ...days, isDated: event.data.period === undefined, months: monthsFrom(days) };
}

const liesWithinMonth = ({ isDated, months }: Span): boolean => isDated || months.length === 1;

/** The months in which an event lies; none where not even the month is known, or no longer. */
export function monthsOfEvent(event: Item<'events'>): Month[] {
  if (isDateOpen(event.data)) return [];
  const span = spanOf(event);
  return liesWithinMonth(span) ? span.months : [];
}

function monthOfSpans(month: Month, spans: readonly Span[]): MonthOfEvents {
  const days = new Map<Day, Item<'events'>[]>();
  for (const day of weeksOf(month).flat()) {
    const here = spans.filter(({ isDated, first, last }) => isDated && day && first <= day && day <= last);
    if (day !== undefined && here.length > 0) {
      days.set(
        day,
        here.map(({ event }) => event),
      );
    }
  }
  const undated = spans.filter(({ isDated }) => !isDated).map(({ event }) => event);
  return { days, undated, count: spans.filter(liesWithinMonth).length };
}

/**
 * All months that have an event, the earliest first. A season or a year makes no month of its own, but is shown with
 * those that there are. An event whose new date is open is in none: it will not take place on its old day.
 * @param events in the order in which a day shows them
 */
export function eventMonths(events: readonly Item<'events'>[]): Map<Month, MonthOfEvents> {
  const byMonth = new Map<Month, Span[]>();
  for (const span of events.filter(({ data }) => !isDateOpen(data)).map(spanOf)) {
    for (const month of span.months) byMonth.set(month, [...(byMonth.get(month) ?? []), span]);
  }
  return new Map(
    [...byMonth]
      .filter(([, spans]) => spans.some(liesWithinMonth))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, spans]) => [month, monthOfSpans(month, spans)]),
  );
}
