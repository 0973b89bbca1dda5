import { describe, expect, test } from 'vitest';
import { type Contents, itemOf, NOON_OF_JUNE_1, type Raw, siteOf } from '../testing/catalogue-builders.ts';
import { newsView } from './news.ts';
import { newsListFront } from './news-list.ts';

const surroundings: Contents = {
  organisations: {
    musterministerium: {
      name: 'Musterministerium für Wirtschaft und Klima',
      shortName: 'MMWK',
      kind: 'ministry',
      formerNames: [{ name: 'Musterministerium für Wirtschaft', shortName: 'MMW', until: '2021-12-07' }],
    },
  },
  people: { 'erika-mustermann': { academicTitle: 'Dr.' } },
  projects: { laborlinie: { title: 'Laborlinie' }, entwurf: { draft: true } },
  events: { labortag: { title: 'Labortag' }, entwurf: { draft: true } },
  topics: { zelltherapie: { title: 'Zelltherapie' } },
};

const viewOf = (raw: Raw<'news'>, more: Contents = {}, now = NOON_OF_JUNE_1) => {
  const context = siteOf({ ...surroundings, ...more, news: { ...more.news, diese: raw } }, now);
  return newsView(context, itemOf(context.catalogue, 'news', 'diese'));
};

describe('the page of an article', () => {
  test('shows organisations and people with the names and roles of its day', () => {
    const then = viewOf({
      date: '2020-04-27',
      organisations: ['musterministerium'],
      people: [{ person: 'erika-mustermann', role: 'Referatsleiterin', organisation: 'musterministerium' }],
    });
    expect(then.organisations.map(({ shortName }) => shortName)).toEqual(['MMW']);
    expect(then.people[0]?.functions[0]?.organisation?.name).toBe('Musterministerium für Wirtschaft');
    const now = viewOf({ date: '2022-04-27', organisations: ['musterministerium'] });
    expect(now.organisations.map(({ shortName }) => shortName)).toEqual(['MMWK']);
  });

  test('merges people who are named twice', () => {
    const { people } = viewOf({
      people: [
        { person: 'erika-mustermann', role: 'Vorständin' },
        { person: 'erika-mustermann', role: 'Geschäftsführerin' },
      ],
    });
    expect(people.map(({ name, functions }) => [name, functions.map(({ role }) => role)])).toEqual([
      ['Dr. Erika Mustermann', ['Vorständin', 'Geschäftsführerin']],
    ]);
  });

  test('drops links, projects, events and related news that are not published', () => {
    const { links, projects, events, related } = viewOf(
      {
        links: [
          { title: 'Geheim', project: 'entwurf' },
          { title: 'Webseite', url: 'https://www.example.org/' },
        ],
        projects: ['entwurf', 'laborlinie'],
        events: ['entwurf', 'labortag'],
        related: ['gesperrt'],
      },
      { news: { gesperrt: { embargo: '2026-12-01T10:00+01:00' } } },
    );
    expect(links.map(({ label }) => label)).toEqual(['Webseite']);
    expect(projects).toEqual([{ href: '/projekte/laborlinie/', label: 'Laborlinie' }]);
    expect(events.map(({ title }) => title)).toEqual(['Labortag']);
    expect(related).toEqual([]);
  });

  test('names its kind, date, dateline and topics', () => {
    const view = viewOf({
      kind: 'press-release',
      date: '2024-09-12T10:00',
      dateline: 'Musterstadt',
      kicker: 'Fachkräfte',
      subtitle: 'Unterzeile',
      topics: ['zelltherapie'],
    });
    expect(view).toMatchObject({
      kind: 'Pressemitteilung',
      date: { iso: '2024-09-12T10:00:00+02:00', text: '12. September 2024' },
      dateline: 'Musterstadt',
      kicker: 'Fachkräfte',
      subtitle: 'Unterzeile',
      topics: [{ href: '/themen/zelltherapie/', label: 'Zelltherapie' }],
    });
  });

  test('is found in the search by kind and year, and described by its summary', () => {
    const { page } = viewOf({ date: '2024-09-12', summary: 'Ein neues Labor.' });
    expect(page.searchEntry).toMatchObject({ type: 'Meldung', year: '2024', date: '12. September 2024' });
    expect(page.description).toBe('Ein neues Labor.');
    expect(page.navigation.filter(({ isCurrent }) => isCurrent).map(({ label }) => label)).toEqual(['Meldungen']);
  });

  test('shows at most three related items', () => {
    const topics = ['zelltherapie'];
    const news = { a: { topics }, b: { topics }, c: { topics }, d: { topics } };
    expect(viewOf({ topics }, { news }).related).toHaveLength(3);
  });

  test('shows its cover with words, credit and licence', () => {
    const cover = {
      src: './cover.jpg',
      alt: 'Zwei Gefäße',
      caption: 'Im Labor',
      credit: 'Erika Mustermann',
      licence: 'CC BY 4.0',
    };
    expect(viewOf({ cover }).cover).toEqual({
      source: './cover.jpg',
      alt: 'Zwei Gefäße',
      caption: 'Im Labor',
      credit: 'Erika Mustermann',
      licence: 'CC BY 4.0',
    });
    expect(viewOf({}).cover).toBeUndefined();
  });
});

describe('the source of an article', () => {
  test('is an organisation by its name on the day of the source, with title, address and date', () => {
    const { source } = viewOf({
      kind: 'third-party',
      date: '2022-01-10',
      source: {
        organisation: 'musterministerium',
        title: 'Pressemeldung',
        url: 'https://www.example.org/presse',
        date: '2021-12-01',
      },
    });
    expect(source).toEqual({
      name: 'Musterministerium für Wirtschaft',
      href: '/organisationen/musterministerium/',
      title: 'Pressemeldung',
      url: 'https://www.example.org/presse',
      date: { iso: '2021-12-01', text: '1. Dezember 2021' },
    });
  });

  test('without a date has the name of the article’s day', () => {
    const { source } = viewOf({
      kind: 'third-party',
      date: '2022-01-10',
      source: { organisation: 'musterministerium' },
    });
    expect(source).toEqual({
      name: 'Musterministerium für Wirtschaft und Klima',
      href: '/organisationen/musterministerium/',
    });
  });

  test('may be a house that has no entry here', () => {
    expect(viewOf({ kind: 'third-party', source: { name: 'Musterblatt' } }).source).toEqual({ name: 'Musterblatt' });
  });

  test('is none for our own news', () => {
    expect(viewOf({}).source).toBeUndefined();
  });
});

describe('what became of an article', () => {
  const corrections = [
    { date: '2026-05-02', text: 'Die Summe war falsch.' },
    { date: '2026-05-20', text: 'Der Name war falsch.' },
  ];

  test('its corrections stand on it, the newest first, and date its last change', () => {
    const { corrections: notes, modified } = viewOf({ date: '2026-05-01', corrections });
    expect(notes).toEqual([
      { date: { iso: '2026-05-20', text: '20. Mai 2026' }, text: 'Der Name war falsch.' },
      { date: { iso: '2026-05-02', text: '2. Mai 2026' }, text: 'Die Summe war falsch.' },
    ]);
    expect(modified).toEqual({ iso: '2026-05-20', text: '20. Mai 2026' });
  });

  test('an update dates it as well; without either it stands as it was published', () => {
    expect(viewOf({ date: '2026-05-01', updated: '2026-05-03T09:30' }).modified).toEqual({
      iso: '2026-05-03T09:30:00+02:00',
      text: '3. Mai 2026',
    });
    expect(viewOf({}).modified).toBeUndefined();
    expect(viewOf({}).corrections).toEqual([]);
  });
});

describe('the paragraph about the publisher', () => {
  const organisations: Contents['organisations'] = {
    beispiel: {
      name: 'Beispiel GmbH',
      formerNames: [{ name: 'Vorbild GmbH', until: '2024-12-31' }],
      boilerplates: [
        { from: '2020-01-01', text: 'Die Vorbild GmbH hat 20 Leute.' },
        { from: '2025-01-01', text: 'Die Beispiel GmbH hat 50 Leute.' },
      ],
    },
  };
  const below = (raw: Raw<'news'>) => viewOf({ organisations: ['beispiel'], ...raw }, { organisations }).boilerplate;

  test('is the one that was valid on the day of the press release', () => {
    expect(below({ kind: 'press-release', date: '2026-04-27' })).toEqual({
      heading: 'Über Beispiel GmbH',
      text: 'Die Beispiel GmbH hat 50 Leute.',
    });
    expect(below({ kind: 'press-release', date: '2024-12-31' })).toEqual({
      heading: 'Über Vorbild GmbH',
      text: 'Die Vorbild GmbH hat 20 Leute.',
    });
  });

  test('is the release’s own where it has one', () => {
    expect(below({ kind: 'press-release', boilerplate: 'Etwas anderes.' })?.text).toBe('Etwas anderes.');
    expect(below({ organisations: [], boilerplate: 'Etwas anderes.' })?.heading).toBe('Über uns');
  });

  test('is none below other news', () => {
    expect(below({ kind: 'news' })).toBeUndefined();
    expect(below({ kind: 'press-release', organisations: [] })).toBeUndefined();
    expect(below({ kind: 'press-release', date: '2019-12-31' })).toBeUndefined();
  });
});

test('the funding of what an article tells is listed and added up', () => {
  const { funding, fundingTotals } = viewOf({
    date: '2020-04-27',
    funding: [
      { funder: 'musterministerium', amount: 166000, reference: '03XX0001', programme: 'Musterprogramm' },
      { funder: 'musterministerium', amount: 0.5 },
    ],
  });
  expect(funding).toMatchObject([
    { funder: { shortName: 'MMW' }, amount: '166.000\u{a0}€', reference: '03XX0001', programme: 'Musterprogramm' },
    { amount: '0,50\u{a0}€' },
  ]);
  expect(fundingTotals).toEqual(['166.000,50\u{a0}€']);
});

test('news whose day nobody knows prints the period in which it lies, on its page, its card and in the search', () => {
  const view = viewOf({ date: '2022-11-30', dateKnown: '2022-Q4' });
  expect(view.date).toEqual({ iso: '2022', text: '4. Quartal 2022' });
  expect(view.page.searchEntry).toMatchObject({ date: '4. Quartal 2022', order: '2022-11-30', year: '2022' });
  const context = siteOf({ news: { a: { date: '2022-11-30', dateKnown: '2022-11' } } });
  expect(newsListFront(context).cards[0]?.date).toEqual({ iso: '2022-11', text: 'November 2022' });
  expect(view.page.shared.article).toMatchObject({ published: undefined, modified: undefined });
});
