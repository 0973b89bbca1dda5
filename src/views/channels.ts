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
  calendarPath,
  feedGuidOf,
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
  /** Never changes, whatever becomes of its title and addresses. */
  guid: string;
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
  /** Where its file stands. */
  folder: Path;
  path: Path;
  page: Path;
  of?: FollowedItem | undefined;
  /** All of them, earliest first. */
  events: readonly Item<'events'>[];
}

/** The page that a feed of the site belongs to. */
const pageOfRow = ({ section, kind }: SiteFeedRow): Path =>
  kind === undefined ? sectionPath(section) : newsKindPath(kind);

function siteChannel(context: SiteContext, row: SiteFeedRow): FeedChannel {
  const { titles, descriptions } = wordsOf(context).feeds;
  return {
    guid: feedGuidOf(row.id),
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
    guid: feedGuidOf(item),
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

function ownChannel(context: SiteContext, item: Item): FeedChannel | undefined {
  const row = itemFeeds.find(({ each }) => each === item.type);
  if (!row || !isFollowed(item)) return undefined;
  const channel = itemChannel(context, item, row);
  return hasFeed(context, channel) ? channel : undefined;
}

const channelsIn = remembered((context: SiteContext) => remembered((item: Item) => ownChannel(context, item)));

/** The feed of an item's own, where it has one. */
export const channelOf = (context: SiteContext, item: Item): FeedChannel | undefined => channelsIn(context)(item);

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

const [mainFeed, ...listFeeds] = siteFeeds;

/** The feed that a list has beside it; numbered pages, years and months count as their list. The main one is no list's. */
function listFeedOf(path: Path): SiteFeedRow | undefined {
  const above = listFeeds.filter((row) => path.startsWith(pageOfRow(row)));
  return above.toSorted((a, b) => pageOfRow(b).length - pageOfRow(a).length)[0];
}

/**
 * The feed and the calendar of an item's own that readers are offered: what stays only for those who follow it already,
 * and has nothing left in it, is offered to nobody else. A preview has none.
 */
export function offeredOf(
  context: SiteContext,
  item: Item,
): { feed?: FeedChannel | undefined; calendar?: CalendarChannel | undefined } {
  if (context.showsHeldBack) return {};
  const [feed, calendar] = [channelOf(context, item), calendarOf(context, item)];
  return {
    feed: feed && feed.items.length > 0 ? feed : undefined,
    calendar: calendar && calendar.events.length > 0 ? calendar : undefined,
  };
}

/** The feed of the site whose list stands at exactly this address; a preview has none. */
export function siteChannelAt(context: SiteContext, path: Path): FeedChannel | undefined {
  const row = context.showsHeldBack ? undefined : siteFeeds.find((one) => pageOfRow(one) === path);
  return row && siteChannel(context, row);
}

function ownFeedLink(context: SiteContext, path: Path, item?: Item): Link | undefined {
  if (item) {
    const { feed } = offeredOf(context, item);
    return feed && feedLink(feed.title, feed.folder);
  }
  const row = listFeedOf(path);
  return row && siteFeedLink(context, row);
}

/**
 * The feeds that a page announces in its head: its own first, the main one last; a preview has none. Their titles differ,
 * for feed readers show nothing else when there is a choice.
 * @param item what the page tells of, if it is no list
 */
export function announcedFeeds(context: SiteContext, path: Path, item?: Item): Link[] {
  if (context.showsHeldBack) return [];
  const own = ownFeedLink(context, path, item);
  return [...(own ? [own] : []), ...(mainFeed ? [siteFeedLink(context, mainFeed)] : [])];
}

/** The calendar of the site; it is there even when it is empty. */
export const siteCalendar = (context: SiteContext): CalendarChannel => ({
  title: wordsOf(context).calendars.title,
  folder: sectionPath('home'),
  path: calendarFilePath(sectionPath('home')),
  page: sectionPath('events'),
  events: datedEvents(context.catalogue),
});

function ownCalendar(context: SiteContext, item: Item): CalendarChannel | undefined {
  if (!isFollowed(item)) return undefined;
  const folder = itemFeedFolder(item);
  const path = calendarFilePath(folder);
  const events = datedEventsOf(context.catalogue, item);
  if (events.length === 0 && !context.registered?.has(path)) return undefined;
  return { title: titleOf(context, item), folder, path, page: itemPath(item), of: item, events };
}

const calendarsIn = remembered((context: SiteContext) => remembered((item: Item) => ownCalendar(context, item)));

/** The calendar of the site, on the list of events and on the pages of months; a preview has none. */
export function siteCalendarAt(context: SiteContext, path: Path): CalendarChannel | undefined {
  const isOfEvents = path === sectionPath('events') || path.startsWith(calendarPath());
  return isOfEvents && !context.showsHeldBack ? siteCalendar(context) : undefined;
}

/** The calendar of an item's own, where it has one. */
export const calendarOf = (context: SiteContext, item: Item): CalendarChannel | undefined => calendarsIn(context)(item);

/** Every calendar: that of the site, then those of topics, organisations … in the order of their registers. */
export const calendarChannels = remembered((context: SiteContext): readonly CalendarChannel[] => [
  siteCalendar(context),
  ...followedItems(context).flatMap((item) => calendarOf(context, item) ?? []),
]);
