import { type Day, dayOf, endOfDay, hasTime, instantOfWallTime, periodRange, startOfDay } from './calendar.ts';

/**
 * When an event takes place, as its front matter says it: `start` with or without `end`, or `period`; and what has
 * become of the plan.
 */
export interface EventWhen {
  start?: string | undefined;
  end?: string | undefined;
  period?: string | undefined;
  status?: string | undefined;
  previousStart?: string | undefined;
}

export type EventPhase = 'coming' | 'running' | 'past';

export interface EventTiming {
  phase: EventPhase;
  /** How well the date is known. */
  precision: 'time' | 'day' | 'period';
  startsAt: Temporal.Instant;
  /** The first moment at which it is over; exclusive. */
  endsAt: Temporal.Instant;
}

type Span = Omit<EventTiming, 'phase'>;

const endOf = (value: string): Temporal.Instant => (hasTime(value) ? instantOfWallTime(value) : endOfDay(value));

/**
 * An event with a clock time but without an end is over when its day is. Of an event whose day is not known we only
 * know that it is past when its whole period is.
 * @throws RangeError if there is neither `start` nor `period`; the schema refuses such an event.
 */
export function eventSpan({ start, end, period }: EventWhen): Span {
  if (period !== undefined) {
    const { first, last } = periodRange(period);
    return { precision: 'period', startsAt: startOfDay(first), endsAt: endOfDay(last) };
  }
  if (start === undefined) throw new RangeError('An event needs a start or a period');
  return hasTime(start)
    ? { precision: 'time', startsAt: instantOfWallTime(start), endsAt: endOf(end ?? dayOf(start)) }
    : { precision: 'day', startsAt: startOfDay(start), endsAt: endOf(end ?? start) };
}

/** Postponed, and nobody knows yet to when: the date that the event still has is the old one. */
export const isDateOpen = ({ status, previousStart }: EventWhen): boolean =>
  status === 'postponed' && previousStart === undefined;

/** The first day on which an event takes place, or may. */
export const firstDayOf = ({ start, period }: EventWhen): Day => dayOf(start ?? periodRange(period ?? '').first);

/**
 * The one answer to "coming, running or past?". A period never runs: nobody knows on which of its days it does. An event
 * whose new date is open is coming whatever its old date was, until it gets one or is cancelled.
 */
export function eventTiming(when: EventWhen, now: Temporal.Instant): EventTiming {
  const span = eventSpan(when);
  if (isDateOpen(when)) return { ...span, phase: 'coming' };
  const isPast = Temporal.Instant.compare(now, span.endsAt) >= 0;
  const hasBegun = span.precision !== 'period' && Temporal.Instant.compare(now, span.startsAt) >= 0;
  return { ...span, phase: isPast ? 'past' : hasBegun ? 'running' : 'coming' };
}

/** Whether a deadline has passed: a day when it is over, a clock time from that minute on. No deadline never passes. */
export const isClosed = (until: string | undefined, now: Temporal.Instant): boolean =>
  until !== undefined && Temporal.Instant.compare(now, endOf(until)) >= 0;
