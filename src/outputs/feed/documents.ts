/** The documents of a feed: the current one in each format, and the archives behind it (RFC 5005, section 4). */
import { type FeedFormat, feedFormats } from '../../config/feeds.ts';
import { languageTags } from '../../config/locales.ts';
import { site } from '../../config/site.ts';
import { type FeedEntry, yearOfPublication } from '../../domain/subscriptions.ts';
import { fill } from '../../i18n/index.ts';
import { absoluteUrl, feedPath, machinePaths, type Path, sectionPath } from '../../urls/urls.ts';
import type { FeedChannel } from '../../views/channels.ts';
import { type Link, type SiteContext, wordsOf } from '../../views/context.ts';
import type { FeedItem } from './item.ts';
import { type FeedVolumes, feedVolumes } from './volumes.ts';

/** Another document of the same feed. */
export interface FeedLink {
  url: string;
  format: FeedFormat;
}

/** A document of a feed. All addresses are absolute, but for its own path. */
export interface FeedDocument {
  /** The feed's permanent identifier; all its documents have the same. */
  guid: string;
  format: FeedFormat;
  path: Path;
  title: string;
  description: string;
  language: string;
  /** The page the feed belongs to. */
  url: string;
  /** The document's own address. */
  self: string;
  /** The year that an archive holds; undefined for the current document. */
  year?: string | undefined;
  /** Whether its year is over, so that programs need not ask for it again; the archive of the latest year still grows. */
  isClosed: boolean;
  /** RFC 5005: `current` stands in archives; `prev` leads to what is older, `next` to what is newer. */
  links: { current?: FeedLink | undefined; prev?: FeedLink | undefined; next?: FeedLink | undefined };
  /** When one of its items was last published or changed in substance. Undefined for a document without items. */
  updated?: Temporal.Instant | undefined;
  /** For people who open it in a browser. */
  note: FeedNote;
  site: FeedSite;
  /** Newest first. */
  items: readonly FeedItem[];
}

export interface FeedNote {
  text: string;
  /** What to subscribe to. */
  address: string;
  links: readonly Link[];
}

/** Whose feed it is. */
export interface FeedSite {
  name: string;
  url: string;
  /** A square PNG of 144 pixels, and one of 512. */
  picture: string;
  logo: string;
  /** The style sheet for people who open a feed in a browser, as an address on its own site: browsers ask no other. */
  style: Path;
}

/** Gives an entry as feeds have it. */
export type FeedItemOf = (entry: FeedEntry) => Promise<FeedItem>;

/** Which document of a feed: its format, and the year of an archive. */
interface Which {
  format: FeedFormat;
  year?: string | undefined;
}

const feedSite = ({ origin }: SiteContext): FeedSite => ({
  name: site.name,
  url: absoluteUrl(sectionPath('home'), origin),
  picture: absoluteUrl(machinePaths.feedPicture, origin),
  logo: absoluteUrl(machinePaths.logo, origin),
  style: machinePaths.feedStyle,
});

function noteOf(context: SiteContext, { folder, page }: FeedChannel, { format, year }: Which): FeedNote {
  const { opened } = wordsOf(context).feeds;
  return {
    text: year === undefined ? opened.feed : fill(opened.archive, { year }),
    address: absoluteUrl(feedPath(folder, format), context.origin),
    links: [
      { href: absoluteUrl(sectionPath('subscribe'), context.origin), label: opened.subscribe },
      { href: absoluteUrl(page, context.origin), label: opened.page },
    ],
  };
}

/** In which format what is older can be had: in its own, or in that which stands for all. */
const archiveFormat = ({ archives }: FeedChannel, format: FeedFormat): FeedFormat | undefined =>
  archives.includes(format) ? format : (archives.find((one) => one === 'atom') ?? archives[0]);

/** @param years of the archives, the latest first */
function linksOf(
  context: SiteContext,
  channel: FeedChannel,
  { format, year, years }: Which & { years: readonly string[] },
): FeedDocument['links'] {
  const link = (as: FeedFormat | undefined, to?: string): FeedLink | undefined =>
    as && { url: absoluteUrl(feedPath(channel.folder, as, to), context.origin), format: as };
  const archive = (to: string | undefined) => (to === undefined ? undefined : link(archiveFormat(channel, format), to));
  if (year === undefined) return { prev: archive(years[0]) };
  const at = years.indexOf(year);
  return { current: link(format), prev: archive(years[at + 1]), next: archive(years[at - 1]) };
}

const newest = (instants: readonly Temporal.Instant[]): Temporal.Instant | undefined =>
  instants.toSorted(Temporal.Instant.compare).at(-1);

/** The year of what was published last. */
const latestYear = ({ items: [latest] }: FeedChannel): string => (latest ? yearOfPublication(latest) : '');

function documentOf(
  context: SiteContext,
  channel: FeedChannel,
  { format, year, volumes }: Which & { volumes: FeedVolumes },
): FeedDocument {
  const path = feedPath(channel.folder, format, year);
  const items = year === undefined ? volumes.current : (volumes.years.get(year) ?? []);
  return {
    guid: channel.guid,
    format,
    path,
    title: fill('{site}: {feed}', { site: site.name, feed: channel.title }),
    description: channel.description,
    language: languageTags[context.locale],
    url: absoluteUrl(channel.page, context.origin),
    self: absoluteUrl(path, context.origin),
    year,
    isClosed: year !== undefined && year < latestYear(channel),
    links: linksOf(context, channel, { format, year, years: [...volumes.years.keys()] }),
    updated: newest(items.map(({ updated }) => updated)),
    note: noteOf(context, channel, { format, year }),
    site: feedSite(context),
    items,
  };
}

/** All documents of a feed: the current one in each format with the same items, and the archives in theirs. */
export async function feedDocuments(
  context: SiteContext,
  channel: FeedChannel,
  itemOf: FeedItemOf,
): Promise<FeedDocument[]> {
  const volumes = await feedVolumes(context, channel, itemOf);
  const all: Which[] = [
    ...feedFormats.map((format) => ({ format })),
    ...channel.archives.flatMap((format) => [...volumes.years.keys()].map((year) => ({ format, year }))),
  ];
  return all.map((which) => documentOf(context, channel, { ...which, volumes }));
}
