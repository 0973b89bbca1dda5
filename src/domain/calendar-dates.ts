/** When a calendar shows an event: the one answer for calendar files and for links that add it to somebody's calendar. */
import type { EventData } from '../schema/index.ts';
import { type Day, dayOf, hasTime, instantOfWallTime, type WallTime } from './calendar.ts';
import { previousStarts } from './event-changes.ts';

export interface CalendarDates {
  start: Day | WallTime;
  /**
   * Exclusive: the day after its last one, or the time at which it is over. Undefined for an event with a clock time of
   * which nobody has said how long it lasts.
   */
  end?: Day | WallTime | undefined;
}

type When = Pick<EventData, 'start' | 'end' | 'changes'>;

const dayAfter = (day: Day): Day => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

/** DTEND must be later than DTSTART (RFC 5545, section 3.8.2.2); an end at the very start says no more than none. */
const isLater = (end: WallTime, start: WallTime): boolean =>
  Temporal.Instant.compare(instantOfWallTime(end), instantOfWallTime(start)) > 0;

function endOf(start: string, end: string | undefined): string | undefined {
  if (!hasTime(start)) return dayAfter(dayOf(end ?? start));
  return end !== undefined && isLater(end, start) ? end : undefined;
}

/**
 * An event that was put off into a stretch of time stays where it began last: people have noted it there. How long it
 * was to last nobody knows any more. Undefined for one that never had a day.
 */
export function calendarDates({ start, end, changes }: When): CalendarDates | undefined {
  if (start !== undefined) return { start, end: endOf(start, end) };
  const former = previousStarts({ start, changes }).at(-1);
  return former === undefined ? undefined : { start: former, end: endOf(former, undefined) };
}
