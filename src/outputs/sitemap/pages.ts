/** Every page that search engines may list, and when what it shows changed last. */
import { listLengths } from '../../config/site.ts';
import { dayOf } from '../../domain/calendar.ts';
import type { Item } from '../../domain/catalogue.ts';
import { lastChangeIn } from '../../domain/last-change.ts';
import { paged } from '../../domain/paging.ts';
import { concerning } from '../../domain/selection.ts';
import { archivePath, itemPath, type Path, type Section, sectionPath } from '../../urls/urls.ts';
import type { SiteContext } from '../../views/context.ts';

export interface SitemapPage {
  path: Path;
  /** A day. Undefined where nothing on the page has a date: no date is better than that of a build. */
  lastChange?: string | undefined;
}

const pageOf = (path: Path, items: readonly Item[]): SitemapPage => {
  const change = lastChangeIn(items);
  return { path, lastChange: change && dayOf(change) };
};

const asItems = (items: readonly unknown[]): readonly Item[] => items as readonly Item[];

/** The front page shows the newest of everything; registers show what has no date. */
const frontPages = ({ catalogue }: SiteContext): SitemapPage[] => {
  const [news, events, projects] = [catalogue.all('news'), catalogue.all('events'), catalogue.all('projects')].map(
    asItems,
  ) as [readonly Item[], readonly Item[], readonly Item[]];
  const shown: Partial<Record<Section, readonly Item[]>> = {
    home: [...news, ...events, ...projects],
    news,
    events,
    projects,
    topics: [],
    organisations: [],
    venues: [],
    series: [],
    subscribe: [],
  };
  return Object.entries(shown).map(([section, items]) => pageOf(sectionPath(section as Section), items));
};

const archivePages = ({ catalogue }: SiteContext): SitemapPage[] =>
  paged(catalogue.all('news'), listLengths.newsPage).archive.map(({ number, items }) =>
    pageOf(archivePath('news', number), asItems(items)),
  );

/** A news item is itself; every other page also lists what concerns its item. */
function itemPage({ catalogue }: SiteContext, item: Item): SitemapPage[] {
  const path = itemPath(item);
  if (path === undefined) return [];
  if (item.type === 'news') return [pageOf(path, [item])];
  const { news, events, projects } = concerning(catalogue, item);
  return [pageOf(path, [item, ...asItems([...news, ...events, ...projects])])];
}

const types = ['news', 'events', 'projects', 'topics', 'organisations', 'venues', 'series', 'pages'] as const;

export const sitemapPages = (context: SiteContext): SitemapPage[] => [
  ...frontPages(context),
  ...archivePages(context),
  ...types.flatMap((type) => asItems(context.catalogue.all(type)).flatMap((item) => itemPage(context, item))),
];
