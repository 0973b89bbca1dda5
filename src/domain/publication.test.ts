import { describe, expect, test } from 'vitest';
import { isLive, liveFrom, type Publishing, publicationState, publishedAt } from './publication.ts';

const stateAt = (item: Publishing, now: string) => publicationState(item, Temporal.Instant.from(now));

describe('the moment of publication', () => {
  test('is six in the morning in Berlin where only a day is written', () => {
    expect(publishedAt('2026-01-15').toString()).toBe('2026-01-15T05:00:00Z');
    expect(publishedAt('2026-07-15').toString()).toBe('2026-07-15T04:00:00Z');
  });

  test('lies on the written day from New York to Auckland', () => {
    for (const day of ['2026-01-15', '2026-07-15']) {
      for (const zone of ['America/New_York', 'Pacific/Auckland']) {
        expect(publishedAt(day).toZonedDateTimeISO(zone).toPlainDate().toString()).toBe(day);
      }
    }
  });

  test('is the written time in Berlin where there is one', () => {
    expect(publishedAt('2026-07-15T14:30').toString()).toBe('2026-07-15T12:30:00Z');
  });
});

describe('an item', () => {
  test('without any publishing field is live: organisations and topics are as soon as they exist', () => {
    expect(stateAt({}, '1999-01-01T00:00Z')).toBe('live');
  });

  test('dated with a day is scheduled until 06:00 of that day and live from then on', () => {
    expect(stateAt({ date: '2026-04-27' }, '2026-04-27T05:59:59+02:00')).toBe('scheduled');
    expect(stateAt({ date: '2026-04-27' }, '2026-04-27T06:00:00+02:00')).toBe('live');
  });

  test('dated with a time is scheduled until that time and live from then on', () => {
    expect(stateAt({ date: '2026-04-27T14:30' }, '2026-04-27T14:29:59+02:00')).toBe('scheduled');
    expect(stateAt({ date: '2026-04-27T14:30' }, '2026-04-27T14:30:00+02:00')).toBe('live');
  });

  test('under embargo is held back until its moment and live at it', () => {
    const item = { date: '2026-04-27', embargo: '2026-04-27T11:00+02:00' };
    expect(stateAt(item, '2026-04-27T10:59:59+02:00')).toBe('embargoed');
    expect(stateAt(item, '2026-04-27T11:00:00+02:00')).toBe('live');
  });

  test('obeys the offset of its embargo, not the zone of the site', () => {
    const item = { date: '2026-04-26', embargo: '2026-04-27T11:00Z' };
    expect(stateAt(item, '2026-04-27T12:59:59+02:00')).toBe('embargoed');
    expect(stateAt(item, '2026-04-27T13:00:00+02:00')).toBe('live');
  });

  test('whose embargo ends before its date is scheduled in between', () => {
    const item = { date: '2026-04-28', embargo: '2026-04-27T11:00+02:00' };
    expect(stateAt(item, '2026-04-27T10:00:00+02:00')).toBe('embargoed');
    expect(stateAt(item, '2026-04-27T12:00:00+02:00')).toBe('scheduled');
    expect(stateAt(item, '2026-04-28T06:00:00+02:00')).toBe('live');
  });

  test('that is a draft is one before and after every date', () => {
    const item = { date: '2026-04-27', embargo: '2026-04-27T11:00+02:00', draft: true };
    expect(stateAt(item, '2026-04-01T00:00:00+02:00')).toBe('draft');
    expect(stateAt(item, '2030-01-01T00:00:00+01:00')).toBe('draft');
  });

  test('whose draft flag is false is no draft', () => {
    expect(stateAt({ date: '2026-04-27', draft: false }, '2026-05-01T00:00:00+02:00')).toBe('live');
  });

  test('passes the gate only when it is live', () => {
    const now = Temporal.Instant.from('2026-04-27T12:00+02:00');
    expect(isLive({ date: '2026-04-27' }, now)).toBe(true);
    expect(isLive({ date: '2026-04-28' }, now)).toBe(false);
    expect(isLive({ date: '2026-04-27', embargo: '2026-04-27T18:00+02:00' }, now)).toBe(false);
    expect(isLive({ date: '2026-04-27', draft: true }, now)).toBe(false);
  });
});

describe('an item that is to vanish', () => {
  test('expires when its last day is over', () => {
    const item = { date: '2026-04-27', expires: '2026-06-30' };
    expect(stateAt(item, '2026-06-30T23:59:59+02:00')).toBe('live');
    expect(stateAt(item, '2026-07-01T00:00:00+02:00')).toBe('expired');
  });

  test('expires at the minute that is written', () => {
    const item = { date: '2026-04-27', expires: '2026-06-30T12:00' };
    expect(stateAt(item, '2026-06-30T11:59:59+02:00')).toBe('live');
    expect(stateAt(item, '2026-06-30T12:00:00+02:00')).toBe('expired');
  });

  test('is withdrawn from its day on, at the hour at which items appear', () => {
    const item = { date: '2026-04-27', withdrawn: { date: '2026-06-30' } };
    expect(stateAt(item, '2026-06-30T05:59:59+02:00')).toBe('live');
    expect(stateAt(item, '2026-06-30T06:00:00+02:00')).toBe('withdrawn');
  });

  test('is neither while it has not been published', () => {
    const later = { date: '2026-04-27', expires: '2026-03-01', withdrawn: { date: '2026-03-01' } };
    expect(stateAt({ ...later, embargo: '2026-06-01T00:00Z' }, '2026-05-01T00:00Z')).toBe('embargoed');
    expect(stateAt(later, '2026-04-01T00:00Z')).toBe('scheduled');
    expect(stateAt({ ...later, draft: true }, '2026-05-01T00:00Z')).toBe('draft');
  });

  test('is expired rather than withdrawn: nothing of it may be seen any more', () => {
    const item = { date: '2026-04-27', expires: '2026-06-30', withdrawn: { date: '2026-05-01' } };
    expect(stateAt(item, '2026-05-02T00:00Z')).toBe('withdrawn');
    expect(stateAt(item, '2026-07-02T00:00Z')).toBe('expired');
  });
});

describe('the moment from which an item is out', () => {
  test('is the later of its date and the end of its embargo', () => {
    expect(liveFrom({ date: '2026-04-27' })?.toString()).toBe('2026-04-27T04:00:00Z');
    expect(liveFrom({ date: '2026-04-27', embargo: '2026-04-27T11:00+02:00' })?.toString()).toBe(
      '2026-04-27T09:00:00Z',
    );
    expect(liveFrom({ date: '2026-04-28', embargo: '2026-04-27T11:00+02:00' })?.toString()).toBe(
      '2026-04-28T04:00:00Z',
    );
  });

  test('never comes for a draft and is unknown without a date', () => {
    expect(liveFrom({ date: '2026-04-27', draft: true })).toBeUndefined();
    expect(liveFrom({})).toBeUndefined();
  });
});
