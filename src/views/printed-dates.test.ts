import { describe, expect, test } from 'vitest';
import { itemOf, type Raw, siteOf } from '../testing/catalogue-builders.ts';
import { whenOf } from './event-when.ts';
import { printedDate } from './printed-dates.ts';

describe('a date for machines', () => {
  test('is the day as it was written', () => {
    expect(printedDate(siteOf({}), '2026-04-27')).toEqual({ iso: '2026-04-27', text: '27. April 2026' });
  });

  test('of a wall-clock time has its offset, in winter and in summer', () => {
    expect(printedDate(siteOf({}), '2026-04-27T14:30').iso).toBe('2026-04-27T14:30:00+02:00');
    expect(printedDate(siteOf({}), '2026-01-27T14:30').iso).toBe('2026-01-27T14:30:00+01:00');
  });

  test('of an event is its start, or what HTML can say of its period', () => {
    const isoOf = (raw: Raw<'events'>): string | undefined => {
      const context = siteOf({ events: { labortag: raw } });
      return whenOf(context, itemOf(context.catalogue, 'events', 'labortag').data).iso;
    };
    expect(isoOf({ start: '2026-09-10' })).toBe('2026-09-10');
    expect(isoOf({ start: '2026-09-10T18:00' })).toBe('2026-09-10T18:00:00+02:00');
    expect(isoOf({ period: '2022-11-mid' })).toBe('2022-11');
    expect(isoOf({ period: '2026-Q3' })).toBe('2026');
    expect(isoOf({ period: '2026-autumn' })).toBe('2026');
  });
});
