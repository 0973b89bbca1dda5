import { expect, test } from 'vitest';
import { lastChangeIn, lastChangeOf } from './last-change.ts';

const change = (data: object) => lastChangeOf({ data } as Parameters<typeof lastChangeOf>[0]);

test('an item changed when it was published, updated or corrected, whichever was last', () => {
  expect(change({ date: '2026-04-27' })).toBe('2026-04-27');
  expect(change({ date: '2026-04-27', updated: '2026-05-02' })).toBe('2026-05-02');
  expect(change({ date: '2026-04-27', corrections: [{ date: '2026-05-03' }, { date: '2026-04-30' }] })).toBe(
    '2026-05-03',
  );
});

test('a clock time is later than six in the morning of its day', () => {
  expect(change({ date: '2026-04-27T08:30', updated: '2026-04-27' })).toBe('2026-04-27T08:30');
});

test('what has no date never changed', () => {
  expect(change({ name: 'Musterhaus' })).toBeUndefined();
  expect(lastChangeIn([])).toBeUndefined();
});
