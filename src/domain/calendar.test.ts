import { describe, expect, test } from 'vitest';
import {
  clockChangeAt,
  dayOf,
  dayOfInstant,
  endOfDay,
  hasTime,
  instantOfWallTime,
  periodRange,
  rangeOf,
  startOfDay,
} from './calendar.ts';

const hoursOf = (day: string): number => startOfDay(day).until(endOfDay(day)).total('hours');

describe('a day in Berlin', () => {
  test('begins at 23:00 UTC of the day before in winter', () => {
    expect(startOfDay('2026-01-15').toString()).toBe('2026-01-14T23:00:00Z');
  });

  test('begins at 22:00 UTC of the day before in summer', () => {
    expect(startOfDay('2026-07-15').toString()).toBe('2026-07-14T22:00:00Z');
  });

  test('ends when the next one begins', () => {
    expect(endOfDay('2026-01-15').toString()).toBe('2026-01-15T23:00:00Z');
    expect(endOfDay('2026-07-15').toString()).toBe('2026-07-15T22:00:00Z');
  });

  test('ends in the next year on New Year’s Eve', () => {
    expect(endOfDay('2026-12-31').toString()).toBe('2026-12-31T23:00:00Z');
  });

  test('has 24 hours, but 23 when the clock goes forward and 25 when it goes back', () => {
    expect(hoursOf('2026-03-28')).toBe(24);
    expect(hoursOf('2026-03-29')).toBe(23);
    expect(hoursOf('2026-10-25')).toBe(25);
  });

  test('is the one on which a moment falls there, whatever day UTC has', () => {
    expect(dayOfInstant(Temporal.Instant.from('2026-07-14T21:59:59Z'))).toBe('2026-07-14');
    expect(dayOfInstant(Temporal.Instant.from('2026-07-14T22:00:00Z'))).toBe('2026-07-15');
  });
});

describe('a wall-clock time', () => {
  test('means Central European Time in winter and Summer Time in summer', () => {
    expect(instantOfWallTime('2026-01-15T18:00').toString()).toBe('2026-01-15T17:00:00Z');
    expect(instantOfWallTime('2026-07-15T18:00').toString()).toBe('2026-07-15T16:00:00Z');
  });

  test('may have seconds', () => {
    expect(instantOfWallTime('2026-07-15T18:00:30').toString()).toBe('2026-07-15T16:00:30Z');
  });

  test('throws in the hour that is skipped in spring, and only there', () => {
    expect(instantOfWallTime('2026-03-29T01:59').toString()).toBe('2026-03-29T00:59:00Z');
    expect(() => instantOfWallTime('2026-03-29T02:00')).toThrow(
      new RangeError('2026-03-29T02:00 does not exist in Europe/Berlin'),
    );
    expect(() => instantOfWallTime('2026-03-29T02:59')).toThrow(RangeError);
    expect(instantOfWallTime('2026-03-29T03:00').toString()).toBe('2026-03-29T01:00:00Z');
  });

  test('means the first of the two hours when the clock goes back', () => {
    expect(instantOfWallTime('2026-10-25T02:30').toString()).toBe('2026-10-25T00:30:00Z');
    expect(instantOfWallTime('2026-10-25T03:00').toString()).toBe('2026-10-25T02:00:00Z');
  });

  test('is told from a day by its T', () => {
    expect(hasTime('2026-04-27T18:00')).toBe(true);
    expect(hasTime('2026-04-27')).toBe(false);
  });

  test('keeps the day that was written, also where UTC has another', () => {
    expect(dayOf('2026-04-27T00:30')).toBe('2026-04-27');
    expect(dayOf('2026-04-27')).toBe('2026-04-27');
  });
});

describe('a period', () => {
  test.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-11', '2022-11-01', '2022-11-30'],
    ['2022-12', '2022-12-01', '2022-12-31'],
    ['2023-Q1', '2023-01-01', '2023-03-31'],
    ['2023-Q2', '2023-04-01', '2023-06-30'],
    ['2023-Q3', '2023-07-01', '2023-09-30'],
    ['2023-Q4', '2023-10-01', '2023-12-31'],
    ['2026-spring', '2026-03-01', '2026-05-31'],
    ['2026-summer', '2026-06-01', '2026-08-31'],
    ['2026-autumn', '2026-09-01', '2026-11-30'],
  ])('%s lasts from %s to %s', (period, first, last) => {
    expect(periodRange(period)).toEqual({ first, last });
  });

  test('winter goes over the end of its year to the end of February', () => {
    expect(periodRange('2026-winter')).toEqual({ first: '2026-12-01', last: '2027-02-28' });
    expect(periodRange('2027-winter')).toEqual({ first: '2027-12-01', last: '2028-02-29' });
  });

  test('the thirds of a month are its days 1 to 10, 11 to 20 and 21 to the end', () => {
    expect(periodRange('2022-11-early')).toEqual({ first: '2022-11-01', last: '2022-11-10' });
    expect(periodRange('2022-11-mid')).toEqual({ first: '2022-11-11', last: '2022-11-20' });
    expect(periodRange('2022-11-late')).toEqual({ first: '2022-11-21', last: '2022-11-30' });
    expect(periodRange('2022-10-late')).toEqual({ first: '2022-10-21', last: '2022-10-31' });
  });

  test('February ends on the 29th in leap years only', () => {
    expect(periodRange('2024-02').last).toBe('2024-02-29');
    expect(periodRange('2024-02-late')).toEqual({ first: '2024-02-21', last: '2024-02-29' });
    expect(periodRange('2023-02').last).toBe('2023-02-28');
    expect(periodRange('2023-02-late').last).toBe('2023-02-28');
  });

  test.each(['', '22', '2022-Q5', '2022-13', '2022-00', '2022-13-mid', '2022-11-middle', '2022-Autumn', 'bald'])(
    '“%s” is none and throws',
    (text) => {
      expect(() => periodRange(text)).toThrow(RangeError);
    },
  );

  test('has a range like a day has, which is its own first and last', () => {
    expect(rangeOf('2022-03-15')).toEqual({ first: '2022-03-15', last: '2022-03-15' });
    expect(rangeOf('2022-03')).toEqual({ first: '2022-03-01', last: '2022-03-31' });
  });
});

describe('a change of the clocks', () => {
  test('skips an hour in spring', () => {
    const skipped = { kind: 'skipped', from: '2026-03-29T02:00', to: '2026-03-29T03:00' };
    expect(clockChangeAt('2026-03-29T02:00')).toEqual(skipped);
    expect(clockChangeAt('2026-03-29T02:59:59')).toEqual(skipped);
    expect(clockChangeAt('2026-03-29T03:00')).toBeUndefined();
  });

  test('shows an hour twice in autumn', () => {
    const repeated = { kind: 'repeated', from: '2026-10-25T02:00', to: '2026-10-25T03:00' };
    expect(clockChangeAt('2026-10-25T02:30')).toEqual(repeated);
    expect(clockChangeAt('2026-10-25T01:59:59')).toBeUndefined();
  });
});
