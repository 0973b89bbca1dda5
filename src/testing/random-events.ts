/** Random events as editors could have written them; a test holds them against the real schema. */
import fc from 'fast-check';
import { eventStatuses } from '../schema/events.ts';
import type { EventData } from '../schema/index.ts';
import { dataOf } from './catalogue-builders.ts';
import { LocalDate, LocalDateTime } from './other-calendar.ts';
import { anyClock, anyDay, anyPeriod, anyRealTime, isShown, LAST_DAY, within } from './random-dates.ts';

type When = Pick<EventData, 'start' | 'end' | 'period'>;

/** Or nothing, as often as not. */
const perhaps = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

const laterDay = (start: string, days: number): string => String(within(LocalDate.parse(start).plusDays(days)));

const ofDays: fc.Arbitrary<When> = fc
  .tuple(anyDay, perhaps(fc.integer({ min: 0, max: 20 })))
  .map(([start, days]) => (days === undefined ? { start } : { start, end: laterDay(start, days) }));

/** A clock time some minutes later, if clocks show it; else the start itself. */
function laterTime(start: string, minutes: number): string {
  const end = LocalDateTime.parse(start).plusMinutes(minutes);
  return isShown(String(end)) && !end.toLocalDate().isAfter(LAST_DAY) ? String(end) : start;
}

const minutes = fc.oneof(fc.integer({ min: 0, max: 4 * 24 * 60 }), fc.integer({ min: 0, max: 180 }));

const withClock: fc.Arbitrary<When> = fc
  .tuple(anyRealTime, perhaps(minutes))
  .map(([start, length]) => (length === undefined ? { start } : { start, end: laterTime(start, length) }));

const ofPeriod: fc.Arbitrary<When> = anyPeriod.map((period) => ({ period }));

/** Days from the beginning of the event to a deadline, and perhaps its hour. */
const deadline = fc.tuple(fc.integer({ min: -20, max: 5 }), perhaps(anyClock));

function deadlineOf({ start, period = '' }: When, [days, clock]: [number, string | undefined]): string {
  const day = laterDay(start?.slice(0, 10) ?? `${period.slice(0, 4)}-06-15`, days);
  const time = `${day}T${clock}`;
  return clock !== undefined && isShown(time) ? time : day;
}

const until = (when: When, given: [number, string | undefined] | undefined) =>
  given === undefined ? {} : { until: deadlineOf(when, given) };

/** What is no matter of time is the same in all. */
const { start: _, ...rest } = dataOf('events', { date: '1900-01-01' });

export const anyEvent: fc.Arbitrary<EventData> = fc
  .record({
    when: fc.oneof(ofDays, withClock, withClock, ofPeriod),
    status: fc.constantFrom('scheduled' as const, ...eventStatuses),
    registration: perhaps(perhaps(deadline)),
    tickets: fc.array(perhaps(deadline), { maxLength: 2 }),
  })
  .map(({ when, status, registration, tickets }) => ({
    ...rest,
    ...when,
    status,
    registration: registration && { url: 'https://www.example.org/', ...until(when, registration) },
    tickets: tickets.map((given) => ({ name: 'Karte', price: 0, currency: 'EUR', ...until(when, given) })),
  }));
