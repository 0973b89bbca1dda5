/** Every page that search engines may list, and when what it shows changed last. */
import type { Item } from '../../domain/catalogue.ts';
import { digestIssues } from '../../domain/digest.ts';
import { lastChangeOnPage } from '../../domain/last-change.ts';
import { digestPath, itemPath, type Section, sectionPath } from '../../urls/urls.ts';
import type { SiteContext } from '../../views/context.ts';
import { archivePages } from './archive-pages.ts';
import { pageChanged, pageShowing, type SitemapPage } from './page-showing.ts';

export type { SitemapPage } from './page-showing.ts';

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
    search: [],
    register: [],
    archive: [...news, ...events],
  };
  return Object.entries(shown).map(([section, items]) => pageShowing(sectionPath(section as Section), items));
};

/** An issue stays what it was when it came out. */
function digestPages({ catalogue }: SiteContext): SitemapPage[] {
  const issues = digestIssues(catalogue);
  const pages = issues.map(({ id, data }) => pageChanged(digestPath(id), data.date));
  return [pageChanged(sectionPath('digest'), issues[0]?.data.date), ...pages];
}

function itemPage({ catalogue }: SiteContext, item: Item): SitemapPage[] {
  const path = itemPath(item);
  return path === undefined ? [] : [pageChanged(path, lastChangeOnPage(catalogue, item))];
}

const types = ['news', 'events', 'projects', 'topics', 'organisations', 'venues', 'series', 'pages'] as const;

export const sitemapPages = (context: SiteContext): SitemapPage[] => [
  ...frontPages(context),
  ...archivePages(context),
  ...digestPages(context),
  ...types.flatMap((type) => asItems(context.catalogue.all(type)).flatMap((item) => itemPage(context, item))),
];
