import { describe, expect, test } from 'vitest';
import { catalogueOf, itemOf, type Raw } from '../testing/catalogue-builders.ts';
import { lastChangeOf } from './last-change.ts';
import { revisionEntries, revisionOf, withoutLaterChanges } from './revision.ts';

const at = (text: string) => Temporal.Instant.from(text);
const corrections = [
  { date: '2026-05-01', text: 'Die erste.' },
  { date: '2026-05-02', text: 'Die zweite.' },
  { date: '2026-06-01', text: 'Die dritte.' },
];

const revision = (data: object, now: string) => revisionOf({ data } as Parameters<typeof revisionOf>[0], at(now));

describe('the revision of an item', () => {
  test('is none, where it stands as it was published', () => {
    expect(revision({ date: '2026-04-27' }, '2026-07-01T00:00Z')).toEqual({
      sequence: 0,
      changedAt: undefined,
      corrections: [],
      changes: [],
    });
  });

  test('counts its update, corrections and changes, and is dated by the newest', () => {
    const changes = [{ date: '2026-05-12T14:30', kind: 'cancelled', text: 'Fällt aus.' }];
    const data = { corrections, changes, updated: '2026-05-10T14:00' };
    const found = revision(data, '2026-05-20T00:00Z');
    expect([found.sequence, found.changedAt]).toEqual([4, '2026-05-12T14:30']);
    expect(found.corrections.map(({ text }) => text)).toEqual(['Die zweite.', 'Die erste.']);
    expect(found.changes).toEqual(changes);
    expect(revision(data, '2026-07-01T00:00Z')).toMatchObject({ sequence: 5, changedAt: '2026-06-01' });
  });

  test('does not yet count what lies ahead', () => {
    const update = { updated: '2026-05-10T14:00' };
    expect(revision(update, '2026-05-10T13:59+02:00')).toMatchObject({ sequence: 0, changedAt: undefined });
    expect(revision(update, '2026-05-10T14:00+02:00')).toMatchObject({ sequence: 1, changedAt: '2026-05-10T14:00' });
  });

  test('never falls as time goes on and entries are added', () => {
    const all = [...corrections, { date: '2026-05-15', text: 'Nachgetragen.' }];
    const sequences = [2, 3, 4].flatMap((length) =>
      ['2026-05-01', '2026-05-16', '2026-06-02'].map(
        (day) => revision({ corrections: all.slice(0, length) }, `${day}T12:00Z`).sequence,
      ),
    );
    expect(sequences).toEqual([1, 2, 2, 1, 2, 3, 1, 3, 4]);
  });
});

test('every entry is known with the moment from which it counts', () => {
  const entries = revisionEntries({ updated: '2026-05-10', corrections: corrections.slice(0, 1) });
  expect(entries.map((entry) => [entry.date, entry.at.toString()])).toEqual([
    ['2026-05-10', '2026-05-10T04:00:00Z'],
    ['2026-05-01', '2026-04-30T22:00:00Z'],
  ]);
});

describe('mending a typing error', () => {
  const revised: Raw<'events'> = {
    title: 'Labrotag',
    summary: 'Ein Tag im Labr.',
    start: '2026-09-10',
    changes: [{ date: '2026-05-12', kind: 'moved', from: '2026-08-10', text: 'Der Saal ist gesperrt.' }],
    corrections: [{ date: '2026-05-14', text: 'Der Preis war falsch.' }],
  };
  const told = (raw: Raw<'events'>) => {
    const catalogue = catalogueOf({ events: { labortag: raw } });
    const item = itemOf(catalogue, 'events', 'labortag');
    return { ...revisionOf(item, catalogue.now), last: lastChangeOf(item) };
  };

  test('in title, summary or the text of an entry revises nothing', () => {
    const mended = told({ ...revised, title: 'Labortag', summary: 'Ein Tag im Labor.' });
    expect(mended).toEqual(told(revised));
    expect([mended.sequence, mended.changedAt, mended.last]).toEqual([2, '2026-05-14', '2026-05-14']);
    const inEntry = told({ ...revised, corrections: [{ date: '2026-05-14', text: 'Der Preis ist falsch gewesen.' }] });
    expect([inEntry.sequence, inEntry.changedAt]).toEqual([2, '2026-05-14']);
  });

  test('and a change of the plan is another matter', () => {
    const changes = [
      ...(revised.changes ?? []),
      { date: '2026-05-20', kind: 'cancelled' as const, text: 'Fällt aus.' },
    ];
    expect(told({ ...revised, status: 'cancelled', changes })).toMatchObject({ sequence: 3, last: '2026-05-20' });
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

  test('is left alone where it has no date of its own, or nothing came later', () => {
    const page = { title: 'Impressum', updated: '2026-05-10' };
    expect(withoutLaterChanges(page, at('2026-05-01T12:00Z'))).toBe(page);
    expect(withoutLaterChanges(item, at('2026-07-01T12:00Z'))).toBe(item);
  });

  test('has the plan of its day, and the catalogue shows no other', () => {
    const changes = [{ date: '2026-06-02', kind: 'cancelled' as const, text: 'Fällt aus.' }];
    const event = itemOf(catalogueOf({ events: { tag: { status: 'cancelled', changes } } }), 'events', 'tag');
    expect([event.data.status, event.data.changes]).toEqual(['scheduled', []]);
    const later = catalogueOf({ events: { tag: { status: 'cancelled', changes } } }, '2026-06-02T00:00+02:00');
    expect(itemOf(later, 'events', 'tag').data).toMatchObject({ status: 'cancelled', changes });
  });

  test('says nothing of later corrections of a project either', () => {
    const catalogue = catalogueOf({ projects: { linie: { corrections } } }, '2026-05-01T12:00+02:00');
    expect(itemOf(catalogue, 'projects', 'linie').data.corrections.map(({ text }) => text)).toEqual(['Die erste.']);
  });
});
