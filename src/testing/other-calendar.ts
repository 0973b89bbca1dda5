/**
 * The calendar of Berlin by another implementation than ours: js-joda, whose time zone data are its own. Temporal takes
 * no part in it, nor does the zone of the machine. Instants are milliseconds since 1970.
 */
import '@js-joda/timezone';
import {
  DayOfWeek,
  Instant,
  LocalDate,
  LocalDateTime,
  LocalTime,
  OffsetDateTime,
  YearMonth,
  ZoneId,
} from '@js-joda/core';

export { DayOfWeek, LocalDate, LocalDateTime, LocalTime, YearMonth };

const BERLIN = ZoneId.of('Europe/Berlin');

/** The first moment of a day. */
export const beginningOf = (day: LocalDate): number => day.atStartOfDay(BERLIN).toInstant().toEpochMilli();

/** The moments at which clocks show this time, the earliest first: none where it is skipped, two where it is repeated. */
export const momentsOf = (time: LocalDateTime): number[] =>
  BERLIN.rules()
    .validOffsets(time)
    .map((offset) => time.toInstant(offset).toEpochMilli());

/** The moment of a time with its offset. @throws Error for a text that js-joda does not take for one */
export const momentOf = (text: string): number => OffsetDateTime.parse(text).toInstant().toEpochMilli();

/** What clocks and calendars show at a moment. */
export const clockAt = (moment: number): LocalDateTime => LocalDateTime.ofInstant(Instant.ofEpochMilli(moment), BERLIN);

const dayNumbers = (from: LocalDate, to: LocalDate): number[] =>
  Array.from({ length: to.toEpochDay() - from.toEpochDay() + 1 }, (_, index) => from.toEpochDay() + index);

/** The days on which clocks were or will be changed: those that do not have 24 hours. */
export function daysOfClockChanges(from: LocalDate, to: LocalDate): LocalDate[] {
  const beginnings = dayNumbers(from, to.plusDays(1)).map((number) => beginningOf(LocalDate.ofEpochDay(number)));
  return beginnings.flatMap((beginning, index) => {
    const end = beginnings[index + 1];
    return end === undefined || end - beginning === 24 * 60 * 60 * 1000 ? [] : [from.plusDays(index)];
  });
}

/** The months of quarters and seasons; January of the next year is the thirteenth. */
const MONTHS: Record<string, readonly [number, number]> = {
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 14],
};
const PARTS = ['early', 'mid', 'late'];

const partOf = (day: number): number => (day <= 10 ? 0 : day <= 20 ? 1 : 2);

/**
 * Where a day lies: below 0 before a period, 0 within it, above 0 after it. Asked of the day alone, without reckoning
 * any first or last day.
 */
export function placeIn(period: string, day: LocalDate): number {
  const [year, unit, part] = period.split('-');
  const month = (day.year() - Number(year)) * 12 + day.monthValue();
  const [first, last] = unit === undefined ? [1, 12] : (MONTHS[unit] ?? [Number(unit), Number(unit)]);
  if (month < first || month > last) return month < first ? -1 : 1;
  return part === undefined ? 0 : partOf(day.dayOfMonth()) - PARTS.indexOf(part);
}
