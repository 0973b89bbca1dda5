import { describe, expect, test } from 'vitest';
import { type Contents, catalogueOf, idsOf, itemOf, type Raw } from '../testing/catalogue-builders.ts';
import { datedEvents, datedEventsOf, itemsOfFollowed, itemsOfSiteFeed, yearlyRate } from './subscriptions.ts';

describe('a feed of the site', () => {
  const catalogue = catalogueOf({
    news: {
      release: { kind: 'press-release', date: '2026-02-01' },
      own: { date: '2026-04-01' },
      'of-others': { kind: 'third-party', date: '2026-03-01', source: { name: 'Musterhaus' } },
    },
    events: { day: { date: '2026-03-15', start: '2026-09-10' } },
    projects: { line: { date: '2026-01-01' } },
    topics: { cells: {} },
  });

  test('holds what its row names, by the date of publication, the newest first', () => {
    const all = itemsOfSiteFeed(catalogue, { of: ['news', 'events', 'projects'] });
    expect(idsOf(all)).toEqual(['own', 'day', 'of-others', 'release', 'line']);
    expect(idsOf(itemsOfSiteFeed(catalogue, { of: ['events'] }))).toEqual(['day']);
    expect(idsOf(itemsOfSiteFeed(catalogue, { of: ['projects'] }))).toEqual(['line']);
  });

  test('of one kind of news holds no other', () => {
    expect(idsOf(itemsOfSiteFeed(catalogue, { of: ['news'], kind: 'press-release' }))).toEqual(['release']);
    expect(idsOf(itemsOfSiteFeed(catalogue, { of: ['news'], kind: 'third-party' }))).toEqual(['of-others']);
  });

  test('dates an event by its announcement, not by its start', () => {
    const catalogue = catalogueOf({
      events: {
        soon: { date: '2026-01-01', start: '2026-06-10' },
        later: { date: '2026-02-01', start: '2027-01-10' },
      },
    });
    expect(idsOf(itemsOfSiteFeed(catalogue, { of: ['events'] }))).toEqual(['later', 'soon']);
  });

  test('keeps items of the same day in one order', () => {
    const catalogue = catalogueOf({ news: { b: { date: '2026-01-01' }, a: { date: '2026-01-01' } } });
    expect(idsOf(itemsOfSiteFeed(catalogue, { of: ['news'] }))).toEqual(['a', 'b']);
  });
});

describe('what is followed', () => {
  const contents: Contents = {
    venues: {
      region: { name: 'Mitteldeutschland', kind: 'region' },
      town: { name: 'Musterstadt', kind: 'city', partOf: 'region' },
      house: { name: 'Musterhaus', partOf: 'town' },
      elsewhere: { name: 'Anderswo', kind: 'city' },
    },
    topics: { cells: {} },
    projects: { whole: { date: '2026-01-01' }, part: { date: '2026-01-02', partOf: 'whole', topics: ['cells'] } },
    news: {
      'in-house': { date: '2026-04-01', venues: ['house'] },
      'in-town': { date: '2026-04-02', venues: ['town'] },
      'of-part': { date: '2026-04-03', projects: ['part'] },
    },
    events: { day: { date: '2026-03-01', venue: 'house', topics: ['cells'] } },
  };
  const catalogue = catalogueOf(contents);

  test('gets news, events and projects in one order, the newest first', () => {
    expect(idsOf(itemsOfFollowed(catalogue, itemOf(catalogue, 'topics', 'cells')))).toEqual(['day', 'part']);
  });

  test('gets what happens in its parts, too: a town that of its houses, a programme that of its projects', () => {
    const ofVenue = (id: string) => idsOf(itemsOfFollowed(catalogue, itemOf(catalogue, 'venues', id)));
    expect(ofVenue('house')).toEqual(['in-house', 'day']);
    expect(ofVenue('town')).toEqual(['in-town', 'in-house', 'day']);
    expect(ofVenue('region')).toEqual(['in-town', 'in-house', 'day']);
    expect(ofVenue('elsewhere')).toEqual([]);
    expect(idsOf(itemsOfFollowed(catalogue, itemOf(catalogue, 'projects', 'whole')))).toEqual(['of-part', 'part']);
  });
});

describe('a calendar', () => {
  const event = (raw: Raw<'events'>): Raw<'events'> => ({ date: '2026-01-01', series: 'days', ...raw });
  const catalogue = catalogueOf({
    series: { days: {}, others: {} },
    events: {
      second: event({ start: '2026-09-10' }),
      first: event({ start: '2026-02-10' }),
      'some-time': event({ period: '2026-11-mid' }),
      'put-off': event({
        period: '2027',
        changes: [{ date: '2026-03-01', kind: 'moved', from: '2026-05-01', text: 'Die Halle wird umgebaut.' }],
      }),
    },
  });

  test('holds what has a day, the earliest first, and what had one before it was put off', () => {
    expect(idsOf(datedEvents(catalogue)).toSorted()).toEqual(['first', 'put-off', 'second']);
    expect(idsOf(datedEvents(catalogue)).filter((id) => id !== 'put-off')).toEqual(['first', 'second']);
  });

  test('of a series holds its events and no others', () => {
    const ofSeries = (id: string) => idsOf(datedEventsOf(catalogue, itemOf(catalogue, 'series', id)));
    expect(ofSeries('days')).toEqual(idsOf(datedEvents(catalogue)));
    expect(ofSeries('others')).toEqual([]);
  });
});

describe('how much a feed brings', () => {
  const rateOf = (...dates: string[]) => {
    const news = Object.fromEntries(dates.map((date, index) => [`n${index}`, { date }]));
    return yearlyRate(itemsOfSiteFeed(catalogueOf({ news }), { of: ['news'] }));
  };

  test('is what came in the year up to its newest item', () => {
    expect(rateOf('2024-03-01', '2025-03-01', '2025-03-02', '2026-01-01', '2026-03-01')).toBe(3);
    expect(rateOf('2014-02-05', '2024-09-12')).toBe(1);
  });

  test('is not known of a feed that is younger than a year, or empty', () => {
    expect(rateOf('2025-03-02', '2026-03-01')).toBeUndefined();
    expect(rateOf('2026-03-01')).toBeUndefined();
    expect(rateOf()).toBeUndefined();
  });
});
