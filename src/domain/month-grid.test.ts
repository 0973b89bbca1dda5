import { describe, expect, test } from 'vitest';
import { type Contents, catalogueOf, idsOf } from '../testing/catalogue-builders.ts';
import { dayNumberOf, daysOfEvent, eventMonths, weeksOf } from './month-grid.ts';

/** Weeks in short: the number of the day, a dot for a day of another month. */
const weeks = (month: string): string[] =>
  weeksOf(month).map((week) => week.map((day) => (day === undefined ? '.' : Number(day.slice(8)))).join(' '));

describe('the weeks of a month', () => {
  test('are four where February begins on a Monday', () => {
    expect(weeks('2021-02')).toEqual([
      '1 2 3 4 5 6 7',
      '8 9 10 11 12 13 14',
      '15 16 17 18 19 20 21',
      '22 23 24 25 26 27 28',
    ]);
  });

  test('are five where a month begins on a Monday', () => {
    expect(weeks('2026-06')).toEqual([
      '1 2 3 4 5 6 7',
      '8 9 10 11 12 13 14',
      '15 16 17 18 19 20 21',
      '22 23 24 25 26 27 28',
      '29 30 . . . . .',
    ]);
  });

  test('are six where a long month begins on a Sunday, and no day is lost to summer time', () => {
    expect(weeks('2026-03')).toEqual([
      '. . . . . . 1',
      '2 3 4 5 6 7 8',
      '9 10 11 12 13 14 15',
      '16 17 18 19 20 21 22',
      '23 24 25 26 27 28 29',
      '30 31 . . . . .',
    ]);
  });

  test('have no day twice when summer time ends', () => {
    expect(weeks('2026-10')).toEqual([
      '. . . 1 2 3 4',
      '5 6 7 8 9 10 11',
      '12 13 14 15 16 17 18',
      '19 20 21 22 23 24 25',
      '26 27 28 29 30 31 .',
    ]);
  });

  test('know leap years', () => {
    expect(weeks('2024-02').at(-1)).toBe('26 27 28 29 . . .');
  });

  test('are made of full days', () => {
    expect(weeksOf('2016-04')[0]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      '2016-04-01',
      '2016-04-02',
      '2016-04-03',
    ]);
  });
});

const eventsOf = (events: Contents['events'] = {}) => catalogueOf({ events }).all('events');

describe('the days of an event', () => {
  const daysOf = (when: NonNullable<Contents['events']>[string]) => eventsOf({ a: when }).map(daysOfEvent)[0];

  test('are its first and its last', () => {
    expect(daysOf({ start: '2016-04-26', end: '2016-04-27' })).toEqual({ first: '2016-04-26', last: '2016-04-27' });
    expect(daysOf({ start: '2026-03-29' })).toEqual({ first: '2026-03-29', last: '2026-03-29' });
    expect(daysOf({ start: '2026-10-25T18:00' })).toEqual({ first: '2026-10-25', last: '2026-10-25' });
    expect(daysOf({ period: '2022-11-mid' })).toEqual({ first: '2022-11-11', last: '2022-11-20' });
  });

  test('do not count one that ends at its midnight', () => {
    expect(daysOf({ start: '2026-06-10T18:00', end: '2026-06-11T00:00' })?.last).toBe('2026-06-10');
    expect(daysOf({ start: '2026-06-10T00:00', end: '2026-06-10T00:00' })?.last).toBe('2026-06-10');
  });

  test('are numbered from one on, also over the end of a month', () => {
    const [event] = eventsOf({ a: { start: '2016-04-30', end: '2016-05-02' } });
    expect(['2016-04-30', '2016-05-01', '2016-05-02'].map((day) => event && dayNumberOf(event, day))).toEqual([
      1, 2, 3,
    ]);
  });
});

describe('the months that have events', () => {
  test('are those of their days and of periods within a month, the earliest first', () => {
    const events = eventsOf({
      a: { start: '2016-12-31', end: '2017-02-01' },
      b: { start: '2016-04-26' },
      c: { period: '2022-11-mid' },
      d: { period: '2026-autumn' },
      e: { start: '2017-01-20' },
    });
    expect([...eventMonths(events)].map(([month, { count }]) => [month, count])).toEqual([
      ['2016-04', 1],
      ['2016-12', 1],
      ['2017-01', 2],
      ['2017-02', 1],
      ['2022-11', 1],
    ]);
  });
});

describe('the events of a month', () => {
  const events = eventsOf({
    messe: { start: '2026-09-30', end: '2026-10-02' },
    tagung: { start: '2026-10-02T09:00', end: '2026-10-02T17:00' },
    mitte: { period: '2026-10-mid' },
    herbst: { period: '2026-autumn' },
    november: { period: '2026-11' },
    spaeter: { start: '2026-11-01' },
  });
  const months = eventMonths(events);

  test('stand on each of their days', () => {
    const days = months.get('2026-10')?.days ?? [];
    expect([...days].map(([day, items]) => [day, idsOf(items)])).toEqual([
      ['2026-10-01', ['messe']],
      ['2026-10-02', ['messe', 'tagung']],
    ]);
    expect([...(months.get('2026-09')?.days.keys() ?? [])]).toEqual(['2026-09-30']);
  });

  test('stand beside the days where their day is not known', () => {
    expect(idsOf(months.get('2026-10')?.undated ?? [])).toEqual(['herbst', 'mitte']);
    expect([...months.keys()]).toEqual(['2026-09', '2026-10', '2026-11']);
  });
});

test('an event whose new date is open is in no month', () => {
  const catalogue = catalogueOf({
    events: {
      offen: { start: '2026-07-01', status: 'postponed' },
      messe: { start: '2026-07-02' },
      tagung: { start: '2026-08-01', status: 'postponed' },
    },
  });
  const months = eventMonths(catalogue.all('events'));
  expect([...months.keys()]).toEqual(['2026-07']);
  expect([...(months.get('2026-07')?.days.keys() ?? [])]).toEqual(['2026-07-02']);
  expect(months.get('2026-07')?.count).toBe(1);
});
