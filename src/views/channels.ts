/** Everything that can be subscribed to: the feeds and the calendars there are, what they are called, where they stand. */
import {
  type FeedFormat,
  feedFormats,
  type ItemFeedRow,
  itemFeeds,
  type SiteFeedRow,
  siteFeeds,
} from '../config/feeds.ts';
import { site } from '../config/site.ts';
import type { Item } from '../domain/catalogue.ts';
import { remembered } from '../domain/remembered.ts';
import {
  datedEvents,
  datedEventsOf,
  type FeedEntry,
  type FollowedItem,
  itemsOfFollowed,
  itemsOfSiteFeed,
} from '../domain/subscriptions.ts';
import { fill } from '../i18n/index.ts';
import {
  calendarFilePath,
  feedPath,
  itemFeedFolder,
  itemPath,
  newsKindPath,
  type Path,
  sectionPath,
  siteFeedFolder,
} from '../urls/urls.ts';
import { type Link, type SiteContext, wordsOf } from './context.ts';
import { entryName } from './entry-name.ts';

/** A feed, before it is written in any format. */
export interface FeedChannel {
  /** Without the site's name: "Pressemitteilungen", "Thema Pharmazie". */
  title: string;
  description: string;
  /** Where its files stand. */
  folder: Path;
  /** The page that it belongs to. */
  page: Path;
  /** Whom it follows; undefined for a feed of the site. */
  of?: FollowedItem | undefined;
  /** All of them, newest first; how many go into the current feed is a matter of its size. */
  items: readonly FeedEntry[];
  archives: readonly FeedFormat[];
}

/** A calendar. */
export interface CalendarChannel {
  title: string;
  path: Path;
  page: Path;
  of?: FollowedItem | undefined;
  /** All of them, earliest first. */
  events: readonly Item<'events'>[];
}

/** The page that a feed of the site belongs to. */
const pageOfRow = ({ section, kind }: SiteFeedRow): Path =>
  kind === undefined ? sectionPath(section) : newsKindPath(kind);

const isAnnouncedOn = (row: SiteFeedRow, path: Path): boolean =>
  row.onPagesBelow ? path.startsWith(pageOfRow(row)) : path === pageOfRow(row);

function siteChannel(context: SiteContext, row: SiteFeedRow): FeedChannel {
  const { titles, descriptions } = wordsOf(context).feeds;
  return {
    title: titles[row.id],
    description: descriptions[row.id],
    folder: siteFeedFolder(row),
    page: pageOfRow(row),
    items: itemsOfSiteFeed(context.catalogue, row),
    archives: row.archives,
  };
}

/** "Thema Pharmazie", "Reihe bionection" */
const titleOf = (context: SiteContext, item: FollowedItem): string =>
  fill(wordsOf(context).feeds.ofItem, {
    kind: wordsOf(context).itemKinds[item.type],
    name: entryName(context, item),
  });

function itemChannel(context: SiteContext, item: FollowedItem, { archives }: ItemFeedRow): FeedChannel {
  const title = titleOf(context, item);
  return {
    title,
    description: fill(wordsOf(context).feeds.itemDescription, { title, site: site.name }),
    folder: itemFeedFolder(item),
    page: itemPath(item),
    of: item,
    items: itemsOfFollowed(context.catalogue, item),
    archives,
  };
}

/** Something is in it, or was once: people follow it. */
const hasFeed = ({ registered }: SiteContext, { items, folder }: FeedChannel): boolean =>
  items.length > 0 || feedFormats.some((format) => registered?.has(feedPath(folder, format)));

const isFollowed = (item: Item): item is FollowedItem => itemFeeds.some(({ each }) => each === item.type);

/** The feed of an item's own, where it has one. */
export function channelOf(context: SiteContext, item: Item): FeedChannel | undefined {
  const row = itemFeeds.find(({ each }) => each === item.type);
  if (!row || !isFollowed(item)) return undefined;
  const channel = itemChannel(context, item, row);
  return hasFeed(context, channel) ? channel : undefined;
}

const followedItems = ({ catalogue }: SiteContext): FollowedItem[] =>
  itemFeeds.flatMap(({ each }) => catalogue.all(each) as readonly FollowedItem[]);

/** The feeds of the site itself, the main one first; they are there even when they are empty. */
export const siteChannels = (context: SiteContext): FeedChannel[] => siteFeeds.map((row) => siteChannel(context, row));

/** Every feed: those of the site, then those of topics, organisations … in the order of their registers. */
export const feedChannels = remembered((context: SiteContext): readonly FeedChannel[] => [
  ...siteChannels(context),
  ...followedItems(context).flatMap((item) => channelOf(context, item) ?? []),
]);

const feedLink = (title: string, folder: Path): Link => ({
  href: feedPath(folder, 'rss'),
  label: fill('{site}: {feed}', { site: site.name, feed: title }),
});

const siteFeedLink = (context: SiteContext, row: SiteFeedRow): Link =>
  feedLink(wordsOf(context).feeds.titles[row.id], siteFeedFolder(row));

/**
 * The feeds that a page announces in its head: its own first, the main one last. Their titles differ, for feed readers
 * show nothing else when there is a choice.
 * @param item what the page tells of, if it is no list
 */
export function announcedFeeds(context: SiteContext, path: Path, item?: Item): Link[] {
  const [main, ...others] = siteFeeds;
  const own = item && channelOf(context, item);
  const beside = others.filter((row) => isAnnouncedOn(row, path)).map((row) => siteFeedLink(context, row));
  return [...(own ? [feedLink(own.title, own.folder)] : beside), ...(main ? [siteFeedLink(context, main)] : [])];
}

const siteCalendar = (context: SiteContext): CalendarChannel => ({
  title: wordsOf(context).calendars.title,
  path: calendarFilePath(sectionPath('home')),
  page: sectionPath('events'),
  events: datedEvents(context.catalogue),
});

/** The calendar of an item's own, where it has one. */
export function calendarOf(context: SiteContext, item: Item): CalendarChannel | undefined {
  if (!isFollowed(item)) return undefined;
  const path = calendarFilePath(itemFeedFolder(item));
  const events = datedEventsOf(context.catalogue, item);
  if (events.length === 0 && !context.registered?.has(path)) return undefined;
  return { title: titleOf(context, item), path, page: itemPath(item), of: item, events };
}

/** Every calendar: that of the site, then those of topics, organisations … in the order of their registers. */
export const calendarChannels = remembered((context: SiteContext): readonly CalendarChannel[] => [
  siteCalendar(context),
  ...followedItems(context).flatMap((item) => calendarOf(context, item) ?? []),
]);
