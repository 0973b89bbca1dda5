/** The only owner of addresses: paths, absolute URLs and permanent identifiers. */
import type { FeedFormat, SiteFeedRow } from '../config/feeds.ts';
import {
  calendarFiles,
  feedFiles,
  fileSegments,
  newsKindSegments,
  ownSegments,
  sectionSegments,
} from '../config/sections.ts';
import { site } from '../config/site.ts';
import type { Item } from '../domain/catalogue.ts';
import type { ContentType } from '../schema/index.ts';

/** A path on this site: begins with a slash, directories end with one. */
export type Path = string;

/** Whatever has a front page of its own below the site's. */
export type Section = keyof typeof sectionSegments | 'home';

/** Content types whose items have pages below their section. */
export type SectionType = Extract<keyof typeof sectionSegments, ContentType>;

const isSectionType = (type: ContentType): type is SectionType => Object.hasOwn(sectionSegments, type);

/** The front of a section. */
export const sectionPath = (section: Section): Path => (section === 'home' ? '/' : `/${sectionSegments[section]}/`);

/** A numbered page of a section's list. */
export const archivePath = (section: SectionType, number: number): Path =>
  `${sectionPath(section)}${ownSegments.page}/${number}/`;

/** Everything of a year: `/meldungen/2024/`. */
export const yearPath = (section: SectionType, year: string): Path => `${sectionPath(section)}${year}/`;

/** Everything of a month, of a year that has many items: `/meldungen/2024/09/` for `2024-09`. */
export const monthPath = (section: SectionType, month: string): Path =>
  `${sectionPath(section)}${month.slice(0, 4)}/${month.slice(5, 7)}/`;

/** The months that have events, and the grid of one of them: `/veranstaltungen/kalender/2016-04/`. */
export const calendarPath = (month?: string): Path =>
  `${sectionPath('events')}${ownSegments.calendar}/${month === undefined ? '' : `${month}/`}`;

/** An issue of the monthly digest: `/rundbrief/2024-09/`. */
export const digestPath = (month: string): Path => `${sectionPath('digest')}${month}/`;

export type NewsKind = keyof typeof newsKindSegments;

/** The news of one kind, and the numbered pages behind the newest. */
export const newsKindPath = (kind: NewsKind, number?: number): Path =>
  `${sectionPath('news')}${ownSegments.kind}/${newsKindSegments[kind]}/${number === undefined ? '' : `${ownSegments.page}/${number}/`}`;

/** Content types whose items have a page. */
type TypeWithPage = SectionType | 'pages';

/** An item's page; people have none (their page would be opt-in). */
export function itemPath(item: Item<TypeWithPage>): Path;
export function itemPath(item: Item): Path | undefined;
export function itemPath(item: Item): Path | undefined {
  if (item.type === 'pages') return `/${item.slug}/`;
  return isSectionType(item.type) ? `${sectionPath(item.type)}${item.slug}/` : undefined;
}

const CARDS = `/${fileSegments.cards}/`;

/** What files of an item call its type: the segment of its section, where it has one. */
const typeSegment = ({ type }: Item): string => (isSectionType(type) ? sectionSegments[type] : type);

/**
 * The picture that represents a page elsewhere: an item's own, or the one of all other pages. It is named for the item's
 * id: other sites keep its address for as long as somebody's post stands there, whatever becomes of the item's slug.
 */
export const cardPath = (item?: Item): Path =>
  item && itemPath(item) !== undefined ? `${CARDS}${typeSegment(item)}/${item.id}.png` : `${CARDS}standard.png`;

/** What the route of the cards calls one: its path without folder and ending. */
export const cardRoute = (item?: Item): string => cardPath(item).slice(CARDS.length, -'.png'.length);

/** An item's cover as mail programs can show it; beside the item's card, and like it named for the item's id. */
export const mailPicturePath = (item: Item): Path => `${CARDS}${typeSegment(item)}/${item.id}.jpg`;

/** What the route of these pictures calls one: its path without folder and ending. */
export const mailPictureRoute = (item: Item): string => mailPicturePath(item).slice(CARDS.length, -'.jpg'.length);

/**
 * An attachment: `/dateien/meldungen/<id>/bericht.pdf`. It keeps its address, whatever becomes of the item's slug.
 * @param name of the file, without a path
 */
export const attachmentPath = (item: Item, name: string): Path =>
  `/${fileSegments.attachments}/${typeSegment(item)}/${item.id}/${name}`;

/** The item as plain text, beside its page. */
export const textPath = (item: Item<'news'>): Path => `${itemPath(item)}text.txt`;

/** A contact of an item as a vCard, beside its page; contacts are counted from 1. */
export const contactPath = (item: Item<TypeWithPage>, number: number): Path => `${itemPath(item)}kontakt-${number}.vcf`;

/** What machines ask for at fixed addresses. */
export const machinePaths = {
  sitemap: '/sitemap.xml',
  newsSitemap: '/sitemap-news.xml',
  manifest: '/manifest.webmanifest',
  securityText: '/.well-known/security.txt',
  icon: '/favicon.svg',
  touchIcon: '/apple-touch-icon.png',
  logo: '/icon-512.png',
  feedList: '/feeds.opml',
  feedStyle: '/feed.css',
  feedPicture: '/icon-144.png',
} as const satisfies Record<string, Path>;

/** A part of a sitemap that is too long for one file; the first is 1. */
export const sitemapPartPath = (number: number): Path => `/sitemap-${number}.xml`;

const LIST_FILES = /\/(?:(?:rss|atom)(?:-\d{4})?\.xml|feed(?:-\d{4})?\.json|feeds\.opml|termine?\.ics)$/;

/** Whether an address is that of a feed, a calendar or a sitemap: what programs fetch by themselves. A preview has none of them. */
export const isListForMachines = (path: Path): boolean =>
  LIST_FILES.test(path) || /^\/sitemap(?:-\w+)?\.xml$/.test(path);

const PRESS_PICTURES = `/${fileSegments.pressPictures}/`;

/** An item's cover in full size, for newsrooms. It is named for the item's id: what has been linked to stays. */
export const pressPicturePath = ({ type, id }: Item): Path => `${PRESS_PICTURES}${type}/${id}/${id}.jpg`;

/** What the route of the press pictures calls one: its path without the folder. */
export const pressPictureRoute = (item: Item): string => pressPicturePath(item).slice(PRESS_PICTURES.length);

/** Names of what a list is narrowed down by, as its address says them: `?thema=fachkraefte&jahr=2024`. */
export const filterParameters = { topic: 'thema', type: 'art', year: 'jahr', place: 'ort' } as const;

/** Parts of pages that other pages lead to. */
export const fragments = { reportBarrier: 'barriere-melden', siteCalendar: 'kalender' } as const;

/** Where barriers are reported, in the statement on accessibility (BITV 2.0, section 7). */
export const reportBarrierPath = (statement: Item): Path => `${itemPath(statement) ?? '/'}#${fragments.reportBarrier}`;

/** Where the files of a feed of the site stand: beside the list that they continue. */
export const siteFeedFolder = ({ section, kind }: Pick<SiteFeedRow, 'section' | 'kind'>): Path =>
  kind === undefined ? sectionPath(section) : newsKindPath(kind);

/**
 * Where the feed and the calendar of an item stand. The folder is named for its id: a subscription outlives every slug.
 */
export const itemFeedFolder = (item: Item<SectionType>): Path => `${sectionPath(item.type)}${item.id}/`;

/** A feed below its folder: `/themen/pharmazie/rss.xml`; with a year, the archive of that year: `/atom-2024.xml`. */
export const feedPath = (folder: Path, format: FeedFormat, year?: string): Path => {
  const { name, ending } = feedFiles[format];
  return `${folder}${name}${year === undefined ? '' : `-${year}`}.${ending}`;
};

const ARCHIVE = new RegExp(
  `^(/(?:.*/)?)(?:${Object.values(feedFiles)
    .map(({ name, ending }) => `${name}-(\\d{4})\\.${ending}`)
    .join('|')})$`,
);

/** The feed and the year of which an address is the archive; undefined for all else. */
export function archiveAt(path: Path): { folder: Path; year: string } | undefined {
  const [, folder, ...years] = ARCHIVE.exec(path) ?? [];
  const year = years.find((one) => one !== undefined);
  return folder === undefined || year === undefined ? undefined : { folder, year };
}

/** The calendar of a folder: `/themen/pharmazie/termine.ics`; that of the site is `/termine.ics`. */
export const calendarFilePath = (folder: Path): Path => `${folder}${calendarFiles.many}`;

/** One event as a calendar file. It keeps its address, whatever becomes of the event's slug. */
export const eventFilePath = (event: Item<'events'>): Path => `${itemFeedFolder(event)}${calendarFiles.one}`;

/** What of the subscription page tells of the feeds and calendars of a folder: `themen-pharmazie` for `/themen/pharmazie/`. */
export const subscriptionFragment = (folder: Path): string => folder.split('/').filter(Boolean).join('-') || 'alles';

/** Where it does: `/abonnieren/#themen-pharmazie`. */
export const subscriptionPath = (folder: Path): Path => `${sectionPath('subscribe')}#${subscriptionFragment(folder)}`;

/** For programs that subscribe to what such an address names, instead of downloading it. */
export const webcalUrl = (url: string): string => url.replace(/^https?:/, 'webcal:');

/** The site's origin: `SITE_URL` of the environment the build runs in, or the configured one. */
export const originOf = (environment: { SITE_URL?: string | undefined }): string =>
  (environment.SITE_URL || site.url).replace(/\/+$/, '');

export const absoluteUrl = (path: Path, origin: string): string => new URL(path, `${origin}/`).href;

/** The item's permanent identifier (RFC 4151). It never changes, whatever becomes of slug, title and domain. */
export const guidOf = (item: { type: string; id: string }): string =>
  `tag:${site.tagDomain},2026:${item.type}/${item.id}`;

/** A feed's permanent identifier, in all of its documents: by the name of its row, or by the item that it follows. */
export const feedGuidOf = (of: SiteFeedRow['id'] | Item): string =>
  `tag:${site.tagDomain},2026:feed/${typeof of === 'string' ? of : `${of.type}/${of.id}`}`;

/** An event's permanent identifier in calendars (RFC 5545, section 3.8.4.7): without commas, and no address. */
export const calendarUidOf = (event: Item<'events'>): string => `event-${event.id}@${site.tagDomain}`;
