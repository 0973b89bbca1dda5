/** Our calendar held against js-joda's, which has other code and other time zone data. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginningOf, clockAt, LocalDate, LocalDateTime, momentsOf, placeIn } from '../testing/other-calendar.ts';
import { always, samplesOf } from '../testing/properties.ts';
import { anyDay, anyMoment, anyPeriod, anyRealTime, anyTime } from '../testing/random-dates.ts';
import { clockChangeAt, dayOfInstant, endOfDay, instantOfWallTime, periodRange, startOfDay } from './calendar.ts';

const instantOf = (moment: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(moment);

/** How often clocks show a time that is so many seconds later. */
const countAt = (time: string, later = 0): number => momentsOf(LocalDateTime.parse(time).plusSeconds(later)).length;

test('what is tried here meets skipped and repeated hours very often', () => {
  const counts = samplesOf(anyTime).map((time) => countAt(time));
  const share = (wanted: number): number => counts.filter((count) => count === wanted).length / counts.length;
  expect(share(0)).toBeGreaterThan(0.02);
  expect(share(2)).toBeGreaterThan(0.02);
});

test('any day begins when js-joda says so, and ends when js-joda’s next one begins', () => {
  always(anyDay, (day) => {
    expect(startOfDay(day).epochMilliseconds).toBe(beginningOf(LocalDate.parse(day)));
    expect(endOfDay(day).epochMilliseconds).toBe(beginningOf(LocalDate.parse(day).plusDays(1)));
  });
});

describe('any wall-clock time', () => {
  test('is the first moment at which js-joda’s clock shows it; one that no clock shows throws', () => {
    always(anyTime, (time) => {
      const [first] = momentsOf(LocalDateTime.parse(time));
      if (first === undefined) expect(() => instantOfWallTime(time)).toThrow(RangeError);
      else expect(instantOfWallTime(time).epochMilliseconds).toBe(first);
    });
  });

  test('lies in a stretch that clocks skip or show twice, which has borders, or is shown once', () => {
    const counts = { skipped: 0, repeated: 2 };
    always(anyTime, (time) => {
      const change = clockChangeAt(time);
      expect(countAt(time)).toBe(change ? counts[change.kind] : 1);
      if (!change) return;
      const { from, to } = change;
      expect([countAt(from, -1), countAt(from), countAt(to, -1), countAt(to)]).toEqual([
        1,
        counts[change.kind],
        counts[change.kind],
        1,
      ]);
      expect(from <= time && time < to).toBe(true);
    });
  });

  test('that is later on the clock is a later moment', () => {
    const areInOrder = ([a, b]: [string, string]): void => {
      const inOrder = LocalDateTime.parse(a).compareTo(LocalDateTime.parse(b));
      expect(Math.sign(Temporal.Instant.compare(instantOfWallTime(a), instantOfWallTime(b)))).toBe(Math.sign(inOrder));
    };
    always(fc.tuple(anyRealTime, anyRealTime), areInOrder, 0.3);
  });
});

test('any moment falls on the day that js-joda’s calendar shows', () => {
  always(anyMoment, (moment) => expect(dayOfInstant(instantOf(moment))).toBe(String(clockAt(moment).toLocalDate())));
});

const belongsTo = (period: string, day: LocalDate): boolean => placeIn(period, day) === 0;

describe('any period', () => {
  test('has a first and a last day, and those before and after are not its own', () => {
    always(anyPeriod, (period) => {
      const range = periodRange(period);
      const [first, last] = [LocalDate.parse(range.first), LocalDate.parse(range.last)];
      expect(belongsTo(period, first)).toBe(true);
      expect(belongsTo(period, last)).toBe(true);
      expect(belongsTo(period, first.minusDays(1))).toBe(false);
      expect(belongsTo(period, last.plusDays(1))).toBe(false);
    });
  });

  test('covers a day exactly where the day belongs to it', () => {
    const near = fc.tuple(anyPeriod, fc.integer({ min: -40, max: 450 })).map(([period, off]) => ({
      period,
      day: LocalDate.parse(periodRange(period).first).plusDays(off),
    }));
    always(near, ({ period, day }) => {
      const { first, last } = periodRange(period);
      expect(first <= String(day) && String(day) <= last).toBe(belongsTo(period, day));
    });
  });
});
