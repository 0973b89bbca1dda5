/** Feeds as other people's programs read them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { parseFeed } from '@rowanmanning/feed-parser';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import FeedParser from 'feedparser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { SaxesParser } from 'saxes';

/** An item as a program reads it; undefined is what it does not tell. */
export interface ReadItem {
  guid: string | undefined;
  url: string | undefined;
  title: string | undefined;
  summary: string | undefined;
  html: string | undefined;
  /** ISO 8601, in UTC. */
  published: string | undefined;
  creators: string[];
  categories: string[];
}

type Reader = (text: string) => Promise<ReadItem[]> | ReadItem[];

const iso = (date: string | Date | null | undefined): string | undefined =>
  date ? new Date(date).toISOString() : undefined;

interface Custom {
  creators?: string[];
  html?: string;
  about?: string;
  topics?: (string | { $: { term: string } })[];
  authors?: { name: string[] }[];
  content: string;
  summary: string;
}

const withRssParser: Reader = async (xml) => {
  const parser = new RssParser<object, Custom>({
    customFields: {
      item: [
        ['dc:creator', 'creators', { keepArray: true }],
        ['content:encoded', 'html'],
        ['description', 'about'],
        ['category', 'topics', { keepArray: true }],
        ['author', 'authors', { keepArray: true }],
      ] as never,
    },
  });
  const { items } = await parser.parseString(xml);
  return items.map((one) => ({
    guid: one.guid ?? (one as { id?: string }).id,
    url: one.link,
    title: one.title,
    summary: one.about ?? one.summary,
    html: one.html ?? one.content,
    published: one.isoDate,
    creators: one.creators ?? (one.authors ?? []).flatMap(({ name }) => name),
    categories: (one.topics ?? []).map((topic) => (typeof topic === 'string' ? topic : topic.$.term)),
  }));
};

/** This one decodes entities of texts a second time, for the sake of feeds that escaped theirs twice. */
const withRowanManning: Reader = (xml) =>
  parseFeed(xml).items.map((one) => ({
    guid: one.id ?? undefined,
    url: one.url ?? undefined,
    title: one.title ?? undefined,
    summary: one.description ?? undefined,
    html: one.content ?? undefined,
    published: iso(one.published),
    creators: one.authors.flatMap(({ name }) => name ?? []),
    categories: one.categories.map(({ term }) => term),
  }));

interface RawElement {
  '#'?: string;
  name?: RawElement;
}

/** What stands in an element, before the program strips titles of what looks like markup. */
const raw = (item: Record<string, unknown>, ...names: string[]): string[] =>
  names
    .flatMap((name) => (item[name] ?? []) as RawElement | RawElement[])
    .flatMap((element) => element.name?.['#'] ?? element['#'] ?? []);

const withFeedParser: Reader = async (xml) => {
  const parser = new FeedParser({});
  Readable.from([xml]).pipe(parser);
  const items: ReadItem[] = [];
  for await (const one of parser) {
    items.push({
      guid: one.guid,
      url: one.link,
      title: raw(one, 'rss:title', 'atom:title')[0],
      summary: raw(one, 'rss:description', 'atom:summary')[0],
      html: one.description,
      published: iso(one.pubdate),
      creators: raw(one, 'dc:creator', 'atom:author'),
      categories: one.categories,
    });
  }
  return items;
};

const withFeedsmithRss: Reader = (xml) =>
  (parseRssFeed(xml).items ?? []).map((one) => ({
    guid: one.guid?.value,
    url: one.link,
    title: one.title,
    summary: one.description,
    html: one.content?.encoded,
    published: iso(one.pubDate),
    creators: one.dc?.creators ?? [],
    categories: (one.categories ?? []).flatMap(({ name }) => name ?? []),
  }));

const withFeedsmithAtom: Reader = (xml) =>
  (parseAtomFeed(xml).entries ?? []).map((one) => ({
    guid: one.id,
    url: one.links?.find(({ rel }) => rel === 'alternate')?.href,
    title: one.title?.value,
    summary: one.summary?.value,
    html: one.content?.value,
    published: iso(one.published),
    creators: (one.authors ?? []).flatMap(({ name }) => name ?? []),
    categories: (one.categories ?? []).flatMap(({ term }) => term ?? []),
  }));

const withFeedsmithJson: Reader = (text) =>
  (parseJsonFeed(text).items ?? []).map((one) => ({
    guid: one.id,
    url: one.url,
    title: one.title,
    summary: one.summary,
    html: one.content_html,
    published: iso(one.date_published),
    creators: (one.authors ?? []).flatMap(({ name }) => name ?? []),
    categories: one.tags ?? [],
  }));

/** Without any program in between. */
const asJson: Reader = (text) => {
  const { items } = JSON.parse(text) as { items: Record<string, unknown>[] };
  return items.map((one) => ({
    guid: one.id as string,
    url: one.url as string,
    title: one.title as string,
    summary: one.summary as string,
    html: one.content_html as string,
    published: iso(one.date_published as string),
    creators: ((one.authors ?? []) as { name: string }[]).map(({ name }) => name),
    categories: (one.tags ?? []) as string[],
  }));
};

/** Programs by name, for each format. */
export const feedReaders = {
  rss: {
    'rss-parser': withRssParser,
    '@rowanmanning/feed-parser': withRowanManning,
    feedparser: withFeedParser,
    feedsmith: withFeedsmithRss,
  },
  atom: {
    'rss-parser': withRssParser,
    '@rowanmanning/feed-parser': withRowanManning,
    feedparser: withFeedParser,
    feedsmith: withFeedsmithAtom,
  },
  json: { 'JSON.parse': asJson, feedsmith: withFeedsmithJson },
} satisfies Record<string, Record<string, Reader>>;

/** What keeps a text from being well-formed XML with namespaces; empty where nothing does. */
export function xmlFaults(xml: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => faults.push(message));
  parser.write(xml).close();
  return faults;
}

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const isJsonFeed = ajv.compile(
  JSON.parse(readFileSync(resolve('node_modules/jsonfeed-schema/schema-v1.1.json'), 'utf8')),
);

/** What the schema of JSON Feed 1.1 has against a text; empty where nothing. */
export const jsonFeedFaults = (text: string): string[] =>
  isJsonFeed(JSON.parse(text))
    ? []
    : (isJsonFeed.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
