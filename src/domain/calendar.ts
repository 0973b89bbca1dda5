/**
 * Days, wall-clock times and periods as editors write them, and what instants they mean in Europe/Berlin.
 *
 * A day is a string `2026-04-27`, a wall-clock time `2026-04-27T18:00`, a period `2022-11-mid` (see schema/fields.ts);
 * an instant is a `Temporal.Instant`. No JavaScript `Date`, whose days depend on the machine's zone, is made here.
 */
import { site } from '../config/site.ts';
import { DAY_PATTERN } from '../schema/fields.ts';

export type Day = string;
export type WallTime = string;
export type Period = string;

/** First and last day of a stretch of time, both included. */
export interface DayRange {
  first: Day;
  last: Day;
}

export const hasTime = (value: Day | WallTime): boolean => value.includes('T');

/** The day of a day, wall-clock time or moment as it was written. */
export const dayOf = (value: string): Day => value.slice(0, 10);

/** Hours and minutes of a wall-clock time, as it was written. */
export const clockOf = (time: WallTime): string => time.slice(11, 16);

/** Days that were asked for, and the moments at which they begin and end: lists are sorted by them. */
const beginnings = new Map<Day, Temporal.Instant>();
const ends = new Map<Day, Temporal.Instant>();

const midnightOf = (day: Temporal.PlainDate): Temporal.Instant => day.toZonedDateTime(site.timeZone).toInstant();

/** The moment at which a day begins in Europe/Berlin. */
export function startOfDay(day: Day): Temporal.Instant {
  const instant = beginnings.get(day) ?? midnightOf(Temporal.PlainDate.from(day));
  beginnings.set(day, instant);
  return instant;
}

/** The moment at which a day is over: the beginning of the next one. */
export function endOfDay(day: Day): Temporal.Instant {
  const instant = ends.get(day) ?? midnightOf(Temporal.PlainDate.from(day).add({ days: 1 }));
  ends.set(day, instant);
  return instant;
}

/** A stretch of wall-clock time that a change of the clocks skips, or shows twice; `to` is no part of it. */
export interface ClockChange {
  kind: 'skipped' | 'repeated';
  from: WallTime;
  to: WallTime;
}

/** What a change of the clocks in Europe/Berlin does to a time; undefined for one that is shown once. */
export function clockChangeAt(time: WallTime): ClockChange | undefined {
  const wall = Temporal.PlainDateTime.from(time);
  const at = (disambiguation: 'earlier' | 'later') => wall.toZonedDateTime(site.timeZone, { disambiguation });
  const change = at('earlier').equals(at('later')) ? null : at('earlier').getTimeZoneTransition('next');
  if (!change) return undefined;
  const shown = (offset: string): WallTime =>
    change.toInstant().toZonedDateTimeISO(offset).toPlainDateTime().toString({ smallestUnit: 'minute' });
  const [before, after] = [shown(at('earlier').offset), shown(change.offset)];
  return before < after ? { kind: 'skipped', from: before, to: after } : { kind: 'repeated', from: after, to: before };
}

/** Wall-clock times that were asked for; lists are sorted by them, so each is asked for very often. */
const instants = new Map<WallTime, Temporal.Instant>();

function toInstant(time: WallTime): Temporal.Instant {
  const wall = Temporal.PlainDateTime.from(time);
  const zoned = wall.toZonedDateTime(site.timeZone, { disambiguation: 'earlier' });
  if (!zoned.toPlainDateTime().equals(wall)) throw new RangeError(`${time} does not exist in ${site.timeZone}`);
  return zoned.toInstant();
}

/**
 * The moment at which a wall clock in Europe/Berlin shows `time`. A time that clocks show twice, between two and three
 * on the night in autumn on which they go back, means the first occurrence, which is still summer time; the check tells
 * editors so (`times-occur-once`).
 * @throws RangeError for a time that is skipped in spring; the schema refuses those.
 */
export function instantOfWallTime(time: WallTime): Temporal.Instant {
  const instant = instants.get(time) ?? toInstant(time);
  instants.set(time, instant);
  return instant;
}

/** The day on which a moment falls in Europe/Berlin. */
export const dayOfInstant = (instant: Temporal.Instant): Day =>
  instant.toZonedDateTimeISO(site.timeZone).toPlainDate().toString();

const SEASONS: Record<string, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };
const PARTS: Record<string, readonly [number, number]> = { early: [1, 10], mid: [11, 20], late: [21, 31] };

/** @throws RangeError for a thirteenth month, which Temporal would otherwise take for December. */
const firstOfMonth = (year: number, month: number): Temporal.PlainDate =>
  Temporal.PlainDate.from({ year, month, day: 1 }, { overflow: 'reject' });

const months = (year: number, month: number, count: number): DayRange => {
  const first = firstOfMonth(year, month);
  return { first: first.toString(), last: first.add({ months: count }).subtract({ days: 1 }).toString() };
};

const partOfMonth = (year: number, month: number, part: string): DayRange => {
  const [from, to] = PARTS[part] ?? [1, 31];
  const day = (wanted: number): Day => firstOfMonth(year, month).with({ day: wanted }).toString();
  return { first: day(from), last: day(to) };
};

/**
 * The days a period covers. `winter` begins in December of its year and ends in February of the next; `early`, `mid`
 * and `late` are the thirds of a month (1–10, 11–20, 21–end).
 * @throws RangeError for a text that is no period.
 */
export function periodRange(period: Period): DayRange {
  const [, year, unit = '', part] =
    /^(\d{4})(?:-(Q[1-4]|spring|summer|autumn|winter|\d{2})(?:-(early|mid|late))?)?$/.exec(period) ?? [];
  if (!year) throw new RangeError(`No period: ${period}`);
  if (unit === '') return months(Number(year), 1, 12);
  if (unit.startsWith('Q')) return months(Number(year), Number(unit[1]) * 3 - 2, 3);
  if (SEASONS[unit]) return months(Number(year), SEASONS[unit], 3);
  return part ? partOfMonth(Number(year), Number(unit), part) : months(Number(year), Number(unit), 1);
}

/** Whether a day or a period is a day. */
export const isSingleDay = (value: Day | Period): boolean => DAY_PATTERN.test(value);

/** First and last day of a day or a period. */
export const rangeOf = (value: Day | Period): DayRange =>
  isSingleDay(value) ? { first: value, last: value } : periodRange(value);
