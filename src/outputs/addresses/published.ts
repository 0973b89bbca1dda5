/** Every address that the site publishes for people and programs to keep: pages, feeds, files; and whose it is. */
import { feedFormats } from '../../config/feeds.ts';
import { sectionSegments } from '../../config/sections.ts';
import type { PublishedAddress } from '../../domain/addresses/register.ts';
import { dayOfInstant } from '../../domain/calendar.ts';
import type { Catalogue, Item } from '../../domain/catalogue.ts';
import { liveFrom, type Publishing } from '../../domain/publication.ts';
import { hasDay } from '../../domain/subscriptions.ts';
import { contentTypes } from '../../schema/index.ts';
import {
  attachmentPath,
  calendarFilePath,
  contactPath,
  eventFilePath,
  feedPath,
  itemPath,
  machinePaths,
  type Path,
  pressPicturePath,
  type Section,
  sectionPath,
  textPath,
} from '../../urls/urls.ts';
import { calendarChannels, type FeedChannel, feedChannels, siteChannels } from '../../views/channels.ts';
import { type SiteContext, today } from '../../views/context.ts';
import { pressItems } from '../../views/cover.ts';
import { sitemapPages } from '../sitemap/pages.ts';
import { itemVcards } from '../vcard/item-vcards.ts';

export const ownerOf = ({ type, id }: Item): string => `${type}/${id}`;

export const allItems = ({ all }: Catalogue): Item[] => contentTypes.flatMap((type) => all(type) as readonly Item[]);

const contactPaths = (context: SiteContext, item: Item): Path[] => {
  const hasContacts = item.type === 'news' || item.type === 'events' || item.type === 'projects';
  if (!hasContacts) return [];
  const withContacts = item as Item<'news'>;
  return itemVcards(context, withContacts).map(({ number }) => contactPath(withContacts, number));
};

/** What lies beside an item's page, and moves with it: its text, its contacts. */
export const besidePage = (context: SiteContext, item: Item): Path[] => [
  ...(item.type === 'news' ? [textPath(item as Item<'news'>)] : []),
  ...contactPaths(context, item),
];

/** The addresses of one item, but for its press picture. */
function pathsOf(context: SiteContext, item: Item): Path[] {
  const path = itemPath(item);
  return [
    ...(path === undefined ? [] : [path, ...besidePage(context, item)]),
    ...(item.type === 'events' && hasDay(item as Item<'events'>) ? [eventFilePath(item as Item<'events'>)] : []),
    ...Object.keys(item.files ?? {}).map((name) => attachmentPath(item, name)),
  ];
}

/** An item's addresses are as old as itself; of what has no date only today is known. */
function sinceOf(context: SiteContext, item: Item): string {
  const from = liveFrom(item.data as Publishing);
  return from === undefined ? today(context) : dayOfInstant(from);
}

function sitePaths(): Path[] {
  const sections: Section[] = ['home', ...(Object.keys(sectionSegments) as Section[])];
  return [...sections.map(sectionPath), machinePaths.feedList, calendarFilePath(sectionPath('home'))];
}

const feedPaths = (channels: readonly FeedChannel[]): Path[] =>
  channels.flatMap(({ folder }) => feedFormats.map((format) => feedPath(folder, format)));

/** Feeds and calendars, for as long as there is what they follow. */
const subscriptions = (context: SiteContext): Path[] => [
  ...feedPaths(feedChannels(context)),
  ...calendarChannels(context).map(({ path }) => path),
];

/**
 * In no particular order, each once. Cards and hashed files are left out: nobody keeps their addresses.
 * @param archives of feeds: which there are is not known before their items are written
 */
export function publishedAddresses(context: SiteContext, archives: readonly Path[]): PublishedAddress[] {
  const entry = (item: Item, path: Path) => ({ path, owner: ownerOf(item), since: sinceOf(context, item) });
  const ofItems = [
    ...allItems(context.catalogue).flatMap((item) => pathsOf(context, item).map((path) => entry(item, path))),
    ...pressItems(context).map((item) => entry(item, pressPicturePath(item))),
  ];
  const since = today(context);
  const ofSite = [...sitePaths(), ...feedPaths(siteChannels(context))].map((path) => ({ path, owner: 'site', since }));
  const known = new Set([...ofItems, ...ofSite].map(({ path }) => path));
  const lists = [...sitemapPages(context).map(({ path }) => path), ...subscriptions(context), ...archives]
    .filter((path) => !known.has(path))
    .map((path) => ({ path, owner: 'list', since }));
  return [...ofItems, ...ofSite, ...lists];
}
