import { describe, expect, test } from 'vitest';
import { dataOf, type Raw } from '../testing/catalogue-builders.ts';
import { lastMomentOf } from './last-moment.ts';

const event = (raw: Raw<'events'>) => ({ data: dataOf('events', raw) });

const fair = event({
  date: '2026-03-02',
  updated: '2026-04-01',
  start: '2026-09-10T09:00',
  end: '2026-09-10T17:00',
  registration: { url: 'https://www.example.org/', until: '2026-09-01' },
});

const lastOf = (events: Parameters<typeof lastMomentOf>[0], now: string): string | undefined =>
  lastMomentOf(events, Temporal.Instant.from(now))?.toString();

describe('the last moment at which what is said of an event changed', () => {
  test.each([
    ['its publication', '2026-03-31T12:00Z', '2026-03-02T05:00:00Z'],
    ['its update', '2026-08-31T12:00Z', '2026-04-01T04:00:00Z'],
    ['the end of its registration', '2026-09-05T12:00Z', '2026-09-01T22:00:00Z'],
    ['its beginning', '2026-09-10T14:59:59Z', '2026-09-10T07:00:00Z'],
    ['its end', '2026-09-10T15:00:00Z', '2026-09-10T15:00:00Z'],
  ])('is %s', (_, now, last) => {
    expect(lastOf([fair], now)).toBe(last);
  });

  test('is its cancellation, and its correction, from the moment at which they count', () => {
    const cancelled = event({
      date: '2026-03-02',
      start: '2026-09-10',
      status: 'cancelled',
      changes: [{ date: '2026-07-01', kind: 'cancelled', text: 'Zu wenige Anmeldungen.' }],
      corrections: [{ date: '2026-08-01', text: 'Der Saal war falsch angegeben.' }],
    });
    expect(lastOf([cancelled], '2026-07-15T12:00Z')).toBe('2026-06-30T22:00:00Z');
    expect(lastOf([cancelled], '2026-08-15T12:00Z')).toBe('2026-07-31T22:00:00Z');
  });

  test('is never one that came before it was published', () => {
    const late = event({ date: '2026-09-11T08:00', start: '2026-09-10T09:00', end: '2026-09-12T09:00' });
    expect(lastOf([late], '2026-09-11T12:00Z')).toBe('2026-09-11T06:00:00Z');
  });
});

test('of several events it is the latest of all of them, of none there is none', () => {
  const other = event({ date: '2026-01-05', start: '2026-05-02' });
  expect(lastOf([fair, other], '2026-06-01T12:00Z')).toBe('2026-05-02T22:00:00Z');
  expect(lastOf([], '2026-06-01T12:00Z')).toBeUndefined();
});
