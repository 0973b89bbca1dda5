import { describe, expect, test } from 'vitest';
import { type Contents, itemOf, NOON_OF_JUNE_1, type Raw, siteOf } from '../testing/catalogue-builders.ts';
import { eventListView } from './event-list.ts';
import { type EventView, eventView } from './events.ts';

const surroundings: Contents = {
  venues: {
    musterhaus: { name: 'Musterhaus', slug: 'haus', partOf: 'musterstadt' },
    musterstadt: { name: 'Musterstadt', kind: 'city' },
  },
  series: { labortage: { title: 'Labortage' } },
  organisations: {
    'beispiel-gmbh': {
      name: 'Beispiel SE',
      formerNames: [{ name: 'Beispiel GmbH', until: '2026-08-31' }],
    },
  },
  people: { 'erika-mustermann': {}, 'max-mustermann': { givenName: 'Max' } },
};

const viewOf = (raw: Raw<'events'>, now = NOON_OF_JUNE_1, more: Contents = {}) => {
  const context = siteOf({ ...surroundings, ...more, events: { labortag: raw } }, now);
  return eventView(context, itemOf(context.catalogue, 'events', 'labortag'));
};

describe('the list of events', () => {
  const context = siteOf(
    {
      events: {
        spaeter: { title: 'Später', start: '2026-12-01' },
        bald: { title: 'Bald', start: '2026-07-01' },
        laeuft: { title: 'Läuft', start: '2026-06-01' },
        frueher: { title: 'Früher', start: '2024-06-01', date: '2024-01-01' },
        neulich: { title: 'Neulich', start: '2026-05-01' },
      },
    },
    '2026-06-01T12:00+02:00',
  );
  const view = eventListView(context);

  test('is parted by the moment it shows, and says when that last changed', () => {
    expect(view.asOf?.text).toBe('Stand: 1. Juni 2026, 00:00\u00a0Uhr');
    expect(view.running.map(({ title }) => title)).toEqual(['Läuft']);
    expect(view.coming.map(({ title }) => title)).toEqual(['Bald', 'Später']);
    expect(view.past.map(({ title }) => title)).toEqual(['Neulich', 'Früher']);
  });

  test('is the front of its section', () => {
    expect([view.page.path, view.heading]).toEqual(['/veranstaltungen/', 'Veranstaltungen']);
  });
});

describe('the state of an event', () => {
  const said = ({ phase, phaseTexts }: EventView) => [
    phase,
    ...phaseTexts.flatMap(({ text, marks }) => (marks.hidden ? [] : [text])),
  ];

  test('is its phase while it takes place as planned', () => {
    const start = '2026-09-10';
    expect(said(viewOf({ start }, '2026-09-09T12:00+02:00'))).toEqual(['coming', 'Kommend']);
    expect(said(viewOf({ start }, '2026-09-10T12:00+02:00'))).toEqual(['running', 'Läuft gerade']);
    expect(said(viewOf({ start }, '2026-09-11T12:00+02:00'))).toEqual(['past', 'Vergangen']);
    expect(viewOf({ start }).status).toBeUndefined();
  });

  test('is its status with a note where it does not', () => {
    const view = viewOf({
      start: '2026-09-10',
      status: 'postponed',
      changes: [{ date: '2026-05-01', kind: 'postponed', text: 'Der Saal ist gesperrt.' }],
    });
    expect([said(view), view.status, view.notice]).toEqual([
      ['coming', 'Verschoben'],
      'Verschoben',
      { label: 'Verschoben', text: 'Der neue Termin steht noch nicht fest. Der Saal ist gesperrt.' },
    ]);
  });

  test('names the day it was moved from', () => {
    const changes = [
      { date: '2026-05-01', kind: 'moved' as const, from: '2026-05-10', text: 'Der Saal ist gesperrt.' },
    ];
    expect(viewOf({ start: '2026-09-10', changes }).previousStart).toBe('10. Mai 2026');
    expect(viewOf({}).previousStart).toBeUndefined();
  });

  test('says that the day is not known where only a period is', () => {
    expect(viewOf({ period: '2026-11-mid' })).toMatchObject({
      isDayUnknown: true,
      when: { iso: '2026-11', text: 'Mitte November 2026' },
    });
    expect(viewOf({ start: '2026-09-10' }).isDayUnknown).toBe(false);
  });
});

describe('the tickets of an event', () => {
  test('are free or have a price, and say how many there are, until when and from whom', () => {
    const { tickets } = viewOf({
      start: '2026-08-10',
      tickets: [
        {
          name: 'Freikarte',
          price: 0,
          quota: 1500,
          until: '2026-08-01T18:00',
          provider: 'beispiel-gmbh',
          url: 'https://www.example.org/karten',
          note: 'Solange der Vorrat reicht',
        },
        { name: 'Tageskarte', price: 49.5 },
        { name: 'Messepass', price: 120, currency: 'CHF' },
      ],
    });
    expect(tickets).toMatchObject([
      {
        name: 'Freikarte',
        price: 'kostenfrei',
        quota: '1.500',
        until: '1. August 2026, 18:00\u00a0Uhr',
        provider: { name: 'Beispiel GmbH', href: '/organisationen/beispiel-gmbh/' },
        url: 'https://www.example.org/karten',
        note: 'Solange der Vorrat reicht',
      },
      { name: 'Tageskarte', price: '49,50\u00a0€' },
      { name: 'Messepass', price: '120\u00a0CHF' },
    ]);
  });
});

describe('the registration', () => {
  const raw: Raw<'events'> = {
    start: '2026-09-10',
    registration: { url: 'https://www.example.org/anmeldung', until: '2026-09-01' },
  };

  test('is offered with its deadline while the event comes or runs', () => {
    const registration = { url: 'https://www.example.org/anmeldung', until: '1. September 2026' };
    expect(viewOf(raw, '2026-06-01T12:00+02:00').registration).toMatchObject(registration);
    expect(viewOf({ ...raw, registration: { url: 'https://www.example.org/anmeldung' } }).registration).toMatchObject({
      url: 'https://www.example.org/anmeldung',
    });
  });

  test('is hidden from the moment the event is past', () => {
    const withoutDeadline = { ...raw, registration: { url: 'https://www.example.org/anmeldung' } };
    expect(viewOf(withoutDeadline, '2026-09-10T23:59:59+02:00').registration).toBeDefined();
    expect(viewOf(withoutDeadline, '2026-09-11T00:00:00+02:00').registration).toBeUndefined();
  });

  test('is hidden when its deadline, the last day included, is over', () => {
    expect(viewOf(raw, '2026-09-01T23:59:59+02:00').registration).toBeDefined();
    expect(viewOf(raw, '2026-09-02T00:00:00+02:00').registration).toBeUndefined();
  });

  test('is not offered for a cancelled event', () => {
    expect(viewOf({ ...raw, status: 'cancelled' }, '2026-06-01T12:00+02:00').registration).toBeUndefined();
  });
});

describe('the news about an event', () => {
  const events = ['labortag'];
  const titles = (cards: readonly { title: string }[]) => cards.map(({ title }) => title);

  test('are announcements until it begins and reports from then on', () => {
    const { announcements, reports } = viewOf({ start: '2026-05-10T10:00' }, NOON_OF_JUNE_1, {
      news: {
        vorher: { title: 'Vorher', date: '2026-05-10T09:59', events },
        zugleich: { title: 'Zugleich', date: '2026-05-10T10:00', events },
        nachher: { title: 'Nachher', date: '2026-05-11', events },
        fremd: { title: 'Fremd', date: '2026-05-11' },
      },
    });
    expect(titles(announcements)).toEqual(['Vorher']);
    expect(titles(reports)).toEqual(['Nachher', 'Zugleich']);
  });

  test('begin with those the event itself names, each once, none that is not published', () => {
    const { reports } = viewOf({ start: '2026-05-10', reports: ['gewaehlt', 'entwurf'] }, NOON_OF_JUNE_1, {
      news: {
        gewaehlt: { title: 'Gewählt', date: '2026-05-11', events },
        neuer: { title: 'Neuer', date: '2026-05-12', events },
        entwurf: { draft: true, events },
      },
    });
    expect(titles(reports)).toEqual(['Gewählt', 'Neuer']);
  });
});

describe('the page of an event', () => {
  test('names place, series, attendance and its people', () => {
    const view = viewOf({
      start: '2026-09-10',
      venue: 'musterhaus',
      series: 'labortage',
      attendance: 'hybrid',
      invitationOnly: true,
      people: [{ person: 'erika-mustermann', role: 'Schirmherrin' }],
    });
    expect(view).toMatchObject({
      place: { name: 'Musterhaus, Musterstadt', href: '/orte/haus/' },
      series: { href: '/reihen/labortage/', label: 'Labortage' },
      attendance: 'vor Ort und online',
      invitationOnly: true,
      people: [{ name: 'Erika Mustermann', functions: [{ role: 'Schirmherrin' }] }],
    });
  });

  test('names organisers and partners as they are called on the day of the event, not of its announcement', () => {
    const raw: Raw<'events'> = { date: '2026-05-01', organisers: ['beispiel-gmbh'], partners: ['beispiel-gmbh'] };
    expect(viewOf({ ...raw, start: '2026-08-31' }).organisers.map(({ name }) => name)).toEqual(['Beispiel GmbH']);
    expect(viewOf({ ...raw, start: '2026-09-01T10:00' }).partners.map(({ name }) => name)).toEqual(['Beispiel SE']);
  });

  test('keeps the programme in its order, with the speakers of each session', () => {
    const { programme } = viewOf({
      programme: [
        { time: '09:30', title: 'Begrüßung', people: [{ person: 'max-mustermann' }] },
        { title: 'Pause' },
        { time: '09:00', title: 'Nachgetragen' },
      ],
    });
    expect(programme).toEqual([
      {
        sessions: [
          { time: '09:30', title: 'Begrüßung', people: [{ name: 'Max Mustermann', functions: [] }] },
          { title: 'Pause', people: [] },
          { time: '09:00', title: 'Nachgetragen', people: [] },
        ],
      },
    ]);
  });

  test('parts the programme of several days by day', () => {
    const { programme } = viewOf({
      start: '2016-04-26',
      end: '2016-04-27',
      date: '2016-01-01',
      programme: [
        { day: '2016-04-26', time: '10:00', end: '10:45', room: 'Saal 1', title: 'Begrüßung' },
        { day: '2016-04-26', title: 'Abend' },
        { day: '2016-04-27', time: '09:00', title: 'Vortrag' },
      ],
    });
    expect(programme).toEqual([
      {
        heading: 'Dienstag, 26. April 2016',
        sessions: [
          { time: '10:00', end: '10:45', room: 'Saal 1', title: 'Begrüßung', people: [] },
          { title: 'Abend', people: [] },
        ],
      },
      { heading: 'Mittwoch, 27. April 2016', sessions: [{ time: '09:00', title: 'Vortrag', people: [] }] },
    ]);
  });

  test('is found in the search by the year in which it takes place', () => {
    expect(viewOf({ date: '2026-03-02', start: '2027-01-10' }).page.searchEntry).toEqual({
      type: 'Veranstaltung',
      year: '2027',
      order: '2027-01-10',
      topics: [],
      places: [],
      card: {
        days: '10.',
        month: 'Jan',
        year: '2027',
        form: 'day',
        phase: 'coming',
        hue: 'accent',
        begins: '2027-01-09T23:00:00Z',
        ends: '2027-01-10T23:00:00Z',
        runs: '2027-01-09T23:00:00Z',
      },
      date: '10. Januar 2027',
    });
    expect(viewOf({ period: '2022-11-mid' }).page.searchEntry?.year).toBe('2022');
  });

  test('shows nothing where the event says nothing', () => {
    expect(viewOf({})).toMatchObject({
      place: undefined,
      series: undefined,
      registration: undefined,
      cover: undefined,
      attendance: 'vor Ort',
      invitationOnly: false,
      organisers: [],
      tickets: [],
      programme: [],
      announcements: [],
      reports: [],
    });
  });
});
