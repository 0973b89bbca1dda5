import { describe, expect, test } from 'vitest';
import { type Contents, siteOf } from '../../testing/catalogue-builders.ts';
import { siteChannels } from '../../views/channels.ts';
import { type FeedDocument, feedDocuments } from './documents.ts';
import { feedEntry } from './entry.ts';
import type { BodyOf, FeedItem } from './item.ts';

const noBody: BodyOf = async () => '';

async function feedOf(
  contents: Contents,
  { bodyOf = noBody, now = '2026-06-01T12:00+02:00' } = {},
): Promise<FeedDocument> {
  const context = siteOf(contents, now);
  const [main] = siteChannels(context);
  if (!main) throw new Error('There is no main feed');
  const [current] = await feedDocuments(context, main, (entry) => feedEntry(context, entry, { bodyOf }));
  return current as FeedDocument;
}

/** The feed's item, where there is one. */
const itemOf = async (...of: Parameters<typeof feedOf>): Promise<FeedItem> => {
  const { items } = await feedOf(...of);
  expect(items).toHaveLength(1);
  return items[0] as FeedItem;
};

describe('the feed', () => {
  test('holds news and events, newest publication first, whenever the events take place', async () => {
    const { items } = await feedOf({
      news: { a: { title: 'A', date: '2026-05-01' }, b: { title: 'B', date: '2026-05-03' } },
      events: { c: { title: 'C', date: '2026-05-02', start: '2026-12-01' } },
    });
    expect(items.map(({ title }) => title)).toEqual(['B', 'Termin: C (1. Dezember 2026)', 'A']);
  });

  test('holds nothing that is not published', async () => {
    const { items } = await feedOf({
      news: { live: { title: 'Live' }, entwurf: { draft: true }, morgen: { date: '2026-06-02' } },
      events: { gesperrt: { embargo: '2026-06-02T10:00+02:00' } },
    });
    expect(items.map(({ title }) => title)).toEqual(['Live']);
  });

  test('holds the 50 newest items', async () => {
    const day = (index: number): string => Temporal.PlainDate.from('2026-01-01').add({ days: index }).toString();
    const news = Object.fromEntries(
      Array.from({ length: 51 }, (_, index) => [`n${index}`, { title: `Nr. ${index}`, date: day(index) }]),
    );
    const { items } = await feedOf({ news });
    expect(items).toHaveLength(50);
    expect([items[0]?.title, items.at(-1)?.title]).toEqual(['Nr. 50', 'Nr. 1']);
  });

  test('was updated when its newest item was published, not when the site was built', async () => {
    const { updated } = await feedOf({ news: { alt: { date: '2026-04-01' }, neu: { date: '2026-05-03T14:30' } } });
    expect(updated?.toString()).toBe('2026-05-03T12:30:00Z');
  });

  test('was updated when one of its items was corrected or its plan changed', async () => {
    const corrections = [{ date: '2026-05-10', text: 'Die Summe war falsch.' }];
    const changes = [{ date: '2026-05-12T14:30', kind: 'details' as const, text: 'Das Programm steht.' }];
    const news: Contents = { news: { alt: { date: '2026-04-01', corrections }, neu: { date: '2026-05-03' } } };
    expect((await feedOf(news)).updated?.toString()).toBe('2026-05-10T04:00:00Z');
    expect((await feedOf(news, { now: '2026-05-09T12:00+02:00' })).updated?.toString()).toBe('2026-05-03T04:00:00Z');
    expect((await feedOf({ ...news, events: { tag: { changes } } })).updated?.toString()).toBe('2026-05-12T12:30:00Z');
  });

  test('is the same for two builds at different moments between which nothing was published', async () => {
    const contents: Contents = { news: { labor: {} }, events: { labortag: { start: '2026-06-01' } } };
    expect(await feedOf(contents, { now: '2026-06-03T12:00+02:00' })).toEqual(
      await feedOf(contents, { now: '2026-05-20T12:00+02:00' }),
    );
  });
});

describe('an item of the feed', () => {
  test('has a guid that hangs on its id, and an address that hangs on its slug', async () => {
    const { guid, url } = await itemOf({ news: { 'neues-labor': { slug: 'labor-eroeffnet' } } });
    expect(guid).toBe('tag:lifesciences-mitteldeutschland.example,2026:news/neues-labor');
    expect(url).toBe('https://www.example.org/meldungen/labor-eroeffnet/');
  });

  test('was published at six in the morning of its day, or at its time', async () => {
    expect((await itemOf({ news: { a: { date: '2026-04-27' } } })).published.toString()).toBe('2026-04-27T04:00:00Z');
    expect((await itemOf({ news: { a: { date: '2026-04-27T14:30' } } })).published.toString()).toBe(
      '2026-04-27T12:30:00Z',
    );
  });

  test('about an event was published when the event was announced, never when it takes place', async () => {
    const { published } = await itemOf({ events: { labortag: { date: '2026-03-02', start: '2026-09-10T18:00' } } });
    expect(published.toString()).toBe('2026-03-02T05:00:00Z');
  });

  test('names its topics, and the publishing organisation as it was called then', async () => {
    const { creators, categories } = await itemOf({
      news: {
        a: {
          date: '2020-04-27',
          organisations: ['musterministerium', 'beispiel-gmbh'],
          topics: ['zelltherapie', 'diagnostik'],
        },
      },
      organisations: {
        musterministerium: {
          name: 'Neues Ministerium',
          kind: 'ministry',
          formerNames: [{ name: 'Altes Ministerium', until: '2021-12-07' }],
        },
        'beispiel-gmbh': {},
      },
      topics: { zelltherapie: { title: 'Zelltherapie' }, diagnostik: { title: 'Diagnostik' } },
    });
    expect(creators).toEqual(['Altes Ministerium']);
    expect(categories).toEqual(['Zelltherapie', 'Diagnostik']);
  });

  test('about an event names all its organisers', async () => {
    const { creators } = await itemOf({
      events: { labortag: { organisers: ['muster-verein', 'beispiel-gmbh'] } },
      organisations: { 'muster-verein': { name: 'Musterverein' }, 'beispiel-gmbh': { name: 'Beispiel GmbH' } },
    });
    expect(creators).toEqual(['Musterverein', 'Beispiel GmbH']);
  });
});

describe('the title of an event', () => {
  test('begins with “Termin” and ends with its days', async () => {
    const { title } = await itemOf({ events: { a: { title: 'Labortage', start: '2026-09-10', end: '2026-09-11' } } });
    expect(title).toBe('Termin: Labortage (10./11. September 2026)');
  });

  test('begins with its status where it does not take place as planned', async () => {
    const { title } = await itemOf({ events: { a: { title: 'Labortag', status: 'cancelled' } } });
    expect(title).toBe('Abgesagt: Labortag (10. September 2026)');
  });

  test('begins with its new date’s name where it was moved', async () => {
    const changes = [
      { date: '2026-05-01', kind: 'moved' as const, from: '2026-07-01', text: 'Der Saal ist gesperrt.' },
    ];
    const { title, guid, published } = await itemOf({ events: { a: { title: 'Labortag', changes } } });
    expect(title).toBe('Neuer Termin: Labortag (10. September 2026)');
    expect(guid).toBe('tag:lifesciences-mitteldeutschland.example,2026:events/a');
    expect(published.toString()).toBe('2026-03-02T05:00:00Z');
  });

  test('says a period where the day is not known', async () => {
    const { title } = await itemOf({ events: { a: { title: 'Labortag', period: '2026-11-mid' } } });
    expect(title).toBe('Termin: Labortag (Mitte November 2026)');
  });
});

describe('the text of an item', () => {
  test('opens with the summary and goes on with the body, its addresses absolute', async () => {
    const { html, summary } = await itemOf(
      { news: { 'neues-labor': { summary: 'Kurz & <knapp>.' } } },
      { bodyOf: async ({ type, id }) => `<p class="x">${type}/${id} <a href="#mehr">mehr</a></p>` },
    );
    expect(summary).toBe('Kurz & <knapp>.');
    expect(html).toBe(
      '<p><strong>Kurz &amp; &lt;knapp&gt;.</strong></p>' +
        '<p>news/neues-labor <a href="https://www.example.org/meldungen/neues-labor/#mehr">mehr</a></p>',
    );
  });

  test('of an event opens with its time and place', async () => {
    const { html } = await itemOf({
      events: { a: { start: '2026-09-10T18:00', venue: 'musterhaus', summary: 'Kurz.' } },
      venues: { musterhaus: { partOf: 'musterstadt' }, musterstadt: { name: 'Musterstadt', kind: 'city' } },
    });
    expect(html).toBe(
      '<p>10. September 2026, 18:00\u00a0Uhr · Musterhaus, Musterstadt</p><p><strong>Kurz.</strong></p>',
    );
  });

  test('of an event says first that it is cancelled, and needs no place', async () => {
    const { html } = await itemOf({ events: { a: { status: 'cancelled', summary: 'Kurz.' } } });
    expect(html).toBe('<p>Abgesagt · 10. September 2026</p><p><strong>Kurz.</strong></p>');
  });

  test('ends with what was corrected, the newest first, and keeps its guid and date', async () => {
    const corrections = [
      { date: '2026-05-02', text: 'Die Summe war <falsch>.' },
      { date: '2026-05-04', text: 'Der Name war falsch.' },
      { date: '2026-06-02', text: 'Erst morgen.' },
    ];
    const before = await itemOf({ news: { a: { summary: 'Kurz.' } } });
    const after = await itemOf({ news: { a: { summary: 'Kurz.', corrections } } });
    expect(after.html).toBe(
      '<p><strong>Kurz.</strong></p><h2>Korrekturen</h2><ul><li>4. Mai 2026: Der Name war falsch.</li>' +
        '<li>2. Mai 2026: Die Summe war &lt;falsch&gt;.</li></ul>',
    );
    expect([after.guid, after.url, after.published]).toEqual([before.guid, before.url, before.published]);
    expect([before.updated.toString(), after.updated.toString()]).toEqual([
      '2026-04-27T04:00:00Z',
      '2026-05-04T04:00:00Z',
    ]);
  });

  test('of an event ends with what became of its plan', async () => {
    const changes = [
      { date: '2026-05-01', kind: 'moved' as const, from: '2026-07-01', text: 'Der Saal ist gesperrt.' },
      { date: '2026-05-10T14:30', kind: 'cancelled' as const, text: 'Zu wenige Anmeldungen.' },
    ];
    const { html } = await itemOf({ events: { a: { status: 'cancelled', summary: 'Kurz.', changes } } });
    expect(html).toBe(
      '<p>Abgesagt · 10. September 2026</p><p><strong>Kurz.</strong></p><h2>Änderungen</h2><ul>' +
        '<li>10. Mai 2026, 14:30\u00a0Uhr: Abgesagt. Zu wenige Anmeldungen.</li>' +
        '<li>1. Mai 2026: Neuer Termin (bisher 1. Juli 2026). Der Saal ist gesperrt.</li></ul>',
    );
  });

  test('that was corrected on its own day was not updated before it was published', async () => {
    const corrections = [{ date: '2026-04-27', text: 'Die Summe war falsch.' }];
    const { updated } = await itemOf({ news: { a: { date: '2026-04-27T14:30', corrections } } });
    expect(updated.toString()).toBe('2026-04-27T12:30:00Z');
  });

  test('whose body cannot be rendered fails the feed: better no feed than one with a hole', async () => {
    const bodyOf: BodyOf = async () => {
      throw new Error('kein Text');
    };
    await expect(feedOf({ news: { a: {} } }, { bodyOf })).rejects.toThrow('kein Text');
  });
});

test('news whose day nobody knows opens with the period in which it appeared, and is ordered by its day', async () => {
  const item = await itemOf({ news: { a: { date: '2022-11-30', dateKnown: '2022-Q4', summary: 'Ein Cluster.' } } });
  expect(item.html).toBe('<p>4. Quartal 2022</p><p><strong>Ein Cluster.</strong></p>');
  expect(item.published.toString()).toBe('2022-11-30T05:00:00Z');
});
