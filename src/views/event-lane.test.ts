import { describe, expect, test } from 'vitest';
import { type Contents, siteOf } from '../testing/catalogue-builders.ts';
import { eventLane, type LaneSection } from './event-lane.ts';

const events: Contents['events'] = {
  vorvorjahr: { title: 'Labortag 2024', start: '2024-09-10', date: '2024-01-01' },
  vorjahr: { title: 'Labortag 2025', start: '2025-09-10', date: '2025-01-01' },
  laeuft: { title: 'Laborwoche', start: '2026-05-30', end: '2026-06-05' },
  kommt: { title: 'Labortag 2026', start: '2026-09-10' },
};

const laneOf = (some: Contents['events'], now = '2026-06-01T12:00+02:00') =>
  eventLane(siteOf({ events: some ?? {} }, now));
const titles = ({ cards }: LaneSection): string[] => cards.map(({ title }) => title);
const told = (some: Contents['events'], now?: string) =>
  laneOf(some, now).sections.map((section) => ({
    heading: section.heading,
    marks: section.marks,
    note: section.note,
    titles: titles(section),
  }));

/** `tag-1` to `tag-9`, a day each, after `now`. */
const days = (count: number): NonNullable<Contents['events']> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `tag-${index + 1}`,
      { title: `Tag ${index + 1}`, start: `2026-07-0${index + 1}` },
    ]),
  );

describe('the events on the front page', () => {
  test('are the running and then the coming ones; the last ones follow when these are over', () => {
    expect(told(events)).toEqual([
      {
        heading: 'Nächste Veranstaltungen',
        marks: { 'data-until': '2026-09-10T22:00:00Z' },
        note: undefined,
        titles: ['Laborwoche', 'Labortag 2026'],
      },
      {
        heading: 'Letzte Veranstaltungen',
        marks: { 'data-from': '2026-09-10T22:00:00Z', hidden: true },
        note: {
          text: 'Zurzeit ist keine Veranstaltung angekündigt.',
          marks: { 'data-from': '2026-09-10T22:00:00Z', hidden: true },
        },
        titles: ['Labortag 2025', 'Labortag 2024'],
      },
    ]);
  });

  test('say as of when that is', () => {
    const [next] = laneOf(events).sections;
    expect(next?.asOf).toEqual({
      text: 'Stand: 30. Mai 2026, 00:00\u00a0Uhr',
      marks: { 'data-until': '2026-06-05T22:00:00Z' },
    });
  });

  test('are the last ones, latest first and with a word about it, when none is coming any more', () => {
    expect(told(events, '2026-09-11T00:00+02:00')).toEqual([
      {
        heading: 'Letzte Veranstaltungen',
        marks: {},
        note: { text: 'Zurzeit ist keine Veranstaltung angekündigt.', marks: {} },
        titles: ['Labortag 2026', 'Laborwoche', 'Labortag 2025', 'Labortag 2024'],
      },
    ]);
    expect(laneOf(events, '2026-09-11T00:00+02:00').clock).toBeUndefined();
  });

  test('are at most four, while as many again stand by', () => {
    const [next] = laneOf(days(9)).sections;
    expect([next?.most, next?.cards.length]).toEqual([4, 8]);
    const past = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, { title: id, start: '2026-03-10' }]));
    expect(told(past).map((section) => section.titles)).toEqual([['a', 'b', 'c', 'd']]);
  });

  test('are not said to be none where more are coming than stand by', () => {
    expect(told(days(9)).map(({ note }) => note?.marks)).toEqual([
      undefined,
      { 'data-from': '2026-07-09T22:00:00Z', hidden: true },
    ]);
  });

  test('stay as they are where nobody knows when', () => {
    const open = { offen: { title: 'Offen', start: '2026-07-01', status: 'postponed' as const } };
    expect(laneOf(open).clock).toBeUndefined();
    expect(told(open).map((section) => [section.heading, section.marks, section.titles])).toEqual([
      ['Nächste Veranstaltungen', {}, ['Offen']],
    ]);
    expect(told({ ...open, ...events }).map(({ heading, marks }) => [heading, marks])).toEqual([
      ['Nächste Veranstaltungen', {}],
    ]);
  });

  test('are none where there never was one', () => {
    expect(told({})).toEqual([
      {
        heading: 'Nächste Veranstaltungen',
        marks: {},
        note: { text: 'Zurzeit ist keine Veranstaltung angekündigt.', marks: {} },
        titles: [],
      },
    ]);
  });
});
