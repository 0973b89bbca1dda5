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
}

export type EventPhase = 'coming' | 'running' | 'past';

/** What readers are told first: what became of the plan where it does not hold, else where the event is in time. */
export type EventState = EventPhase | 'cancelled' | 'postponed';

export interface EventTiming {
  /** Where lists show it. */
  phase: EventPhase;
  /** `cancelled` for good; `postponed` while its new date is open. */
  state: EventState;
  /** How well the date is known. */
  precision: 'time' | 'day' | 'period';
  startsAt: Temporal.Instant;
  /** The first moment at which it is over; exclusive. */
  endsAt: Temporal.Instant;
}

type Span = Omit<EventTiming, 'phase' | 'state'>;

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
export const isDateOpen = ({ status }: EventWhen): boolean => status === 'postponed';

/** The first day on which an event takes place, or may. */
export const firstDayOf = ({ start, period }: EventWhen): Day => dayOf(start ?? periodRange(period ?? '').first);

/** Whether there will be a time in which it is on: of a period nobody knows the day, and what is cancelled never is. */
const willRun = (when: EventWhen, { precision }: Span): boolean =>
  precision !== 'period' && when.status !== 'cancelled' && !isDateOpen(when);

function phaseAt(when: EventWhen, span: Span, now: Temporal.Instant): EventPhase {
  if (isDateOpen(when)) return 'coming';
  if (Temporal.Instant.compare(now, span.endsAt) >= 0) return 'past';
  return willRun(when, span) && Temporal.Instant.compare(now, span.startsAt) >= 0 ? 'running' : 'coming';
}

function stateIn(phase: EventPhase, when: EventWhen): EventState {
  if (isDateOpen(when)) return 'postponed';
  return when.status === 'cancelled' ? 'cancelled' : phase;
}

/**
 * The one answer to "coming, running, past, cancelled or postponed?". An event whose new date is open is coming whatever
 * its old date was, until it gets one or is cancelled; a cancelled one stands among those to come until its time is over.
 */
export function eventTiming(when: EventWhen, now: Temporal.Instant): EventTiming {
  const span = eventSpan(when);
  const phase = phaseAt(when, span, now);
  return { ...span, phase, state: stateIn(phase, when) };
}

/** Whether an event had begun at a moment, as far as its date is known; one whose new date is open has not. */
export const hasBegun = (when: EventWhen, at: Temporal.Instant): boolean =>
  !isDateOpen(when) && Temporal.Instant.compare(at, eventSpan(when).startsAt) >= 0;

/** Whether a deadline has passed: a day when it is over, a clock time from that minute on. No deadline never passes. */
export const isClosed = (until: string | undefined, now: Temporal.Instant): boolean =>
  until !== undefined && Temporal.Instant.compare(now, endOf(until)) >= 0;

/** The first moment at which a deadline has passed. */
export const closesAt = (until: string): Temporal.Instant => endOf(until);

/** What begins to be true of an event at a moment. */
export type EventChange = 'begins' | 'ends' | 'registration-closes' | 'tickets-close';

export interface EventMoment {
  at: Temporal.Instant;
  change: EventChange;
}

/** Deadlines of those who want to come. */
interface Deadlines {
  registration?: { until?: string | undefined } | undefined;
  tickets?: readonly { until?: string | undefined }[];
}

const byTime = (a: EventMoment, b: EventMoment): number => Temporal.Instant.compare(a.at, b.at);

const deadline = (until: string | undefined, change: EventChange): EventMoment[] =>
  until === undefined ? [] : [{ at: closesAt(until), change }];

const ticketDeadlines = ({ tickets = [] }: Deadlines): EventMoment[] =>
  tickets.flatMap(({ until }) => deadline(until, 'tickets-close'));

/**
 * The moments at which what is said of an event changes by itself, the earliest first: lists, badges and calls to action
 * move then. Deadlines after its end change nothing any more; while its new date is open, only its tickets have any.
 */
export function eventMoments(event: EventWhen & Deadlines): EventMoment[] {
  if (isDateOpen(event)) return ticketDeadlines(event).sort(byTime);
  const span = eventSpan(event);
  const before = [
    ...(willRun(event, span) ? [{ at: span.startsAt, change: 'begins' as const }] : []),
    // Nobody can register for what is cancelled.
    ...(event.status === 'cancelled' ? [] : deadline(event.registration?.until, 'registration-closes')),
    ...ticketDeadlines(event),
  ].filter(({ at }) => Temporal.Instant.compare(at, span.endsAt) < 0);
  return [...before.sort(byTime), { at: span.endsAt, change: 'ends' }];
}
