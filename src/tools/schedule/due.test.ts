import { describe, expect, test } from 'vitest';
import { verdictOf } from './due.ts';
import type { NextChangeFile } from './next-change-file.ts';

const change = (at: string, reason: string, ...items: string[]) => ({ at, local: '', reason, items });

const FILE: NextChangeFile = {
  now: '2026-06-01T10:00:00Z',
  next: '2026-06-02T04:00:00Z',
  changes: [
    change('2026-06-02T04:00:00Z', 'published', 'news/a', 'news/b', 'news/c', 'news/d', 'news/e'),
    change('2026-06-02T04:00:00Z', 'contact-renewed'),
    change('2026-06-09T04:00:00Z', 'event-ends', 'events/x'),
  ],
};

const verdictAt = (now: string, file: NextChangeFile | undefined = FILE) => verdictOf(file, Temporal.Instant.from(now));

describe('a build', () => {
  test('is not due one second before the next change, of which is told when and why it comes', () => {
    expect(verdictAt('2026-06-02T03:59:59Z')).toEqual({
      isDue: false,
      next: Temporal.Instant.from('2026-06-02T04:00:00Z'),
      text: 'Nächste Änderung: 02.06.2026, 06:00:00 Uhr (erscheint: news/a, news/b, news/c und 2 weitere; security.txt gilt länger)',
    });
  });

  test('is due when the next change has come', () => {
    expect(verdictAt('2026-06-02T04:00:00Z').isDue).toBe(true);
    expect(verdictAt('2026-07-02T04:00:00Z').text).toBe(
      'Fällig seit 02.06.2026, 06:00:00 Uhr (erscheint: news/a, news/b, news/c und 2 weitere; security.txt gilt länger): Die Website wird neu gebaut.',
    );
  });

  test('is due when nobody knows the next change', () => {
    expect(verdictOf(undefined, Temporal.Instant.from('2026-06-02T03:59:59Z'))).toEqual({
      isDue: true,
      text: 'Keine lesbare next-change.json neben der Website: Sie wird neu gebaut.',
    });
  });

  test('is due when the site shows what is still to come, because somebody tried it out or set the clock', () => {
    expect(verdictAt('2026-06-01T09:59:59Z')).toEqual({
      isDue: true,
      text: 'Die Website zeigt einen Stand, der noch nicht gekommen ist (01.06.2026, 12:00:00 Uhr): Sie wird neu gebaut.',
    });
  });

  test('is never due where nothing changes by itself', () => {
    const file = { now: '2026-06-01T10:00:00Z', next: null, changes: [] };
    expect(verdictAt('2099-01-01T00:00:00Z', file)).toEqual({
      isDue: false,
      text: 'Von selbst ändert sich nichts mehr.',
    });
  });
});
