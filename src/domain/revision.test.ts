import { describe, expect, test } from 'vitest';
import { changedAt, correctionsAt, withoutLaterChanges } from './revision.ts';

const at = (text: string) => Temporal.Instant.from(text);
const corrections = [
  { date: '2026-05-02', text: 'Die zweite.' },
  { date: '2026-05-01', text: 'Die erste.' },
  { date: '2026-06-01', text: 'Die dritte.' },
];

describe('corrections', () => {
  test('stand with the newest first', () => {
    expect(correctionsAt(corrections, at('2026-07-01T00:00Z')).map(({ text }) => text)).toEqual([
      'Die dritte.',
      'Die zweite.',
      'Die erste.',
    ]);
  });

  test('that were made later are not there yet', () => {
    expect(correctionsAt(corrections, at('2026-05-02T00:00+02:00')).map(({ date }) => date)).toEqual([
      '2026-05-02',
      '2026-05-01',
    ]);
    expect(correctionsAt(corrections, at('2026-05-01T23:59+02:00')).map(({ date }) => date)).toEqual(['2026-05-01']);
  });
});

describe('an item was changed', () => {
  test('never, where it stands as it was published', () => {
    expect(changedAt({}, at('2026-07-01T00:00Z'))).toBeUndefined();
  });

  test('by its update or by its last correction, whichever is later', () => {
    expect(changedAt({ corrections }, at('2026-05-20T00:00Z'))).toBe('2026-05-02');
    expect(changedAt({ corrections, updated: '2026-05-10T14:00' }, at('2026-05-20T00:00Z'))).toBe('2026-05-10T14:00');
    expect(changedAt({ corrections, updated: '2026-05-10T14:00' }, at('2026-07-01T00:00Z'))).toBe('2026-06-01');
  });

  test('not yet, as long as the update lies ahead', () => {
    expect(changedAt({ updated: '2026-05-10T14:00' }, at('2026-05-10T13:59+02:00'))).toBeUndefined();
    expect(changedAt({ updated: '2026-05-10T14:00' }, at('2026-05-10T14:00+02:00'))).toBe('2026-05-10T14:00');
  });
});

describe('an item as it was', () => {
  const item = { title: 'Labor', date: '2026-04-27', updated: '2026-05-10', corrections };

  test('has neither the update nor the corrections that came later', () => {
    expect(withoutLaterChanges(item, at('2026-05-01T12:00Z'))).toEqual({
      title: 'Labor',
      date: '2026-04-27',
      corrections: [{ date: '2026-05-01', text: 'Die erste.' }],
    });
    expect(withoutLaterChanges(item, at('2026-05-10T12:00Z')).updated).toBe('2026-05-10');
  });

  test('is left alone where it has no date of its own', () => {
    const page = { title: 'Impressum', updated: '2026-05-10' };
    expect(withoutLaterChanges(page, at('2026-05-01T12:00Z'))).toBe(page);
  });
});
