import { describe, expect, test } from 'vitest';
import { type Contents, itemOf, NOON_OF_JUNE_1, type Raw, siteOf } from '../testing/catalogue-builders.ts';
import { eventView } from './events.ts';

const surroundings: Contents = {
  venues: {
    musterstadt: { name: 'Musterstadt', kind: 'city' },
    musterhaus: {
      name: 'Musterhaus',
      partOf: 'musterstadt',
      address: { street: 'Musterweg 1', postalCode: '01234', city: 'Musterstadt' },
      coordinates: { latitude: 51.3167, longitude: 12.3964 },
      access: 'Stufenlos.',
      transport: 'Haltestelle Musterweg.',
    },
  },
};

const viewOf = (raw: Raw<'events'>, more: Contents = {}, now = NOON_OF_JUNE_1) => {
  const context = siteOf({ ...surroundings, ...more, events: { ...more.events, dieses: raw } }, now);
  return eventView(context, itemOf(context.catalogue, 'events', 'dieses'));
};
const registration = { url: 'https://www.example.org/anmeldung' };

describe('an event that is postponed', () => {
  test('names its new date beside the old one', () => {
    const changes = [
      { date: '2026-04-01', kind: 'postponed' as const, text: 'Der Termin wird verlegt.' },
      { date: '2026-05-01', kind: 'moved' as const, from: '2026-09-10', text: 'Karten bleiben gültig.' },
    ];
    const view = viewOf({ start: '2026-10-01', changes, registration });
    expect(view.notice).toEqual({ label: 'Neuer Termin: 1. Oktober 2026', text: 'Karten bleiben gültig.' });
    expect([view.isDateOpen, view.previousStart]).toEqual([false, '10. September 2026']);
    expect(view.registration?.url).toBe('https://www.example.org/anmeldung');
  });

  test('without a new date says so, and nobody can register', () => {
    const view = viewOf({ start: '2026-09-10', status: 'postponed', registration });
    expect(view.notice).toEqual({ label: 'Verschoben', text: 'Der neue Termin steht noch nicht fest.' });
    expect(view.isDateOpen).toBe(true);
    expect(view.registration).toBeUndefined();
    expect(view.when).toEqual({ text: 'neuer Termin offen (ursprünglich 10. September 2026)' });
    expect([view.ends, view.calendar]).toEqual([undefined, undefined]);
  });

  test('is not told of as past, however long its old date is over', () => {
    const news = { absage: { title: 'Verschoben', date: '2026-09-11', events: ['dieses'] } };
    const view = viewOf({ start: '2026-09-10', status: 'postponed' }, { news }, '2026-12-01T12:00+01:00');
    expect([view.phase, view.reports.length, view.announcements.length]).toEqual(['coming', 0, 1]);
  });
});

describe('taking part online', () => {
  const onlineUrl = 'https://www.example.org/konferenz';

  test('is offered for events online and hybrid, until they are over', () => {
    expect(viewOf({ start: '2026-06-01', attendance: 'hybrid', onlineUrl }).joinUrl).toBe(onlineUrl);
    expect(viewOf({ start: '2026-05-31', attendance: 'online', onlineUrl }).joinUrl).toBeUndefined();
    expect(viewOf({ start: '2026-06-01', attendance: 'online', onlineUrl, status: 'cancelled' }).joinUrl).toBe(
      undefined,
    );
    expect(viewOf({ start: '2026-06-01', attendance: 'online' }).joinUrl).toBeUndefined();
  });

  test('is all there is of an event that moved online: no house any more', () => {
    const view = viewOf({ start: '2026-09-10', status: 'moved-online', venue: 'musterhaus', onlineUrl });
    expect([view.joinUrl, view.attendance, view.place, view.venue]).toEqual([
      onlineUrl,
      'online',
      undefined,
      undefined,
    ]);
  });
});

describe('the house of an event', () => {
  test('is shown with address, way and accessibility, and leads to its page and to a map', () => {
    expect(viewOf({ venue: 'musterhaus' }).venue).toEqual({
      name: 'Musterhaus, Musterstadt',
      href: '/orte/musterhaus/',
      address: ['Musterweg 1', '01234 Musterstadt'],
      access: 'Stufenlos.',
      transport: 'Haltestelle Musterweg.',
      map: 'https://www.openstreetmap.org/?mlat=51.3167&mlon=12.3964#map=17/51.3167/12.3964',
    });
  });

  test('of which only the name is known is not shown twice', () => {
    expect(viewOf({ venue: 'musterstadt' }).venue).toBeUndefined();
    expect(viewOf({}).venue).toBeUndefined();
  });
});

test('a price tier whose day is over is marked, and no longer sold', () => {
  const tickets = [
    { name: 'Frühbucher', price: 50, until: '2026-05-31', quota: 100, url: 'https://www.example.org/frueh' },
    { name: 'Tageskarte', price: 80, url: 'https://www.example.org/tag' },
  ];
  const state = (now: string) =>
    viewOf({ start: '2026-09-10', tickets }, {}, now).tickets.map(({ soldOut, url }) => [
      soldOut?.marks.hidden ? undefined : soldOut?.text,
      url,
    ]);
  expect(state('2026-05-31T23:59+02:00')).toEqual([
    [undefined, 'https://www.example.org/frueh'],
    [undefined, 'https://www.example.org/tag'],
  ]);
  expect(state('2026-06-01T00:00+02:00')).toEqual([
    ['nicht mehr erhältlich', undefined],
    [undefined, 'https://www.example.org/tag'],
  ]);
  expect(state('2026-09-11T00:00+02:00').map(([soldOut]) => soldOut)).toEqual([
    'nicht mehr erhältlich',
    'nicht mehr erhältlich',
  ]);
});

test('after the event the way to the registration becomes the way to what came of it', () => {
  const news = { bericht: { title: 'Was daraus wurde', date: '2026-06-02', events: ['dieses'] } };
  const at = (now: string) => viewOf({ start: '2026-06-01', registration }, { news }, now);
  expect(at('2026-06-01T12:00+02:00').report).toBeUndefined();
  expect(at('2026-06-01T12:00+02:00').registration?.url).toBe('https://www.example.org/anmeldung');
  expect(at('2026-06-02T12:00+02:00').report).toEqual({ href: '/meldungen/bericht/', label: 'Was daraus wurde' });
  expect(at('2026-06-02T12:00+02:00').registration).toBeUndefined();
});

test('events of the same series lead to each other', () => {
  const { neighbours } = viewOf(
    { start: '2026-09-10', series: 'labortage' },
    {
      series: { labortage: {} },
      events: { davor: { title: 'Labortag 2025', start: '2025-09-10', series: 'labortage' } },
    },
  );
  expect(neighbours).toEqual({
    label: 'Weitere Veranstaltungen der Reihe',
    before: { href: '/veranstaltungen/davor/', label: 'Labortag 2025', which: 'Davor in dieser Reihe', rel: 'prev' },
  });
});

test('an event that was changed after it was announced says when', () => {
  expect(viewOf({ date: '2026-03-02', updated: '2026-05-04' }).modified).toEqual({
    iso: '2026-05-04',
    text: '4. Mai 2026',
  });
  expect(viewOf({ date: '2026-03-02', updated: '2026-06-04' }).modified).toBeUndefined();
});

test('the page of an event that is not past says since when that is true, and when it begins and ends with its offset', () => {
  const raw = { start: '2026-09-10T09:00', end: '2026-09-10T17:00' };
  const { when, ends, asOf } = viewOf(raw);
  expect([when.iso, ends]).toEqual(['2026-09-10T09:00:00+02:00', '2026-09-10T17:00:00+02:00']);
  expect(asOf?.text).toBe('Stand: 2. März 2026, 06:00\u00a0Uhr');
  expect(viewOf(raw, {}, '2026-09-10T12:00+02:00').asOf?.text).toBe('Stand: 10. September 2026, 09:00\u00a0Uhr');
  expect(viewOf(raw, {}, '2026-09-11T12:00+02:00').asOf).toBeUndefined();
});
