/** Months as a wall calendar shows them: weeks from Monday to Sunday, and the events of each day. */
import type { Month } from './archive.ts';
import { type Day, type DayRange, dayOfInstant, rangeOf } from './calendar.ts';
import { eventSpan } from './event-timing.ts';
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

/** The months in which an event lies; none where not even the month is known. */
export function monthsOfEvent(event: Item<'events'>): Month[] {
  const days = daysOfEvent(event);
  const months = monthsFrom(days);
  return event.data.period !== undefined && months.length > 1 ? [] : months;
}

/** All months that have an event, the earliest first, each with how many. */
export function monthsWithEvents(events: readonly Item<'events'>[]): Map<Month, number> {
  const counts = new Map<Month, number>();
  for (const month of events.flatMap(monthsOfEvent).sort()) counts.set(month, (counts.get(month) ?? 0) + 1);
  return counts;
}

export interface MonthOfEvents {
  /** Only days that have any. */
  days: Map<Day, Item<'events'>[]>;
  /** Events in or around this month whose day nobody knows (yet). */
  undated: Item<'events'>[];
}

/** @param events in the order in which a day shows them */
export function eventsOfMonth(events: readonly Item<'events'>[], month: Month): MonthOfEvents {
  const days = new Map<Day, Item<'events'>[]>();
  const here = events.filter((event) => {
    const { first, last } = daysOfEvent(event);
    return monthOf(first) <= month && month <= monthOf(last);
  });
  const undated = here.filter(({ data }) => data.period !== undefined);
  for (const day of weeksOf(month).flat()) {
    if (day === undefined) continue;
    const onDay = here.filter((event) => {
      const { first, last } = daysOfEvent(event);
      return !undated.includes(event) && first <= day && day <= last;
    });
    if (onDay.length > 0) days.set(day, onDay);
  }
  return { days, undated };
}
