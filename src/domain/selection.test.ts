import { describe, expect, test } from 'vitest';
import { type Contents, catalogueOf, idsOf, itemOf } from '../testing/catalogue-builders.ts';
import type { Item } from './catalogue.ts';
import { concerning, eventsByPhase, isOld, leadingNews, nextEvents, phaseOf } from './selection.ts';

const events: Contents['events'] = {
  'vor-zwei-jahren': { start: '2024-05-01' },
  'letzter-monat': { start: '2026-05-04', end: '2026-05-05' },
  'laeuft-seit-gestern': { start: '2026-05-31', end: '2026-06-02' },
  'laeuft-seit-heute': { start: '2026-06-01' },
  'heute-abend': { start: '2026-06-01T18:00' },
  naechsten: { start: '2026-07-01' },
  'irgendwann-im-juni': { period: '2026-06' },
};

describe('events', () => {
  const catalogue = catalogueOf({ events }, '2026-06-01T12:00+02:00');

  test('are parted into what runs and what comes, earliest first, and what is past, latest first', () => {
    const { running, coming, past } = eventsByPhase(catalogue, catalogue.all('events'));
    expect(idsOf(running)).toEqual(['laeuft-seit-gestern', 'laeuft-seit-heute']);
    expect(idsOf(coming)).toEqual(['irgendwann-im-juni', 'heute-abend', 'naechsten']);
    expect(idsOf(past)).toEqual(['letzter-monat', 'vor-zwei-jahren']);
  });

  test('change their phase with the moment the catalogue shows', () => {
    const evening = catalogueOf({ events }, '2026-06-01T18:00+02:00');
    expect(phaseOf(catalogue, itemOf(catalogue, 'events', 'heute-abend'))).toBe('coming');
    expect(phaseOf(evening, itemOf(evening, 'events', 'heute-abend'))).toBe('running');
  });

  test('whose new date is open come after those that have one', () => {
    const events = {
      offen: { start: '2026-05-01', status: 'postponed' },
      winter: { start: '2026-12-01' },
      herbst: { start: '2026-10-01' },
    } as const;
    const withOpen = catalogueOf({ events });
    expect(idsOf(eventsByPhase(withOpen, withOpen.all('events')).coming)).toEqual(['herbst', 'winter', 'offen']);
  });

  test('that are next are the running ones before the coming ones', () => {
    expect(idsOf(nextEvents(catalogue, 3))).toEqual(['laeuft-seit-gestern', 'laeuft-seit-heute', 'irgendwann-im-juni']);
  });

  test('that are next are at most as many as asked for, and never past', () => {
    expect(nextEvents(catalogue, 1)).toHaveLength(1);
    expect(idsOf(nextEvents(catalogue, 99))).toEqual([
      'laeuft-seit-gestern',
      'laeuft-seit-heute',
      'irgendwann-im-juni',
      'heute-abend',
      'naechsten',
    ]);
  });
});

describe('the news that leads', () => {
  const news: Contents['news'] = {
    neueste: { date: '2026-05-30' },
    oben: { date: '2026-05-01', pinnedUntil: '2026-06-01' },
    'laengst-vorbei': { date: '2026-04-01', pinnedUntil: '2026-05-31' },
  };

  test('is the one kept on top, until its last day is over in Berlin', () => {
    expect(leadingNews(catalogueOf({ news }, '2026-06-01T23:59+02:00'))?.id).toBe('oben');
    expect(leadingNews(catalogueOf({ news }, '2026-06-02T00:00+02:00'))?.id).toBe('neueste');
  });

  test('is none where there is no news', () => {
    expect(leadingNews(catalogueOf({}))).toBeUndefined();
  });
});

test('news is old once three years have passed', () => {
  const old = (now: string): boolean => {
    const catalogue = catalogueOf({ news: { a: { date: '2023-05-30' } } }, now);
    return isOld(catalogue, itemOf(catalogue, 'news', 'a'));
  };
  expect(old('2026-05-30T12:00+02:00')).toBe(false);
  expect(old('2026-05-31T00:00+02:00')).toBe(true);
});

/** What concerns an item, as ids without the types that have nothing. */
const concerned = (contents: Contents, type: 'venues' | 'projects' | 'organisations' | 'topics', id: string) => {
  const catalogue = catalogueOf(contents);
  const found = concerning(catalogue, itemOf(catalogue, type, id));
  return Object.fromEntries(
    Object.entries(found).flatMap(([name, items]) => (items.length > 0 ? [[name, idsOf(items as Item[])]] : [])),
  );
};

describe('a town', () => {
  const contents: Contents = {
    venues: {
      musterstadt: { name: 'Musterstadt', kind: 'city' },
      campus: { name: 'Campus', kind: 'campus', partOf: 'musterstadt' },
      musterhaus: { name: 'Musterhaus', partOf: 'campus' },
      anderswo: { name: 'Anderswo', kind: 'city' },
    },
    events: {
      'in-der-stadt': { venue: 'musterstadt' },
      'im-haus': { venue: 'musterhaus', start: '2026-09-11' },
      anderswo: { venue: 'anderswo' },
    },
    news: { meldung: { venues: ['musterhaus', 'musterstadt'] }, entwurf: { venues: ['musterhaus'], draft: true } },
    organisations: { 'beispiel-gmbh': { place: 'musterhaus' } },
    projects: { laborlinie: { venues: ['campus'] } },
  };

  test('is concerned by whatever concerns it, its campuses and their houses, each item once', () => {
    expect(concerned(contents, 'venues', 'musterstadt')).toEqual({
      news: ['meldung'],
      events: ['in-der-stadt', 'im-haus'],
      organisations: ['beispiel-gmbh'],
      projects: ['laborlinie'],
      venues: ['campus', 'musterhaus'],
    });
  });

  test('shows what concerns it and its houses in one order, the newest news and the earliest event first', () => {
    const mixed: Contents = {
      venues: { musterstadt: { kind: 'city' }, musterhaus: { partOf: 'musterstadt' } },
      news: {
        aelter: { venues: ['musterstadt'], date: '2026-01-01' },
        neuer: { venues: ['musterhaus'], date: '2026-02-02' },
        mittel: { venues: ['musterstadt'], date: '2026-01-20' },
      },
      events: {
        spaeter: { venue: 'musterstadt', start: '2026-09-12' },
        frueher: { venue: 'musterhaus', start: '2026-09-11' },
      },
    };
    expect(concerned(mixed, 'venues', 'musterstadt')).toEqual({
      news: ['neuer', 'mittel', 'aelter'],
      events: ['frueher', 'spaeter'],
      venues: ['musterhaus'],
    });
  });

  test('does not lend its own events to its houses', () => {
    expect(concerned(contents, 'venues', 'musterhaus')).toEqual({
      news: ['meldung'],
      events: ['im-haus'],
      organisations: ['beispiel-gmbh'],
    });
  });
});

describe('a project', () => {
  const contents: Contents = {
    projects: {
      dach: {},
      teil: { partOf: 'dach' },
      unterteil: { partOf: 'teil' },
      fremd: {},
      verweist: { links: [{ title: 'Dachprojekt', project: 'dach' }] },
    },
    news: { zum: { projects: ['dach'] }, zumTeil: { projects: ['unterteil'] }, zumFremden: { projects: ['fremd'] } },
    events: { labortag: { projects: ['teil'] } },
  };

  test('is concerned by its parts and by whatever concerns them', () => {
    expect(concerned(contents, 'projects', 'dach')).toEqual({
      news: ['zum', 'zumTeil'],
      events: ['labortag'],
      projects: ['teil', 'unterteil'],
    });
  });

  test('is not concerned by the whole that it is part of', () => {
    expect(concerned(contents, 'projects', 'unterteil')).toEqual({ news: ['zumTeil'] });
  });
});

describe('a circle of parts', () => {
  test('ends where it began', () => {
    const contents: Contents = {
      projects: { a: { partOf: 'b' }, b: { partOf: 'c' }, c: { partOf: 'a' } },
      news: { meldung: { projects: ['b'] } },
    };
    expect(concerned(contents, 'projects', 'a')).toEqual({ news: ['meldung'], projects: ['c', 'b'] });
  });

  test('of one item that is part of itself is that item alone', () => {
    const contents: Contents = { venues: { ort: { partOf: 'ort' } }, events: { labortag: { venue: 'ort' } } };
    expect(concerned(contents, 'venues', 'ort')).toEqual({ events: ['labortag'] });
  });
});

describe('a topic', () => {
  test('is concerned by every type that can name it, and by nothing that is not published', () => {
    expect(
      concerned(
        {
          topics: { zelltherapie: {} },
          news: { meldung: { topics: ['zelltherapie'] }, entwurf: { topics: ['zelltherapie'], draft: true } },
          events: { labortag: { topics: ['zelltherapie'] } },
          series: { labortage: { topics: ['zelltherapie'] } },
          projects: { laborlinie: { topics: ['zelltherapie'] } },
        },
        'topics',
        'zelltherapie',
      ),
    ).toEqual({ news: ['meldung'], events: ['labortag'], series: ['labortage'], projects: ['laborlinie'] });
  });
});

describe('an organisation', () => {
  test('is concerned by its member bodies, and by whom it funds, organises for or gives tickets to', () => {
    expect(
      concerned(
        {
          organisations: { 'muster-verein': {}, 'muster-service': { parent: 'muster-verein' } },
          projects: { laborlinie: { funding: [{ funder: 'muster-verein' }] } },
          events: { labortag: { tickets: [{ name: 'Freikarte', price: 0, provider: 'muster-verein' }] } },
        },
        'organisations',
        'muster-verein',
      ),
    ).toEqual({ organisations: ['muster-service'], projects: ['laborlinie'], events: ['labortag'] });
  });
});

test('what concerns an item is worked out once, for each catalogue anew', () => {
  const contents: Contents = { topics: { zelltherapie: {} }, news: { meldung: { topics: ['zelltherapie'] } } };
  const [catalogue, other] = [catalogueOf(contents), catalogueOf(contents)];
  const topic = itemOf(catalogue, 'topics', 'zelltherapie');
  expect(concerning(catalogue, topic)).toBe(concerning(catalogue, topic));
  expect(concerning(other, topic)).not.toBe(concerning(catalogue, topic));
});

test('nothing is concerned by itself, whatever it says about itself', () => {
  expect(
    concerned({ organisations: { 'muster-verein': { parent: 'muster-verein' } } }, 'organisations', 'muster-verein'),
  ).toEqual({});
});
