/** The only owner of addresses: paths, absolute URLs and permanent identifiers. */
import { feeds } from '../config/feeds.ts';
import { site } from '../config/site.ts';
import type { Item } from '../domain/catalogue.ts';
import type { ContentType } from '../schema/index.ts';

/** A path on this site: begins with a slash, directories end with one. */
export type Path = string;

/** Content types that have pages, and the first part of their addresses. */
const segments = {
  news: 'meldungen',
  events: 'veranstaltungen',
  projects: 'projekte',
  organisations: 'organisationen',
  venues: 'orte',
  series: 'reihen',
  topics: 'themen',
} as const satisfies Partial<Record<ContentType, string>>;

export type SectionType = keyof typeof segments;
export type Section = SectionType | 'home' | 'search' | 'subscribe';

const isSectionType = (type: string): type is SectionType => Object.hasOwn(segments, type);

/** The front of a section. */
export const sectionPath = (section: Section): Path => {
  if (section === 'home') return '/';
  if (section === 'search') return '/suche/';
  if (section === 'subscribe') return '/abonnieren/';
  return `/${segments[section]}/`;
};

/** A numbered page of a section's archive. */
export const archivePath = (section: SectionType, number: number): Path => `${sectionPath(section)}seite/${number}/`;

/** An item's page; people have none (their page would be opt-in). */
export function itemPath(item: Item): Path | undefined {
  if (item.type === 'pages') return `/${item.slug}/`;
  return isSectionType(item.type) ? `/${segments[item.type]}/${item.slug}/` : undefined;
}

export const feedPath = (id: string): Path => {
  const feed = feeds.find((row) => row.id === id);
  if (!feed) throw new Error(`No feed named ${id} in config/feeds.ts`);
  return `/${feed.path}`;
};

/** The site's origin: `SITE_URL` of the environment the build runs in, or the configured one. */
export const originOf = (environment: { SITE_URL?: string | undefined }): string =>
  (environment.SITE_URL || site.url).replace(/\/+$/, '');

export const absoluteUrl = (path: Path, origin: string): string => new URL(path, `${origin}/`).href;

/** The item's permanent identifier (RFC 4151). It never changes, whatever becomes of slug, title and domain. */
export const guidOf = (item: Item): string => `tag:${site.tagDomain},2026:${item.type}/${item.id}`;
