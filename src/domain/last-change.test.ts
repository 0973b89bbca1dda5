import { expect, test } from 'vitest';
import { catalogueOf, itemOf } from '../testing/catalogue-builders.ts';
import { lastChangeIn, lastChangeOf, lastChangeOnPage } from './last-change.ts';

const change = (data: object) => lastChangeOf({ data } as Parameters<typeof lastChangeOf>[0]);

test('an item changed when it was published, updated or corrected, whichever was last', () => {
  expect(change({ date: '2026-04-27' })).toBe('2026-04-27');
  expect(change({ date: '2026-04-27', updated: '2026-05-02' })).toBe('2026-05-02');
  expect(change({ date: '2026-04-27', corrections: [{ date: '2026-05-03' }, { date: '2026-04-30' }] })).toBe(
    '2026-05-03',
  );
});

test('an event changed when its plan did', () => {
  expect(change({ date: '2026-04-27', changes: [{ date: '2026-05-03T14:30' }, { date: '2026-05-01' }] })).toBe(
    '2026-05-03T14:30',
  );
});

test('a page changed when what it lists did; a news item’s page lists nothing', () => {
  const contents = {
    news: { bericht: { date: '2026-05-20', events: ['tag'] } },
    events: { tag: { date: '2026-03-02', changes: [{ date: '2026-05-28', kind: 'details' as const, text: 'Neu.' }] } },
  };
  const catalogue = catalogueOf(contents);
  expect(lastChangeOnPage(catalogue, itemOf(catalogue, 'news', 'bericht'))).toBe('2026-05-20');
  expect(lastChangeOnPage(catalogue, itemOf(catalogue, 'events', 'tag'))).toBe('2026-05-28');
  const before = catalogueOf(contents, '2026-05-27T12:00+02:00');
  expect(lastChangeOnPage(before, itemOf(before, 'events', 'tag'))).toBe('2026-05-20');
});

test('a clock time is later than six in the morning of its day', () => {
  expect(change({ date: '2026-04-27T08:30', updated: '2026-04-27' })).toBe('2026-04-27T08:30');
});

test('what has no date never changed', () => {
  expect(change({ name: 'Musterhaus' })).toBeUndefined();
  expect(lastChangeIn([])).toBeUndefined();
});
