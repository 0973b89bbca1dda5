/** What the schema takes for a day, a time, an instant or a period, held against js-joda's parsers. */
import { describe, expect, test } from 'vitest';
import { LocalDate, LocalDateTime, momentOf, momentsOf } from '../testing/other-calendar.ts';
import { always, samplesOf } from '../testing/properties.ts';
import { anyInstant, anyText } from '../testing/random-dates.ts';
import { isDay, isInstant, isPeriod, isWallTime } from './fields.ts';

const orNothing = <T>(parse: () => T): T | undefined => {
  try {
    return parse();
  } catch {
    return undefined;
  }
};

const isOurYear = (year: number): boolean => year >= 1900 && year <= 2100;

/** js-joda reads more forms than ours; of a day it writes only this one. */
function isRealDay(text: string): boolean {
  const day = orNothing(() => LocalDate.parse(text));
  return day !== undefined && isOurYear(day.year()) && String(day) === text;
}

/** A time as js-joda writes it, which leaves out seconds that are none. */
function isOnTheClock(text: string): boolean {
  const time = orNothing(() => LocalDateTime.parse(text));
  return time !== undefined && isOurYear(time.year()) && [String(time), `${time}:00`].includes(text);
}

const isRealTime = (text: string): boolean => isOnTheClock(text) && momentsOf(LocalDateTime.parse(text)).length > 0;

const HOURS_14 = 14 * 60 * 60 * 1000;

/** No zone is farther away from UTC than 14 hours. */
function isRealInstant(text: string): boolean {
  const [, time = '', offset] = /^(.*?)(Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  if (offset === undefined || !isOnTheClock(time)) return false;
  const moment = orNothing(() => momentOf(text));
  return moment !== undefined && Math.abs(moment - momentOf(`${time}Z`)) <= HOURS_14;
}

const units = ['Q1', 'Q2', 'Q3', 'Q4', 'spring', 'summer', 'autumn', 'winter'];
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const ofYear = [
  '',
  ...[...units, ...months.flatMap((month) => [month, `${month}-early`, `${month}-mid`, `${month}-late`])].map(
    (unit) => `-${unit}`,
  ),
];

/** There are not so many of them that one could not write them all down. */
const allPeriods = new Set(
  Array.from({ length: 201 }, (_, index) => 1900 + index).flatMap((year) => ofYear.map((unit) => `${year}${unit}`)),
);

describe('any text', () => {
  test.each([
    ['a day', isDay, isRealDay],
    ['a wall-clock time', isWallTime, isRealTime],
    ['an instant', isInstant, isRealInstant],
    ['a period', isPeriod, (text: string) => allPeriods.has(text)],
  ])('is %s exactly where the other calendar has it', (_, ours, theirs) => {
    expect(samplesOf(anyText).filter(theirs).length).toBeGreaterThan(30);
    always(anyText, (text) => expect(ours(text)).toBe(theirs(text)));
  });
});

test('any instant means the same moment to both calendars', () => {
  always(anyInstant, (text) => {
    expect(isInstant(text)).toBe(true);
    expect(Temporal.Instant.from(text).epochMilliseconds).toBe(momentOf(text));
  });
});
