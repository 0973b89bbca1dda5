import { describe, expect, test } from 'vitest';
import type { Locale } from '../config/locales.ts';
import { itemOf, type Raw, siteOf } from '../testing/catalogue-builders.ts';
import { badgeOf, eventCard, newsCard, projectCard } from './cards.ts';
import { organisationCard, seriesCard, topicCard, venueCard } from './entry-cards.ts';

const eventOf = (event: Raw<'events'>, now?: string, locale?: Locale) => {
  const context = siteOf({ events: { labortag: event } }, now, locale);
  return { context, item: itemOf(context.catalogue, 'events', 'labortag') };
};
const cardOf = (...of: Parameters<typeof eventOf>) => {
  const { context, item } = eventOf(...of);
  return eventCard(context, item);
};

describe('a card of news', () => {
  test('is all that a list prints of it', () => {
    const context = siteOf({
      news: {
        'neues-labor': {
          kind: 'press-release',
          title: 'Neues Labor',
          slug: 'labor-eroeffnet',
          date: '2026-04-27',
          summary: 'Ein neues Labor.',
          topics: ['zelltherapie'],
        },
      },
      topics: { zelltherapie: { title: 'Zelltherapie', colour: 'plum' } },
    });
    const { art, ...card } = newsCard(context, itemOf(context.catalogue, 'news', 'neues-labor'));
    expect(art?.hue).toBe('plum');
    expect(card).toEqual({
      href: '/meldungen/labor-eroeffnet/',
      title: 'Neues Labor',
      kind: 'Pressemitteilung',
      date: { iso: '2026-04-27', text: '27. April 2026' },
      summary: 'Ein neues Labor.',
      topics: [{ href: '/themen/zelltherapie/', label: 'Zelltherapie', hue: 'plum' }],
      hue: 'plum',
    });
  });

  test('says its kind and date in the reader’s language', () => {
    const context = siteOf({ news: { a: { kind: 'third-party', source: { name: 'Musterblatt' } } } }, undefined, 'en');
    const { kind, date } = newsCard(context, itemOf(context.catalogue, 'news', 'a'));
    expect([kind, date.text]).toEqual(['Third-party item', '27 April 2026']);
  });
});

describe('the date slip of an event', () => {
  test.each<[string, Raw<'events'>, string, string, string]>([
    ['one day', { start: '2026-09-10' }, '10.', 'Sep', '2026'],
    ['an evening', { start: '2026-09-10T18:00', end: '2026-09-10T20:00' }, '10.', 'Sep', '2026'],
    ['several days', { start: '2026-04-26', end: '2026-04-27' }, '26.–27.', 'Apr', '2026'],
    ['days of two months', { start: '2026-04-30', end: '2026-05-02' }, '30.–2.', 'Apr/Mai', '2026'],
    ['days of two years', { start: '2026-12-31', end: '2027-01-01' }, '31.–1.', 'Dez/Jan', '2026'],
    ['a month', { period: '2026-11' }, '', 'November', '2026'],
    ['a third of a month', { period: '2026-11-mid' }, '', 'Mitte November', '2026'],
    ['a quarter', { period: '2026-Q3' }, '', '3. Quartal', '2026'],
    ['an autumn', { period: '2026-autumn' }, '', 'Herbst', '2026'],
    ['a winter', { period: '2026-winter' }, '', 'Winter', '2026/27'],
    ['a year', { period: '2027' }, '', '', '2027'],
  ])('of %s has its days, month and year', (_, raw, days, month, year) => {
    expect(cardOf(raw).slip).toMatchObject({ days, month, year });
  });

  test('has the form that its texts need', () => {
    expect(cardOf({ start: '2026-09-10' }).slip.form).toBe('day');
    expect(cardOf({ start: '2026-04-26', end: '2026-04-27' }).slip.form).toBe('range');
    expect(cardOf({ period: '2026-11' }).slip.form).toBe('period');
  });

  test('is written in the reader’s language', () => {
    expect(cardOf({ start: '2026-09-10' }, undefined, 'en').slip).toMatchObject({
      days: '10.',
      month: 'Sept',
      year: '2026',
    });
    expect(cardOf({ period: '2026-winter' }, undefined, 'en').slip).toMatchObject({
      days: '',
      month: 'winter',
      year: '2026/27',
    });
  });
});

test('a card of an event whose new date is open says so, and gives machines no date', () => {
  const { slip, when, phase } = cardOf({ start: '2026-07-01', status: 'postponed' }, '2026-08-01T12:00+02:00');
  expect(slip).toEqual({ days: '', month: 'Termin', year: 'offen', form: 'period' });
  expect(when).toEqual({ text: 'neuer Termin offen (ursprünglich 1. Juli 2026)' });
  expect(phase).toBe('coming');
});

test('an event that one can attend from elsewhere names its time zone, in summer and in winter', () => {
  const text = (raw: Raw<'events'>) => cardOf(raw).when.text;
  expect(text({ start: '2026-09-10T10:00', attendance: 'online' })).toBe('10. September 2026, 10:00\u00a0Uhr (MESZ)');
  expect(text({ start: '2026-12-10T10:00', attendance: 'hybrid' })).toBe('10. Dezember 2026, 10:00\u00a0Uhr (MEZ)');
  expect(text({ start: '2026-12-10T10:00', status: 'moved-online' })).toBe('10. Dezember 2026, 10:00\u00a0Uhr (MEZ)');
  expect(text({ start: '2026-09-10T10:00' })).toBe('10. September 2026, 10:00\u00a0Uhr');
  expect(text({ start: '2026-09-10', attendance: 'online' })).toBe('10. September 2026');
});

describe('the badge of an event', () => {
  const during = '2026-09-10T12:00+02:00';

  test('is none for an event that comes or is past as planned', () => {
    expect(cardOf({ start: '2026-09-10' }, '2026-09-01T12:00+02:00').badge).toBeUndefined();
    expect(cardOf({ start: '2026-09-10' }, '2026-09-11T12:00+02:00').badge).toBeUndefined();
  });

  test('warns where something is not as announced, and only then', () => {
    const tone = (raw: Raw<'events'>) => cardOf({ start: '2026-09-10', ...raw }, during).badgeTone;
    expect(tone({ status: 'cancelled' })).toBe('signal');
    expect(tone({ status: 'postponed' })).toBe('signal');
    expect(tone({ status: 'moved-online' })).toBe('accent');
    expect(tone({})).toBe('accent');
    expect(cardOf({ start: '2026-09-10' }, '2026-09-11T12:00+02:00').badgeTone).toBeUndefined();
  });

  test('says that it runs', () => {
    expect(cardOf({ start: '2026-09-10' }, during).badge).toBe('Läuft gerade');
  });

  test('says rather its status, since a cancelled event does not run', () => {
    const { context, item } = eventOf({ start: '2026-09-10', status: 'cancelled' }, during);
    expect(badgeOf(context, item)).toBe('Abgesagt');
    expect(cardOf({ start: '2026-09-10', status: 'postponed' }).badge).toBe('Verschoben');
    expect(cardOf({ start: '2026-09-10', status: 'moved-online' }).badge).toBe('Findet online statt');
  });
});

test('the cards of projects and register entries name kind, summary and address', () => {
  const context = siteOf({
    projects: { laborlinie: { title: 'Laborlinie', summary: 'Eine Linie.' } },
    organisations: { 'beispiel-gmbh': { name: 'Beispiel GmbH', kind: 'company', summary: 'Eine Firma.' } },
    venues: { musterhaus: { name: 'Musterhaus', kind: 'building' } },
    series: { labortage: { title: 'Labortage', summary: 'Jedes Jahr.' } },
    topics: { zelltherapie: { title: 'Zelltherapie', summary: 'Zellen.', colour: 'plum' } },
  });
  const { catalogue } = context;
  const { art: drawing, ...project } = projectCard(context, itemOf(catalogue, 'projects', 'laborlinie'), 'Geldgeber');
  expect(drawing?.hue).toBe('accent');
  expect(project).toEqual({
    href: '/projekte/laborlinie/',
    title: 'Laborlinie',
    summary: 'Eine Linie.',
    role: 'Geldgeber',
    hue: 'accent',
  });
  expect(organisationCard(context, itemOf(catalogue, 'organisations', 'beispiel-gmbh'))).toEqual({
    href: '/organisationen/beispiel-gmbh/',
    title: 'Beispiel GmbH',
    note: 'Unternehmen',
    summary: 'Eine Firma.',
  });
  expect(venueCard(context, itemOf(catalogue, 'venues', 'musterhaus'))).toEqual({
    href: '/orte/musterhaus/',
    title: 'Musterhaus',
    note: 'Haus',
    summary: undefined,
  });
  expect(seriesCard(itemOf(catalogue, 'series', 'labortage'))).toEqual({
    href: '/reihen/labortage/',
    title: 'Labortage',
    summary: 'Jedes Jahr.',
  });
  const { art, ...topic } = topicCard(context, itemOf(catalogue, 'topics', 'zelltherapie'));
  expect(art?.hue).toBe('plum');
  expect(topic).toEqual({
    href: '/themen/zelltherapie/',
    title: 'Zelltherapie',
    summary: 'Zellen.',
    hue: 'plum',
  });
});
