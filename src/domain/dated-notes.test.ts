import { describe, expect, test } from 'vitest';
import { hasCome, newestDate, notesAt, oldestFirst } from './dated-notes.ts';

const at = (text: string) => Temporal.Instant.from(text);
const notes = [
  { date: '2026-05-02', text: 'Die zweite.' },
  { date: '2026-05-01', text: 'Die erste.' },
  { date: '2026-06-01T14:30', text: 'Die dritte.' },
];
const textsAt = (now: string) => notesAt(notes, at(now)).map(({ text }) => text);

describe('notes on what became of an item', () => {
  test('stand with the newest first, whatever their order in the file', () => {
    expect(textsAt('2026-07-01T00:00Z')).toEqual(['Die dritte.', 'Die zweite.', 'Die erste.']);
    expect(oldestFirst(notes).map(({ text }) => text)).toEqual(['Die erste.', 'Die zweite.', 'Die dritte.']);
  });

  test('of one moment stand with the one that was appended last first', () => {
    const ofOneDay = [
      { date: '2026-05-01', text: 'Oben.' },
      { date: '2026-05-01', text: 'Unten.' },
    ];
    expect(notesAt(ofOneDay, at('2026-05-01T12:00Z')).map(({ text }) => text)).toEqual(['Unten.', 'Oben.']);
  });

  test('count from the beginning of their day in Berlin, or from their time', () => {
    expect(textsAt('2026-05-01T23:59:59+02:00')).toEqual(['Die erste.']);
    expect(textsAt('2026-05-02T00:00+02:00')).toEqual(['Die zweite.', 'Die erste.']);
    expect(hasCome({ date: '2026-06-01T14:30' }, at('2026-06-01T14:29:59+02:00'))).toBe(false);
    expect(hasCome({ date: '2026-06-01T14:30' }, at('2026-06-01T14:30+02:00'))).toBe(true);
  });
});

test('the newest of days and times stands as it was written; a day stands for six in the morning', () => {
  expect(newestDate(['2026-05-01', '2026-05-03', '2026-05-02T23:00'])).toBe('2026-05-03');
  expect(newestDate(['2026-05-01', '2026-05-01T05:59'])).toBe('2026-05-01');
  expect(newestDate(['2026-05-01', '2026-05-01T06:01'])).toBe('2026-05-01T06:01');
  expect(newestDate([])).toBeUndefined();
});
