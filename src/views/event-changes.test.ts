import { describe, expect, test } from 'vitest';
import { itemOf, NOON_OF_JUNE_1, type Raw, siteOf } from '../testing/catalogue-builders.ts';
import { eventCard } from './cards.ts';
import { changeNotes, firstStart, planNotice } from './event-changes.ts';

type Change = NonNullable<Raw<'events'>['changes']>[number];

const movedTwice: Change[] = [
  { date: '2026-04-10', kind: 'moved', from: '2026-06-10T09:00', text: 'Der Saal ist gesperrt.' },
  { date: '2026-05-10T14:30', kind: 'moved', from: '2026-07-10T09:00', text: 'Der Referent ist verhindert.' },
];
const cancelled: Change = { date: '2026-05-20', kind: 'cancelled', text: 'Zu wenige Anmeldungen.' };

const viewsOf = (raw: Raw<'events'>, now = NOON_OF_JUNE_1) => {
  const context = siteOf({ events: { tagung: { start: '2026-09-10T09:00', ...raw } } }, now);
  const item = itemOf(context.catalogue, 'events', 'tagung');
  const { badge, badgeTone } = eventCard(context, item);
  return {
    notes: changeNotes(context, item),
    notice: planNotice(context, item),
    first: firstStart(context, item),
    badge: [badge, badgeTone],
  };
};

describe('an event that was moved twice', () => {
  test('tells every change with its day, the newest first', () => {
    expect(viewsOf({ changes: movedTwice }).notes).toEqual([
      {
        date: { iso: '2026-05-10T14:30:00+02:00', text: '10. Mai 2026, 14:30\u00a0Uhr' },
        label: 'Neuer Termin',
        was: 'bisher 10. Juli 2026, 09:00\u00a0Uhr',
        text: 'Der Referent ist verhindert.',
      },
      {
        date: { iso: '2026-04-10', text: '10. April 2026' },
        label: 'Neuer Termin',
        was: 'bisher 10. Juni 2026, 09:00\u00a0Uhr',
        text: 'Der Saal ist gesperrt.',
      },
    ]);
  });

  test('says its new date first, and when it was to be at first', () => {
    const { notice, first, badge } = viewsOf({ changes: movedTwice });
    expect(notice).toEqual({
      label: 'Neuer Termin: 10. September 2026, 09:00\u00a0Uhr',
      text: 'Der Referent ist verhindert.',
    });
    expect(first).toBe('10. Juni 2026, 09:00\u00a0Uhr');
    expect(badge).toEqual(['Neuer Termin', 'signal']);
  });

  test('and is on or over says no more of that than its list of changes', () => {
    expect(viewsOf({ changes: movedTwice }, '2026-09-10T12:00+02:00').badge).toEqual(['Läuft gerade', 'accent']);
    const past = viewsOf({ changes: movedTwice }, '2026-09-11T12:00+02:00');
    expect([past.notice, past.badge, past.notes.length]).toEqual([undefined, [undefined, undefined], 2]);
  });

  test('and was cancelled in the end says that, also when its day is over', () => {
    const raw: Raw<'events'> = { status: 'cancelled', changes: [...movedTwice, cancelled] };
    const told = { label: 'Abgesagt', text: 'Zu wenige Anmeldungen.' };
    expect(viewsOf(raw)).toMatchObject({ notice: told, badge: ['Abgesagt', 'signal'] });
    expect(viewsOf(raw, '2026-09-11T12:00+02:00').notice).toEqual(told);
    expect(viewsOf(raw).notes.map(({ label }) => label)).toEqual(['Abgesagt', 'Neuer Termin', 'Neuer Termin']);
  });

  test('is not cancelled before the day that its cancellation names', () => {
    const raw: Raw<'events'> = { status: 'cancelled', changes: [...movedTwice, cancelled] };
    const before = viewsOf(raw, '2026-05-19T12:00+02:00');
    expect([before.notice?.label, before.notes.length]).toEqual([
      'Neuer Termin: 10. September 2026, 09:00\u00a0Uhr',
      2,
    ]);
    expect(viewsOf(raw, '2026-04-20T12:00+02:00').notice?.label).toBe('Neuer Termin: 10. Juli 2026, 09:00\u00a0Uhr');
    expect(viewsOf(raw, '2026-04-05T12:00+02:00').notice).toBeUndefined();
  });
});

describe('other changes', () => {
  test('are told first where they say where the event takes place, or that it does', () => {
    const one = (kind: 'relocated' | 'resumed' | 'details') =>
      viewsOf({ changes: [{ date: '2026-05-01', kind, text: 'Ein Satz.' }] });
    expect(one('relocated').notice).toEqual({ label: 'Neuer Ort', text: 'Ein Satz.' });
    expect(one('resumed').notice).toEqual({ label: 'Findet doch statt', text: 'Ein Satz.' });
    expect(one('details').notice).toBeUndefined();
    expect(one('details').notes.map(({ label, was }) => [label, was])).toEqual([['Neue Angaben', undefined]]);
    expect(one('relocated').badge).toEqual([undefined, undefined]);
  });

  test('of an event that nobody touched are none', () => {
    expect(viewsOf({})).toEqual({ notes: [], notice: undefined, first: undefined, badge: [undefined, undefined] });
  });
});
