import { describe, expect, test } from 'vitest';
import { dataOf, type Raw } from '../testing/catalogue-builders.ts';
import { calendarDates } from './calendar-dates.ts';

const datesOf = (raw: Raw<'events'>) => calendarDates(dataOf('events', raw));
const movedFrom = (from: string, date = '2026-04-01') => ({ date, kind: 'moved' as const, from, text: 'Später.' });

describe('in a calendar, an event', () => {
  test('of one day ends where the next day begins', () => {
    expect(datesOf({ start: '2026-06-10' })).toEqual({ start: '2026-06-10', end: '2026-06-11' });
  });

  test('of several days ends after its last one, also at the end of a month and of a year', () => {
    expect(datesOf({ start: '2026-04-26', end: '2026-04-30' })).toEqual({ start: '2026-04-26', end: '2026-05-01' });
    expect(datesOf({ start: '2026-12-31', end: '2026-12-31' })).toEqual({ start: '2026-12-31', end: '2027-01-01' });
  });

  test('with clock times ends at its end, be it midnight', () => {
    const midnight = { start: '2026-06-10T18:00', end: '2026-06-11T00:00' };
    expect(datesOf(midnight)).toEqual(midnight);
  });

  test('with a clock time alone has no end: none is made up', () => {
    expect(datesOf({ start: '2026-06-10T18:00' })).toEqual({ start: '2026-06-10T18:00', end: undefined });
  });

  test('that ends the moment it begins has no end either', () => {
    expect(datesOf({ start: '2026-06-10T18:00', end: '2026-06-10T18:00:00' })?.end).toBeUndefined();
  });

  test('that was moved stands at its new date', () => {
    expect(datesOf({ start: '2026-07-01', changes: [movedFrom('2026-06-01')] })?.start).toBe('2026-07-01');
  });

  test('that was put off into a stretch of time stays where it was last', () => {
    const changes = [movedFrom('2026-06-01', '2026-03-10'), movedFrom('2026-06-20T18:00', '2026-04-02')];
    expect(datesOf({ period: '2026-autumn', changes })).toEqual({ start: '2026-06-20T18:00', end: undefined });
    expect(datesOf({ period: '2026-autumn', changes: changes.slice(0, 1) })).toEqual({
      start: '2026-06-01',
      end: '2026-06-02',
    });
  });

  test('that never had a day is not shown', () => {
    expect(datesOf({ period: '2026-autumn' })).toBeUndefined();
  });
});
