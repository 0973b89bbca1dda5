import { describe, expect, test } from 'vitest';
import type { FeedFormat } from '../../config/feeds.ts';
import { publishedAt } from '../../domain/publication.ts';
import type { FeedableItem } from '../../domain/subscriptions.ts';
import { type Contents, siteOf } from '../../testing/catalogue-builders.ts';
import { feedItemWith, labPicture } from '../../testing/feed-builders.ts';
import { feedReaders } from '../../testing/feed-readers.ts';
import { absoluteUrl, guidOf } from '../../urls/urls.ts';
import { feedChannels } from '../../views/channels.ts';
import type { SiteContext } from '../../views/context.ts';
import { type FeedDocument, feedDocuments } from './documents.ts';
import type { FeedItem } from './item.ts';
import { writeFeed } from './pieces.ts';

interface Making {
  /** What an item is made of beside its guid and title. */
  of?: (id: string) => Partial<FeedItem> & { shortHtml?: string };
  registered?: readonly string[];
}

const ORIGIN = 'https://www.example.org';

const itemFor = (item: FeedableItem, of: Partial<FeedItem>): FeedItem => {
  const published = publishedAt(item.data.date);
  return feedItemWith({ guid: guidOf(item), title: item.id, published, updated: published, ...of });
};

/** The documents of the feed in a folder, by path. */
async function documentsIn(
  folder: string,
  contents: Contents,
  { of = () => ({}), registered = [] }: Making = {},
): Promise<Map<string, FeedDocument>> {
  const context: SiteContext = { ...siteOf(contents), registered: new Set(registered) };
  const channel = feedChannels(context).find((one) => one.folder === folder);
  if (!channel) throw new Error(`There is no feed in ${folder}`);
  const documents = await feedDocuments(context, channel, async (entry) =>
    itemFor(entry as FeedableItem, of(entry.id)),
  );
  return new Map(documents.map((document) => [document.path, document]));
}

/** So many news items of a year, one a day from its first on: `n2024-001`. */
const newsOf = (year: number, count: number): Record<string, { date: string; topics: string[] }> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `n${year}-${String(index + 1).padStart(3, '0')}`,
      { date: Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days: index }).toString(), topics: ['probe'] },
    ]),
  );

const idsIn = (document: FeedDocument | undefined): string[] => (document?.items ?? []).map(({ title }) => title);

const linksIn = (document: FeedDocument | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(document?.links ?? {}).flatMap(([rel, link]) =>
      link ? [[rel, `${link.format} ${link.url.replace(ORIGIN, '')}`]] : [],
    ),
  );

const topics = { probe: {} };

test('an empty feed of the site is there in each format, and says what it is', async () => {
  const documents = await documentsIn('/', {});
  expect([...documents.keys()]).toEqual(['/rss.xml', '/atom.xml', '/feed.json']);
  expect(documents.get('/rss.xml')).toMatchObject({
    guid: 'tag:lifesciences-mitteldeutschland.example,2026:feed/main',
    title: 'Life Sciences Mitteldeutschland: Alle Neuigkeiten',
    description: 'Meldungen, angekündigte Veranstaltungen und neue Projekte der Life Sciences in Mitteldeutschland',
    language: 'de-DE',
    url: 'https://www.example.org/',
    self: 'https://www.example.org/rss.xml',
    updated: undefined,
    links: {},
    items: [],
  });
});

test('a topic’s feed leads to its page and to the subscriptions, whatever its slug', async () => {
  const contents: Contents = { topics: { probe: { title: 'Probe', slug: 'neu' } }, news: newsOf(2026, 1) };
  const document = (await documentsIn('/themen/probe/', contents)).get('/themen/probe/atom.xml');
  expect(document).toMatchObject({
    guid: 'tag:lifesciences-mitteldeutschland.example,2026:feed/topics/probe',
    title: 'Life Sciences Mitteldeutschland: Thema Probe',
    url: 'https://www.example.org/themen/neu/',
    self: 'https://www.example.org/themen/probe/atom.xml',
  });
  expect(document?.note.address).toBe('https://www.example.org/themen/probe/atom.xml');
  expect(document?.note.links).toEqual([
    { href: 'https://www.example.org/abonnieren/', label: 'So abonnieren Sie' },
    { href: 'https://www.example.org/themen/neu/', label: 'Zur Seite dieses Feeds' },
  ]);
});

describe('what a feed has no room for', () => {
  // 45 + 7 items: the current document holds all of 2026 and 5 of 2024; the two oldest are left.
  const contents: Contents = { topics, news: { ...newsOf(2026, 45), ...newsOf(2024, 6), ...newsOf(2023, 1) } };

  test('stands in the archive of its year, with all else of that year; a year that is there as a whole has none', async () => {
    const documents = await documentsIn('/themen/probe/', contents);
    expect([...documents.keys()]).toEqual([
      '/themen/probe/rss.xml',
      '/themen/probe/atom.xml',
      '/themen/probe/feed.json',
      '/themen/probe/atom-2024.xml',
      '/themen/probe/atom-2023.xml',
    ]);
    expect(idsIn(documents.get('/themen/probe/rss.xml'))).toHaveLength(50);
    expect(idsIn(documents.get('/themen/probe/rss.xml')).at(-1)).toBe('n2024-002');
    expect(idsIn(documents.get('/themen/probe/atom-2024.xml'))).toEqual([
      'n2024-006',
      'n2024-005',
      'n2024-004',
      'n2024-003',
      'n2024-002',
      'n2024-001',
    ]);
    expect(idsIn(documents.get('/themen/probe/atom-2023.xml'))).toEqual(['n2023-001']);
  });

  test('is said to be complete only when its year is over: programs do not ask for such an archive again', async () => {
    const running: Contents = { topics, news: { ...newsOf(2026, 60), ...newsOf(2025, 1) } };
    const documents = await documentsIn('/themen/probe/', running);
    const closed = ['rss.xml', 'atom-2026.xml', 'atom-2025.xml'].map(
      (name) => documents.get(`/themen/probe/${name}`)?.isClosed,
    );
    expect(closed).toEqual([false, false, true]);
  });

  test('can be reached from every format through Atom, from year to year and back', async () => {
    const documents = await documentsIn('/themen/probe/', contents);
    for (const current of ['rss.xml', 'atom.xml', 'feed.json']) {
      expect(linksIn(documents.get(`/themen/probe/${current}`))).toEqual({ prev: 'atom /themen/probe/atom-2024.xml' });
    }
    expect(linksIn(documents.get('/themen/probe/atom-2024.xml'))).toEqual({
      current: 'atom /themen/probe/atom.xml',
      prev: 'atom /themen/probe/atom-2023.xml',
    });
    expect(linksIn(documents.get('/themen/probe/atom-2023.xml'))).toEqual({
      current: 'atom /themen/probe/atom.xml',
      next: 'atom /themen/probe/atom-2024.xml',
    });
  });

  test('of the main feed can be had in each format', async () => {
    const documents = await documentsIn('/', contents);
    expect([...documents.keys()].slice(3)).toEqual([
      '/rss-2024.xml',
      '/rss-2023.xml',
      '/atom-2024.xml',
      '/atom-2023.xml',
      '/feed-2024.json',
      '/feed-2023.json',
    ]);
    expect(linksIn(documents.get('/feed.json'))).toEqual({ prev: 'json /feed-2024.json' });
    expect(linksIn(documents.get('/rss-2024.xml'))).toEqual({ current: 'rss /rss.xml', prev: 'rss /rss-2023.xml' });
  });

  test('belongs to the year that it was in Berlin when it was published', async () => {
    const news = { ...newsOf(2026, 50), neujahr: { date: '2025-01-01T00:30', topics: ['probe'] } };
    const documents = await documentsIn('/themen/probe/', { topics, news });
    expect(documents.get('/themen/probe/atom-2025.xml')?.items.map(({ published }) => published.toString())).toEqual([
      '2024-12-31T23:30:00Z',
    ]);
  });

  test('says of an archive what it is, and which address to subscribe to', async () => {
    const note = (await documentsIn('/', contents)).get('/rss-2024.xml')?.note;
    expect(note?.text).toBe(
      'Das ist das Archiv eines Feeds: alles, was 2024 erschienen ist. Abonnieren können Sie den Feed unter dieser Adresse:',
    );
    expect(note?.address).toBe('https://www.example.org/rss.xml');
  });
});

test('an archive that was published once stays, even when nothing is left of its year', async () => {
  const contents: Contents = { topics, news: newsOf(2025, 2) };
  const registered = ['/themen/probe/atom-2025.xml', '/themen/probe/atom-2019.xml', '/themen/andere/atom-2018.xml'];
  const documents = await documentsIn('/themen/probe/', contents, { registered });
  expect([...documents.keys()].slice(3)).toEqual(['/themen/probe/atom-2025.xml', '/themen/probe/atom-2019.xml']);
  expect(idsIn(documents.get('/themen/probe/atom-2025.xml'))).toEqual(['n2025-002', 'n2025-001']);
  expect(idsIn(documents.get('/themen/probe/atom-2019.xml'))).toEqual([]);
});

describe('a document', () => {
  const LIMIT = 500_000;
  /** Of so many bytes in JSON; as RSS it takes 7 bytes more for each paragraph of 13. */
  const text = (bytes: number): string => '<p>Labor</p>\n'.repeat(Math.ceil(bytes / 13));

  const bytesOf = async (documents: Map<string, FeedDocument>): Promise<Record<FeedFormat, number>> => {
    const size = async (path: string) =>
      Buffer.byteLength(await writeFeed(documents.get(`/themen/probe/${path}`) as FeedDocument));
    return { rss: await size('rss.xml'), atom: await size('atom.xml'), json: await size('feed.json') };
  };

  test('holds as many of the newest items as fit into each format: the same in all of them', async () => {
    const documents = await documentsIn(
      '/themen/probe/',
      { topics, news: newsOf(2026, 30) },
      {
        of: () => ({ html: text(20_000), image: labPicture }),
      },
    );
    const ids = idsIn(documents.get('/themen/probe/rss.xml'));
    expect(ids.length).toBeLessThan(30);
    expect(ids[0]).toBe('n2026-030');
    for (const path of ['atom.xml', 'feed.json']) expect(idsIn(documents.get(`/themen/probe/${path}`))).toEqual(ids);
    const bytes = await bytesOf(documents);
    expect(Math.max(...Object.values(bytes))).toBeLessThanOrEqual(LIMIT);
    // One more would not have had room in the format that needs most.
    expect(Math.max(...Object.values(bytes))).toBeGreaterThan(LIMIT - 60_000);
    expect(idsIn(documents.get('/themen/probe/atom-2026.xml'))).toHaveLength(30);
  });

  test('that an item would fill by itself has it in short, in the archive too', async () => {
    const long = { html: text(600_000), shortHtml: '<p>Das Labor in Kürze</p>' };
    const contents: Contents = { topics, news: newsOf(2026, 52) };
    const documents = await documentsIn('/themen/probe/', contents, {
      of: (id) => (['n2026-051', 'n2026-001'].includes(id) ? long : {}),
    });
    expect(idsIn(documents.get('/themen/probe/rss.xml'))).toHaveLength(50);
    expect(Math.max(...Object.values(await bytesOf(documents)))).toBeLessThanOrEqual(LIMIT);
    const read = feedReaders.atom.feedsmith;
    const archive = await read(await writeFeed(documents.get('/themen/probe/atom-2026.xml') as FeedDocument));
    const current = await read(await writeFeed(documents.get('/themen/probe/atom.xml') as FeedDocument));
    for (const items of [archive, current]) {
      expect(items.find(({ title }) => title === 'n2026-051')?.html).toBe('<p>Das Labor in Kürze</p>');
    }
    expect(archive).toHaveLength(52);
  });

  test('is refused where an item is too long even in short', async () => {
    const of = () => ({ html: text(600_000), shortHtml: text(600_000) });
    await expect(documentsIn('/themen/probe/', { topics, news: newsOf(2026, 1) }, { of })).rejects.toThrow(
      /^tag:.*news\/n2026-001: \d+ bytes even in short, a feed has room for 490000$/,
    );
  });
});

test('a feed says when one of its items was last published or changed, not when the site was built', async () => {
  const updated = (id: string) => Temporal.Instant.from(id === 'n2026-001' ? '2026-03-05T10:00Z' : '2026-02-01T10:00Z');
  const documents = await documentsIn(
    '/themen/probe/',
    { topics, news: newsOf(2026, 3) },
    { of: (id) => ({ updated: updated(id) }) },
  );
  expect(documents.get('/themen/probe/rss.xml')?.updated?.toString()).toBe('2026-03-05T10:00:00Z');
});

test('all documents of all feeds have addresses of their own', async () => {
  const context = siteOf({ topics, news: newsOf(2024, 60) });
  const documents = await Promise.all(
    feedChannels(context).map((channel) =>
      feedDocuments(context, channel, async (entry) => itemFor(entry as FeedableItem, {})),
    ),
  );
  const own = documents.flat().map(({ path, self }) => {
    expect(self).toBe(absoluteUrl(path, ORIGIN));
    return path;
  });
  expect(new Set(own).size).toBe(own.length);
});
