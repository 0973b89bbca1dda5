import { describe, expect, test } from 'vitest';
import { type Contents, itemOf, previewOf, type Raw, siteOf } from '../testing/catalogue-builders.ts';
import { type AddToCalendar, addToCalendar } from './add-to-calendar.ts';

const house: Contents = {
  venues: {
    haus: {
      name: 'Haus & Hof',
      address: { street: 'Musterweg 1', postalCode: '01234', city: 'Musterstadt' },
    },
  },
  series: { reihe: { slug: 'neue-reihe' } },
};

function viewOf(event: Raw<'events'>, now?: string): AddToCalendar | undefined {
  const context = siteOf({ ...house, events: { tag: event } }, now);
  return addToCalendar(context, itemOf(context.catalogue, 'events', 'tag'));
}

const hrefsOf = (event: Raw<'events'>): string[] => viewOf(event)?.links.map(({ href }) => href) ?? [];

/** What a calendar on the web is told. */
const told = (event: Raw<'events'>, place: number): [string, string][] => [
  ...new URL(hrefsOf(event)[place] ?? '').searchParams,
];

const timed: Raw<'events'> = {
  title: 'Labor + Praxis & „grün“',
  start: '2026-09-10T18:00',
  end: '2026-09-10T20:30',
  venue: 'haus',
};
const GOOGLE = 1;
const OUTLOOK = 2;

describe('an event can be taken into a calendar', () => {
  test('as a file, by Google, by Outlook.com and by Microsoft 365, and with its whole series', () => {
    expect(viewOf({ ...timed, series: 'reihe' })?.links.map(({ href, label }) => [href.split('?')[0], label])).toEqual([
      ['/veranstaltungen/tag/termin.ics', 'Als Kalenderdatei laden (.ics)'],
      ['https://calendar.google.com/calendar/render', 'In Google Kalender eintragen'],
      ['https://outlook.live.com/calendar/0/deeplink/compose', 'In Outlook.com eintragen'],
      ['https://outlook.office.com/calendar/0/deeplink/compose', 'In Microsoft 365 eintragen'],
      ['webcal://www.example.org/reihen/reihe/termine.ics', 'Alle Termine der Reihe abonnieren'],
    ]);
  });

  test('by Google with the times of the clock and their zone', () => {
    expect(told(timed, GOOGLE)).toEqual([
      ['action', 'TEMPLATE'],
      ['text', 'Labor + Praxis & „grün“'],
      ['dates', '20260910T180000/20260910T203000'],
      ['ctz', 'Europe/Berlin'],
      ['details', 'Ein Tag im Labor.\n\nhttps://www.example.org/veranstaltungen/tag/'],
      ['location', 'Haus & Hof, Musterweg 1, 01234 Musterstadt'],
    ]);
  });

  test('by Google with the day after the last one, without a zone', () => {
    expect(told({ start: '2026-09-30', end: '2026-09-30' }, GOOGLE).slice(2, 4)).toEqual([
      ['dates', '20260930/20261001'],
      ['details', 'Ein Tag im Labor.\n\nhttps://www.example.org/veranstaltungen/tag/'],
    ]);
  });

  test('by Outlook with times in UTC', () => {
    expect(told(timed, OUTLOOK)).toEqual([
      ['path', '/calendar/action/compose'],
      ['rru', 'addevent'],
      ['startdt', '2026-09-10T16:00:00Z'],
      ['enddt', '2026-09-10T18:30:00Z'],
      ['subject', 'Labor + Praxis & „grün“'],
      ['body', 'Ein Tag im Labor.\n\nhttps://www.example.org/veranstaltungen/tag/'],
      ['location', 'Haus & Hof, Musterweg 1, 01234 Musterstadt'],
    ]);
  });

  test('by Outlook for whole days, with the day after the last one', () => {
    expect(told({ start: '2026-09-10', end: '2026-09-11' }, OUTLOOK).slice(2, 5)).toEqual([
      ['startdt', '2026-09-10'],
      ['enddt', '2026-09-12'],
      ['allday', 'true'],
    ]);
  });

  test('without an end, where nobody knows it', () => {
    const evening = { start: '2026-09-10T18:00' };
    expect(told(evening, GOOGLE)[2]).toEqual(['dates', '20260910T180000/20260910T180000']);
    expect(told(evening, OUTLOOK)[3]).toEqual(['enddt', '2026-09-10T16:00:00Z']);
  });

  test('with spaces that no program shows as a plus', () => {
    const others = hrefsOf(timed).slice(1);
    expect(others.filter((href) => href.includes('+'))).toEqual([]);
    expect(others.filter((href) => href.includes('Labor%20%2B%20Praxis'))).toHaveLength(3);
  });
});

describe('it is offered', () => {
  test('until the event is over', () => {
    expect(viewOf(timed, '2026-09-10T20:29+02:00')?.marks).toEqual({ 'data-until': '2026-09-10T18:30:00Z' });
    expect(viewOf(timed, '2026-09-10T20:30+02:00')).toBeUndefined();
  });

  test('not for what is cancelled, has no date or no day', () => {
    const change = (kind: 'cancelled' | 'postponed') => [{ date: '2026-05-01', kind, text: 'Leider.' }];
    expect(viewOf({ ...timed, status: 'cancelled', changes: change('cancelled') })).toBeUndefined();
    expect(viewOf({ ...timed, status: 'postponed', changes: change('postponed') })).toBeUndefined();
    expect(viewOf({ period: '2026-autumn' })).toBeUndefined();
    const moved = { date: '2026-05-01', kind: 'moved' as const, from: '2026-06-20', text: 'Später.' };
    expect(viewOf({ period: '2026-autumn', changes: [moved] })).toBeUndefined();
  });

  test('not in a preview, from which nobody is to be told anything', () => {
    const context = previewOf({ events: { tag: timed } }, {});
    expect(addToCalendar(context, itemOf(context.catalogue, 'events', 'tag'))).toBeUndefined();
  });
});
