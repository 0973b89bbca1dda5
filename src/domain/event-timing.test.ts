import { describe, expect, test } from 'vitest';
import { type EventWhen, eventMoments, eventSpan, eventTiming, hasBegun } from './event-timing.ts';

const phaseAt = (when: EventWhen, now: string) => eventTiming(when, Temporal.Instant.from(now)).phase;
const spanOf = (when: EventWhen) => {
  const { precision, startsAt, endsAt } = eventSpan(when);
  return [precision, startsAt.toString(), endsAt.toString()];
};

describe('an all-day event', () => {
  const when = { start: '2026-04-26' };

  test('lasts from midnight to midnight in Berlin', () => {
    expect(spanOf(when)).toEqual(['day', '2026-04-25T22:00:00Z', '2026-04-26T22:00:00Z']);
  });

  test('is coming until the second before its day, running at the first second of it', () => {
    expect(phaseAt(when, '2026-04-25T23:59:59+02:00')).toBe('coming');
    expect(phaseAt(when, '2026-04-26T00:00:00+02:00')).toBe('running');
  });

  test('runs until its last second and is past exactly at midnight', () => {
    expect(phaseAt(when, '2026-04-26T23:59:59+02:00')).toBe('running');
    expect(phaseAt(when, '2026-04-27T00:00:00+02:00')).toBe('past');
  });
});

describe('an event of several days', () => {
  const when = { start: '2026-04-26', end: '2026-04-27' };

  test('includes its last day', () => {
    expect(spanOf(when)).toEqual(['day', '2026-04-25T22:00:00Z', '2026-04-27T22:00:00Z']);
    expect(phaseAt(when, '2026-04-27T23:59:59+02:00')).toBe('running');
  });

  test('is past exactly at the midnight after its last day', () => {
    expect(phaseAt(when, '2026-04-28T00:00:00+02:00')).toBe('past');
  });

  test('runs through the night between its days', () => {
    expect(phaseAt(when, '2026-04-27T03:00:00+02:00')).toBe('running');
  });

  test('that ends on the day of the clock change ends with that day’s 25th hour', () => {
    const autumn = { start: '2026-10-24', end: '2026-10-25' };
    expect(phaseAt(autumn, '2026-10-25T23:59:59+01:00')).toBe('running');
    expect(phaseAt(autumn, '2026-10-26T00:00:00+01:00')).toBe('past');
  });
});

describe('an event with clock times', () => {
  const when = { start: '2026-04-27T18:00', end: '2026-04-27T20:30' };

  test('is as exact as its clock', () => {
    expect(spanOf(when)).toEqual(['time', '2026-04-27T16:00:00Z', '2026-04-27T18:30:00Z']);
  });

  test('changes its phase at the second of its start and of its end', () => {
    expect(phaseAt(when, '2026-04-27T17:59:59+02:00')).toBe('coming');
    expect(phaseAt(when, '2026-04-27T18:00:00+02:00')).toBe('running');
    expect(phaseAt(when, '2026-04-27T20:29:59+02:00')).toBe('running');
    expect(phaseAt(when, '2026-04-27T20:30:00+02:00')).toBe('past');
  });

  test('is over when its day is, where nobody wrote an end', () => {
    const open = { start: '2026-04-27T18:00' };
    expect(spanOf(open)).toEqual(['time', '2026-04-27T16:00:00Z', '2026-04-27T22:00:00Z']);
    expect(phaseAt(open, '2026-04-27T23:59:59+02:00')).toBe('running');
    expect(phaseAt(open, '2026-04-28T00:00:00+02:00')).toBe('past');
  });

  test('may end after midnight', () => {
    const night = { start: '2026-04-27T20:00', end: '2026-04-28T01:00' };
    expect(phaseAt(night, '2026-04-28T00:59:59+02:00')).toBe('running');
    expect(phaseAt(night, '2026-04-28T01:00:00+02:00')).toBe('past');
  });
});

describe('an event of which only a period is known', () => {
  const when = { period: '2022-11-mid' };

  test('may be on any day of it', () => {
    expect(spanOf(when)).toEqual(['period', '2022-11-10T23:00:00Z', '2022-11-20T23:00:00Z']);
  });

  test('never runs: it is coming through its whole period, and past after it', () => {
    expect(phaseAt(when, '2022-11-10T23:59:59+01:00')).toBe('coming');
    expect(phaseAt(when, '2022-11-11T00:00:00+01:00')).toBe('coming');
    expect(phaseAt(when, '2022-11-20T23:59:59+01:00')).toBe('coming');
    expect(phaseAt(when, '2022-11-21T00:00:00+01:00')).toBe('past');
  });

  test('of a winter is past at the end of the next February', () => {
    expect(phaseAt({ period: '2026-winter' }, '2027-02-28T23:59:59+01:00')).toBe('coming');
    expect(phaseAt({ period: '2026-winter' }, '2027-03-01T00:00:00+01:00')).toBe('past');
  });
});

test('an event postponed without a new date is coming until it has one or is cancelled', () => {
  const postponed = { start: '2026-07-01', status: 'postponed' };
  expect(phaseAt(postponed, '2026-06-01T12:00+02:00')).toBe('coming');
  expect(phaseAt(postponed, '2026-07-01T12:00+02:00')).toBe('coming');
  expect(phaseAt(postponed, '2027-01-01T12:00+01:00')).toBe('coming');
  const moved = { start: '2026-10-01', status: 'scheduled' };
  expect(phaseAt(moved, '2027-01-01T12:00+01:00')).toBe('past');
  expect(phaseAt({ start: '2026-07-01', status: 'cancelled' }, '2027-01-01T12:00+01:00')).toBe('past');
});

test('an event has begun from its first moment on, unless nobody knows when that is', () => {
  const begun = (when: EventWhen, at: string) => hasBegun(when, Temporal.Instant.from(at));
  expect(begun({ start: '2026-07-01T09:00' }, '2026-07-01T08:59:59+02:00')).toBe(false);
  expect(begun({ start: '2026-07-01T09:00' }, '2026-07-01T09:00:00+02:00')).toBe(true);
  expect(begun({ period: '2026-Q3' }, '2026-07-01T00:00:00+02:00')).toBe(true);
  expect(begun({ start: '2026-07-01', status: 'postponed' }, '2027-07-01T09:00:00+02:00')).toBe(false);
});

test('an event without start and without period throws', () => {
  expect(() => eventSpan({})).toThrow(new RangeError('An event needs a start or a period'));
});

describe('what is said of an event first', () => {
  const stateAt = (when: EventWhen, now: string) => eventTiming(when, Temporal.Instant.from(now)).state;
  const cancelled = { start: '2026-07-01T09:00', end: '2026-07-01T17:00', status: 'cancelled' };

  test('is its phase, where everything goes as planned', () => {
    expect(stateAt({ start: '2026-07-01' }, '2026-06-01T12:00+02:00')).toBe('coming');
    expect(stateAt({ start: '2026-07-01' }, '2026-07-01T12:00+02:00')).toBe('running');
    expect(stateAt({ start: '2026-07-01', status: 'moved-online' }, '2026-07-01T12:00+02:00')).toBe('running');
  });

  test('is that it is cancelled, for good: it stands among those to come until its time is over, and never runs', () => {
    expect([stateAt(cancelled, '2026-06-01T12:00+02:00'), phaseAt(cancelled, '2026-06-01T12:00+02:00')]).toEqual([
      'cancelled',
      'coming',
    ]);
    expect([stateAt(cancelled, '2026-07-01T12:00+02:00'), phaseAt(cancelled, '2026-07-01T12:00+02:00')]).toEqual([
      'cancelled',
      'coming',
    ]);
    expect([stateAt(cancelled, '2026-07-01T17:00+02:00'), phaseAt(cancelled, '2026-07-01T17:00+02:00')]).toEqual([
      'cancelled',
      'past',
    ]);
  });

  test('is that it is postponed while nobody knows to when', () => {
    expect(stateAt({ start: '2026-07-01', status: 'postponed' }, '2027-07-01T12:00+02:00')).toBe('postponed');
  });
});

describe('the moments at which something changes by itself', () => {
  const momentsOf = (event: Parameters<typeof eventMoments>[0]) =>
    eventMoments(event).map(({ at, change }) => `${at} ${change}`);

  test('are beginning, end and the deadlines before it, in their order', () => {
    expect(
      momentsOf({
        start: '2026-07-01T09:00',
        end: '2026-07-02T17:00',
        registration: { until: '2026-06-24' },
        tickets: [{ until: '2026-06-01T12:00' }, {}, { until: '2026-07-03' }],
      }),
    ).toEqual([
      '2026-06-01T10:00:00Z tickets-close',
      '2026-06-24T22:00:00Z registration-closes',
      '2026-07-01T07:00:00Z begins',
      '2026-07-02T15:00:00Z ends',
    ]);
  });

  test('have no beginning where nothing ever runs', () => {
    expect(momentsOf({ period: '2026-Q3' })).toEqual(['2026-09-30T22:00:00Z ends']);
    const cancelled = { start: '2026-07-01', status: 'cancelled', registration: { until: '2026-06-24' } };
    expect(momentsOf(cancelled)).toEqual(['2026-07-01T22:00:00Z ends']);
  });

  test('are only those of its tickets while the new date is open', () => {
    const postponed = { start: '2026-07-01', status: 'postponed', registration: { until: '2026-06-01' } };
    expect(momentsOf(postponed)).toEqual([]);
    expect(momentsOf({ ...postponed, tickets: [{ until: '2026-06-30' }] })).toEqual([
      '2026-06-30T22:00:00Z tickets-close',
    ]);
  });
});
