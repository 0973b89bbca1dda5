import { describe, expect, test } from 'vitest';
import { type Contents, itemOf, type Raw, siteOf } from '../../testing/catalogue-builders.ts';
import { throughJson } from '../../testing/json.ts';
import { eventNode } from './event.ts';

const surroundings: Contents = {
  organisations: { verein: { name: 'Musterverein' }, partner: { name: 'Partner GmbH' } },
  people: { erika: {} },
  series: { labortage: {} },
  venues: {
    musterstadt: { name: 'Musterstadt', kind: 'city' },
    musterhaus: {
      partOf: 'musterstadt',
      address: { street: 'Musterweg 1', postalCode: '01234', city: 'Musterstadt' },
      coordinates: { latitude: 51.5, longitude: 12.25 },
    },
  },
};

const node = (raw: Raw<'events'> = {}): Record<string, unknown> => {
  const site = siteOf({ ...surroundings, events: { tag: raw } });
  return throughJson(eventNode(site, itemOf(site.catalogue, 'events', 'tag'))) as Record<string, unknown>;
};

const url = 'https://www.example.org/veranstaltungen/tag/';
const house = {
  '@type': 'Place',
  '@id': 'https://www.example.org/orte/musterhaus/#place',
  name: 'Musterhaus',
  address: {
    '@type': 'PostalAddress',
    streetAddress: 'Musterweg 1',
    postalCode: '01234',
    addressLocality: 'Musterstadt',
    addressCountry: 'DE',
  },
  geo: { '@type': 'GeoCoordinates', latitude: 51.5, longitude: 12.25 },
};
const verein = {
  '@type': 'Organization',
  '@id': 'https://www.example.org/organisationen/verein/#organization',
  name: 'Musterverein',
};

test('an event with a day, a house and an organiser follows the Event profile of Bioschemas', () => {
  expect(node({ venue: 'musterhaus', organisers: ['verein'] })).toEqual({
    '@type': 'Event',
    '@id': `${url}#event`,
    'http://purl.org/dc/terms/conformsTo': { '@id': 'https://bioschemas.org/profiles/Event/0.3-DRAFT' },
    identifier: 'tag:lifesciences-mitteldeutschland.example,2026:events/tag',
    name: 'Labortag',
    description: 'Ein Tag im Labor.',
    url,
    mainEntityOfPage: { '@id': `${url}#page` },
    image: {
      '@type': 'ImageObject',
      url: 'https://www.example.org/vorschaubilder/veranstaltungen/tag.png',
      width: '1200',
      height: '630',
    },
    inLanguage: 'de-DE',
    startDate: '2026-09-10',
    endDate: '2026-09-10',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: house,
    organizer: [verein],
    hostInstitution: [verein],
    contact: [verein],
  });
});

describe('when an event takes place', () => {
  test.each<[Raw<'events'>, string | undefined, string | undefined]>([
    [{ start: '2026-09-10', end: '2026-09-11' }, '2026-09-10', '2026-09-11'],
    [{ start: '2026-09-10T18:00', end: '2026-09-10T21:00' }, '2026-09-10T18:00:00+02:00', '2026-09-10T21:00:00+02:00'],
    [{ start: '2026-12-10T18:00' }, '2026-12-10T18:00:00+01:00', '2026-12-10'],
    [{ period: '2026-11-mid' }, '2026-11', undefined],
    [{ period: '2026-Q4' }, '2026', undefined],
    [{ period: '2026-winter' }, undefined, undefined],
  ])('%j is told as %s to %s', (raw, startDate, endDate) => {
    const event = node(raw);
    expect([event.startDate, event.endDate]).toEqual([startDate, endDate]);
  });

  test('whose day is not known claims no profile that wants one', () => {
    const event = node({ period: '2026-11', venue: 'musterhaus', organisers: ['verein'] });
    expect(Object.keys(event)).not.toContain('http://purl.org/dc/terms/conformsTo');
  });
});

describe('the status of an event', () => {
  const moved = (date: string, from: string) => ({ date, kind: 'moved' as const, from, text: 'Neuer Termin.' });
  const changes = [moved('2026-05-01', '2026-08-01')];

  test.each<[Raw<'events'>, string]>([
    [{ status: 'cancelled' }, 'https://schema.org/EventCancelled'],
    [{ status: 'postponed' }, 'https://schema.org/EventPostponed'],
    [{ status: 'moved-online' }, 'https://schema.org/EventMovedOnline'],
    [{ changes }, 'https://schema.org/EventRescheduled'],
    [{ changes, status: 'cancelled' }, 'https://schema.org/EventCancelled'],
    [{ changes, start: '2026-08-01' }, 'https://schema.org/EventScheduled'],
    [{ changes: [{ date: '2026-05-01', kind: 'relocated', text: 'Im Saal 2.' }] }, 'https://schema.org/EventScheduled'],
  ])('of %j is %s', (raw, status) => {
    expect(node(raw).eventStatus).toBe(status);
  });

  test('that was moved online besides says both', () => {
    expect(node({ changes, status: 'moved-online' }).eventStatus).toEqual([
      'https://schema.org/EventMovedOnline',
      'https://schema.org/EventRescheduled',
    ]);
  });

  test('that was moved names the date that it had, or all of them, the first one first', () => {
    expect(node({ changes: [moved('2026-05-01', '2026-08-01T09:00')] }).previousStartDate).toBe(
      '2026-08-01T09:00:00+02:00',
    );
    expect(
      node({ changes: [moved('2026-05-02', '2026-08-20'), moved('2026-05-01', '2026-08-01')] }).previousStartDate,
    ).toEqual(['2026-08-01', '2026-08-20']);
    expect(node()).not.toHaveProperty('previousStartDate');
  });

  test('says nothing of a change that counts only later', () => {
    expect(
      node({ status: 'cancelled', changes: [{ date: '2026-06-02', kind: 'cancelled', text: 'Fällt aus.' }] })
        .eventStatus,
    ).toBe('https://schema.org/EventScheduled');
  });
});

describe('where an event takes place', () => {
  test('is a town where no more is known', () => {
    expect(node({ venue: 'musterstadt' }).location).toEqual({
      '@type': 'City',
      '@id': 'https://www.example.org/orte/musterstadt/#place',
      name: 'Musterstadt',
      address: { '@type': 'PostalAddress', addressLocality: 'Musterstadt' },
    });
  });

  test('online is where one registers, or else the event’s page', () => {
    expect(node({ attendance: 'online' })).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url },
    });
    expect(node({ attendance: 'online', registration: { url: 'https://anmeldung.example/' } }).location).toEqual({
      '@type': 'VirtualLocation',
      url: 'https://anmeldung.example/',
    });
  });

  test('is the house and the net for a hybrid one', () => {
    expect(node({ attendance: 'hybrid', venue: 'musterhaus' })).toMatchObject({
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [house, { '@type': 'VirtualLocation', url }],
    });
  });

  test('of one that moved online is the net too', () => {
    expect(node({ status: 'moved-online' })).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url },
    });
  });
});

describe('tickets', () => {
  test('have a price, an end, a quota and who gives them out', () => {
    const tickets = [
      { name: 'Freikarte', price: 0, quota: 50, until: '2026-09-01', provider: 'partner', note: 'Früh.' },
    ];
    expect(node({ tickets, registration: { url: 'https://anmeldung.example/' } }).offers).toEqual([
      {
        '@type': 'Offer',
        name: 'Freikarte',
        description: 'Früh.',
        price: 0,
        priceCurrency: 'EUR',
        validThrough: '2026-09-01',
        inventoryLevel: { '@type': 'QuantitativeValue', maxValue: 50 },
        offeredBy: {
          '@type': 'Organization',
          '@id': 'https://www.example.org/organisationen/partner/#organization',
          name: 'Partner GmbH',
        },
        url: 'https://anmeldung.example/',
      },
    ]);
  });

  test('make an event free only where all are, and none is limited', () => {
    const free = { name: 'Karte', price: 0 };
    expect(node({ tickets: [free] }).isAccessibleForFree).toBe(true);
    expect(node({ tickets: [free, { name: 'Gala', price: 90 }] }).isAccessibleForFree).toBe(false);
    expect(node({ tickets: [{ ...free, quota: 50 }] }).isAccessibleForFree).toBeUndefined();
    expect(node().isAccessibleForFree).toBeUndefined();
  });
});

describe('who and what belongs to an event', () => {
  test('are partners, people, its contact and its series', () => {
    const event = node({
      partners: ['partner'],
      people: [{ person: 'erika', role: 'Moderatorin' }],
      series: 'labortage',
      contacts: [{ person: 'erika', email: 'erika@example.org', phone: '+49 341 123 45' }],
    });
    expect(event.contributor).toMatchObject([{ name: 'Partner GmbH' }]);
    expect(event.performer).toMatchObject([{ name: 'Erika Mustermann', jobTitle: ['Moderatorin'] }]);
    expect(event.contact).toEqual([
      { '@type': 'Person', name: 'Erika Mustermann', email: 'erika@example.org', telephone: '+49 341 123 45' },
    ]);
    expect(event.superEvent).toEqual({
      '@type': 'EventSeries',
      '@id': 'https://www.example.org/reihen/labortage/#series',
      name: 'Labortage',
      url: 'https://www.example.org/reihen/labortage/',
    });
  });

  const programme = [
    { time: '09:30', title: 'Begrüßung', people: [{ person: 'erika' }] },
    { title: 'Ausklang', people: [] },
  ];

  test('are the sessions of one day whose time is known', () => {
    expect(node({ programme }).subEvent).toMatchObject([
      {
        '@type': 'Event',
        name: 'Begrüßung',
        startDate: '2026-09-10T09:30:00+02:00',
        performer: [{ name: 'Erika Mustermann' }],
      },
    ]);
  });

  test('are no sessions where nobody knows on which day they take place', () => {
    const several = programme.map(({ time: _, ...session }) => session);
    expect(node({ programme: several, start: '2026-09-10', end: '2026-09-11' }).subEvent).toBeUndefined();
  });

  test('are the sessions of several days, each with its day, its end and its room', () => {
    const days = [
      { day: '2026-09-10', time: '14:00', title: 'Auftakt' },
      { day: '2026-09-11', time: '09:30', end: '10:15', room: 'Saal 1', title: 'Vortrag' },
    ];
    expect(node({ programme: days, start: '2026-09-10', end: '2026-09-11' }).subEvent).toEqual([
      { '@type': 'Event', name: 'Auftakt', startDate: '2026-09-10T14:00:00+02:00' },
      {
        '@type': 'Event',
        name: 'Vortrag',
        startDate: '2026-09-11T09:30:00+02:00',
        endDate: '2026-09-11T10:15:00+02:00',
        location: { '@type': 'Place', name: 'Saal 1' },
      },
    ]);
  });
});
