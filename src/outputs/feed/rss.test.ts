import { parseFeed } from '@rowanmanning/feed-parser';
import RssParser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import type { FeedDocument } from './documents.ts';
import type { FeedItem } from './item.ts';
import { feedToRss } from './rss.ts';

const item = (of: Partial<FeedItem> = {}): FeedItem => ({
  guid: 'tag:example.org,2026:news/neues-labor',
  url: 'https://www.example.org/meldungen/neues-labor/',
  title: 'Neues Labor',
  summary: 'Ein neues Labor.',
  html: '<p>Ein neues Labor.</p>',
  published: Temporal.Instant.from('2026-04-27T04:00:00Z'),
  updated: Temporal.Instant.from('2026-04-27T06:00:00+02:00'),
  creators: ['Beispiel GmbH'],
  categories: ['Zelltherapie'],
  attachments: [],
  ...of,
});

const feed = (items: FeedItem[] = [item()], of: Partial<FeedDocument> = {}): FeedDocument => ({
  title: 'Muster: Meldungen',
  description: 'Was es Neues gibt',
  language: 'de-DE',
  url: 'https://www.example.org/',
  self: 'https://www.example.org/rss.xml',
  updated: items[0]?.published,
  items,
  ...of,
});

interface Read {
  title: unknown;
  description: unknown;
  language: unknown;
  url: unknown;
  self: unknown;
  items: {
    guid: unknown;
    url: unknown;
    title: unknown;
    summary: unknown;
    html: unknown;
    published: unknown;
    creators: unknown;
    categories: unknown;
  }[];
}

const withRssParser = async (xml: string): Promise<Read> => {
  const parser = new RssParser<{ language: string }, { creators?: string[]; html: string; description: string }>({
    customFields: {
      feed: ['language'],
      item: [['dc:creator', 'creators', { keepArray: true }], ['content:encoded', 'html'], 'description'],
    },
  });
  const { title, description, language, link, feedUrl, items } = await parser.parseString(xml);
  return {
    title,
    description,
    language,
    url: link,
    self: feedUrl,
    items: items.map((one) => ({
      guid: one.guid,
      url: one.link,
      title: one.title,
      summary: one.description,
      html: one.html,
      published: one.isoDate,
      creators: one.creators ?? [],
      categories: one.categories ?? [],
    })),
  };
};

const withFeedParser = async (xml: string): Promise<Read> => {
  const { title, description, language, url, self, items } = parseFeed(xml);
  return {
    title,
    description,
    language,
    url,
    self,
    items: items.map((one) => ({
      guid: one.id,
      url: one.url,
      title: one.title,
      summary: one.description,
      html: one.content,
      published: one.published?.toISOString(),
      creators: one.authors.map(({ name }) => name),
      categories: one.categories.map(({ term }) => term),
    })),
  };
};

describe.each([
  ['rss-parser', withRssParser],
  ['@rowanmanning/feed-parser', withFeedParser],
])('%s reads', (_, read) => {
  const readItem = async (of: Partial<FeedItem>) => (await read(await feedToRss(feed([item(of)])))).items[0];

  test('the channel with its language, page and own address', async () => {
    expect(await read(await feedToRss(feed()))).toMatchObject({
      title: 'Muster: Meldungen',
      description: 'Was es Neues gibt',
      language: 'de-DE',
      url: 'https://www.example.org/',
      self: 'https://www.example.org/rss.xml',
    });
  });

  test('an item as it was written', async () => {
    expect(await readItem({})).toEqual({
      guid: 'tag:example.org,2026:news/neues-labor',
      url: 'https://www.example.org/meldungen/neues-labor/',
      title: 'Neues Labor',
      summary: 'Ein neues Labor.',
      html: '<p>Ein neues Labor.</p>',
      published: '2026-04-27T04:00:00.000Z',
      creators: ['Beispiel GmbH'],
      categories: ['Zelltherapie'],
    });
  });

  test.each([
    'Größe & Übermut',
    'a < b > c',
    'Die "Linie" und ihr \'Labor\'',
    '„Ja“ – sagt Erika 🧪👩‍🔬',
    '0815',
    '<b>kein Markup</b>',
  ])('the title, summary and topic “%s” unchanged', async (text) => {
    expect(await readItem({ title: text, summary: text, categories: [text] })).toMatchObject({
      title: text,
      summary: text,
      categories: [text],
    });
  });

  test.each(['Müller & Söhne "Labor" GmbH', "Erika's <Labor>", '007', '1e5', '2026.10'])(
    'the creator “%s” unchanged',
    async (name) => {
      expect(await readItem({ creators: [name] })).toMatchObject({ creators: [name] });
    },
  );

  test('several creators and several topics in their order, or none', async () => {
    expect(await readItem({ creators: ['Zett e. V.', 'Aha GmbH'], categories: ['Zett', 'Aha'] })).toMatchObject({
      creators: ['Zett e. V.', 'Aha GmbH'],
      categories: ['Zett', 'Aha'],
    });
    expect(await readItem({ creators: [], categories: [] })).toMatchObject({ creators: [], categories: [] });
  });

  test('content with umlauts, emoji and “]]>” as it was', async () => {
    const html =
      '<p>Größe und Übermut 🧪 <a href="https://example.org/">Link</a></p><pre><code>a[b[0]]> 1</code></pre>';
    expect(await readItem({ html })).toMatchObject({ html });
  });

  test('a title that had control characters in it', async () => {
    expect(await readItem({ title: 'Neues\u000b La\u0000bor\ufffe' })).toMatchObject({ title: 'Neues Labor' });
  });

  test('addresses with query and fragment unchanged', async () => {
    const url = 'https://www.example.org/meldungen/labor/?a=1&b=2#teil';
    const self = 'https://www.example.org/rss.xml?x=1&y=2';
    const found = await read(await feedToRss(feed([item({ url })], { self })));
    expect(found.items[0]?.url).toBe(url);
    expect(found.self).toBe(self);
  });

  test('items in the order of the feed', async () => {
    const items = ['c', 'a', 'b'].map((id) => item({ guid: `tag:example.org,2026:news/${id}`, title: id }));
    expect((await read(await feedToRss(feed(items)))).items.map(({ title }) => title)).toEqual(['c', 'a', 'b']);
  });

  test('a feed without items', async () => {
    expect(await read(await feedToRss(feed([])))).toEqual({
      title: 'Muster: Meldungen',
      description: 'Was es Neues gibt',
      language: 'de-DE',
      url: 'https://www.example.org/',
      self: 'https://www.example.org/rss.xml',
      items: [],
    });
  });
});

// Not with @rowanmanning/feed-parser, which decodes entities a second time for feeds that escaped theirs twice.
describe('entities that are part of a text', () => {
  test('are still there when the feed is read', async () => {
    const text = '&amp; ist ein Kürzel, &#39; auch, &lt;b&gt; ebenso';
    const { items } = await withRssParser(await feedToRss(feed([item({ title: text, summary: text })])));
    expect(items[0]).toMatchObject({ title: text, summary: text });
  });

  test('are still there in a creator’s name', async () => {
    const { items } = await withRssParser(await feedToRss(feed([item({ creators: ['R&amp;D &lt;b&gt; &#39;'] })])));
    expect(items[0]?.creators).toEqual(['R&amp;D &lt;b&gt; &#39;']);
  });

  test('are still there in the content', async () => {
    const html = '<p>Größe &amp; Übermut</p><pre><code>a &lt; b ]]&gt; &lt;/code&gt;</code></pre>';
    const { items } = await withRssParser(await feedToRss(feed([item({ html })])));
    expect(items[0]?.html).toBe(html);
  });
});

describe('the file', () => {
  test('says that its guids are no addresses', async () => {
    const xml = await feedToRss(feed());
    expect(xml).toContain('<guid isPermaLink="false">tag:example.org,2026:news/neues-labor</guid>');
    expect(xml.match(/<guid/g)).toHaveLength(1);
  });

  test('points to itself', async () => {
    expect(await feedToRss(feed())).toContain(
      '<atom:link href="https://www.example.org/rss.xml" rel="self" type="application/rss+xml"/>',
    );
  });

  test('was built when its newest item was published', async () => {
    expect(await feedToRss(feed())).toContain('<lastBuildDate>Mon, 27 Apr 2026 04:00:00 GMT</lastBuildDate>');
    expect(await feedToRss(feed([]))).not.toContain('lastBuildDate');
  });

  test('is the same whenever it is written', async () => {
    expect(await feedToRss(feed())).toBe(await feedToRss(feed()));
  });

  test('has no author element, which would need an e-mail address', async () => {
    expect(await feedToRss(feed())).not.toMatch(/<author>|<managingEditor>/);
  });
});
