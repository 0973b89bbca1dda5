/**
 * Everything a build prints, as far as it is pure, by the part of the site: two sites with equal fingerprints would be
 * built to the same bytes. Whoever adds an output adds it here.
 */
import { createHash } from 'node:crypto';
import type { Item } from '../domain/catalogue.ts';
import { remembered } from '../domain/remembered.ts';
import type { FeedEntry } from '../domain/subscriptions.ts';
import { publishedAddresses } from '../outputs/addresses/published.ts';
import { calendarFilesOf } from '../outputs/calendar/index.ts';
import { feedDocuments } from '../outputs/feed/documents.ts';
import { feedEntry } from '../outputs/feed/entry.ts';
import type { FeedImage } from '../outputs/feed/item.ts';
import { feedList } from '../outputs/feed/opml.ts';
import { writeFeed } from '../outputs/feed/pieces.ts';
import { webManifest } from '../outputs/manifest.ts';
import { dayOfBody, resolveReferences } from '../outputs/markup/index.ts';
import { newsToText } from '../outputs/plain-text/news-text.ts';
import { hostRules } from '../outputs/redirects/host-rules.ts';
import { redirectsOf } from '../outputs/redirects/redirects.ts';
import { robotsText } from '../outputs/robots-txt.ts';
import { securityText } from '../outputs/security-txt.ts';
import { newsSitemap, sitemapFiles } from '../outputs/sitemap/xml.ts';
import { itemVcards } from '../outputs/vcard/item-vcards.ts';
import { type ContentType, contentTypes } from '../schema/index.ts';
import { absoluteUrl, mailPicturePath, type Path } from '../urls/urls.ts';
import { aToZView } from '../views/a-to-z.ts';
import { archiveIndexView, monthViews, yearViews } from '../views/archive.ts';
import { calendarIndexView, calendarViews } from '../views/calendar.ts';
import { feedChannels } from '../views/channels.ts';
import type { SiteContext } from '../views/context.ts';
import { coverCredit } from '../views/cover.ts';
import { digestListView, digestPageViews } from '../views/digest-pages.ts';
import { entryView } from '../views/entries.ts';
import { eventListView } from '../views/event-list.ts';
import { eventView } from '../views/events.ts';
import { homeView } from '../views/home.ts';
import { newsView } from '../views/news.ts';
import { newsKindArchives, newsKindLists, newsListArchive, newsListFront } from '../views/news-list.ts';
import { oldAddressPages } from '../views/old-addresses.ts';
import { notFoundView, searchView, standingPageView } from '../views/pages.ts';
import { projectListView } from '../views/project-list.ts';
import { projectView } from '../views/projects.ts';
import { venueMapView } from '../views/region-map.ts';
import { registerView } from '../views/registers.ts';
import { socialCardView, withCards } from '../views/social-card.ts';
import { subscribeView } from '../views/subscribe.ts';

/** A hash for each part of the site. */
export type Fingerprint = Readonly<Record<string, string>>;

/** Stands for the bodies, which name organisations and lead to items. */
const BODY = `<p><a href="item:news/n1">Siehe</a></p><figcaption data-organisation="o1">Sprecherin</figcaption>`;

const bodyIn =
  ({ catalogue }: SiteContext) =>
  async (item: Item): Promise<string> =>
    resolveReferences(BODY, catalogue, dayOfBody(item, catalogue));

/** Stands for the file of an item's cover, as `data/mail-picture.ts` gives it. */
const imageIn = ({ origin }: SiteContext, entry: FeedEntry): FeedImage | undefined => {
  if (entry.type === 'digest') return undefined;
  const { cover } = entry.data;
  return (
    cover && {
      url: absoluteUrl(mailPicturePath(entry), origin),
      type: 'image/jpeg',
      width: 1200,
      height: 800,
      bytes: 90_000,
      alt: cover.alt,
      credit: coverCredit(cover),
    }
  );
};

const lists = (context: SiteContext) => ({
  home: homeView(context),
  news: [newsListFront(context), newsListArchive(context), newsKindLists(context), newsKindArchives(context)],
  events: eventListView(context),
  projects: projectListView(context),
  registers: (['organisations', 'venues', 'series', 'topics'] as const).map((type) => registerView(context, type)),
  alphabet: aToZView(context),
  archive: [
    archiveIndexView(context),
    (['news', 'events'] as const).map((section) => [yearViews(context, section), monthViews(context, section)]),
  ],
  calendar: [calendarIndexView(context), calendarViews(context)],
  digest: [digestListView(context), digestPageViews(context)],
  chrome: [searchView(context), subscribeView(context), notFoundView(context)],
  cards: withCards(context).map((item) => socialCardView(context, item)),
});

const entry = (context: SiteContext, item: never): unknown => entryView(context, item);

/** The page of an item with what stands beside it; people have none. */
const itemPages: Partial<Record<ContentType, (context: SiteContext, item: never) => unknown>> = {
  news: (context, item) => [
    newsView(context, item),
    newsToText(newsView(context, item), ''),
    itemVcards(context, item),
  ],
  events: (context, item) => [eventView(context, item), itemVcards(context, item)],
  projects: (context, item) => [projectView(context, item), itemVcards(context, item)],
  organisations: entry,
  series: entry,
  topics: entry,
  venues: (context, item) => [entryView(context, item), venueMapView(context, item)],
  pages: standingPageView,
};

async function pages(context: SiteContext): Promise<Record<string, unknown>> {
  const items = contentTypes.flatMap((type) => context.catalogue.all(type) as readonly Item[]);
  const views = items.map(async (item) => {
    const view = itemPages[item.type]?.(context, item as never);
    return [`${item.type}/${item.id}`, [view, await bodyIn(context)(item)]] as const;
  });
  return Object.fromEntries(await Promise.all(views));
}

/** Where old addresses lead, with the pages that lie there; of what was withdrawn a notice remains. */
function oldAddresses(context: SiteContext, archives: readonly Path[]): unknown {
  const published = publishedAddresses(context, archives);
  const redirects = redirectsOf(context, { published, registered: [], lines: [] });
  const present = published.map(({ path }) => path);
  return [present, hostRules(redirects), oldAddressPages(context, redirects, present)];
}

async function machines(context: SiteContext): Promise<Record<string, unknown>> {
  const itemOf = remembered((entry: FeedEntry) =>
    feedEntry(context, entry, { bodyOf: bodyIn(context), image: imageIn(context, entry) }),
  );
  const built = await Promise.all(feedChannels(context).map((channel) => feedDocuments(context, channel, itemOf)));
  const documents = built.flat();
  const archives = documents.filter(({ year }) => year !== undefined).map(({ path }) => path);
  return {
    feeds: await Promise.all(documents.map(writeFeed)),
    feedList: feedList(context),
    calendars: calendarFilesOf(context).map(({ path, ics }) => [path, ics()]),
    sitemap: await sitemapFiles(context),
    newsSitemap: await newsSitemap(context),
    robots: robotsText(context),
    securityText: securityText(context),
    manifest: webManifest(context),
    addresses: oldAddresses(context, archives),
  };
}

/** Every page carries the whole dictionary, which is the same at all times. */
const withoutDictionary = (key: string, value: unknown): unknown => (key === 'words' ? undefined : value);

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value, withoutDictionary)).digest('hex').slice(0, 16);

export async function fingerprintOf(context: SiteContext): Promise<Fingerprint> {
  const parts = { ...lists(context), ...(await pages(context)), ...(await machines(context)) };
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, hashOf(part)]));
}
