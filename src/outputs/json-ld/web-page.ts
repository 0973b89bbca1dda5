/** The page itself, whatever it tells of, and where in the site it stands. */
import type { BreadcrumbListLeaf, IdReference, WebPage } from 'schema-dts';
import { languageTags } from '../../config/locales.ts';
import type { Item } from '../../domain/catalogue.ts';
import { lastChangeOnPage } from '../../domain/last-change.ts';
import { absoluteUrl, type Path, type Section } from '../../urls/urls.ts';
import type { Link, SiteContext } from '../../views/context.ts';
import { isoDate } from '../iso-date.ts';
import { correctionsOf } from './corrections.ts';
import { pageNodeId, siteNodeId } from './ids.ts';
import { cardNode } from './images.ts';

/** What the graph has to know of a page. */
export interface GraphPage {
  path: Path;
  title: string;
  description: string;
  section?: Section | undefined;
  /** The steps before this page; empty on the front page. */
  breadcrumb: readonly Link[];
  /** What the page tells of; undefined for lists. */
  item?: Item | undefined;
}

type WebPageType = 'WebPage' | 'CollectionPage' | 'AboutPage' | 'ContactPage';

const standingPages: Record<string, WebPageType> = { about: 'AboutPage', 'legal-notice': 'ContactPage' };
const noCollections: readonly (Section | undefined)[] = [undefined, 'home', 'search', 'subscribe'];

const typeOf = ({ item, section }: GraphPage): WebPageType => {
  if (item) return item.type === 'pages' ? (standingPages[item.id] ?? 'WebPage') : 'WebPage';
  return noCollections.includes(section) ? 'WebPage' : 'CollectionPage';
};

/** Pages of what has a date of its own; registers are as old as the newest that they list, which says nothing of them. */
const DATED: readonly Item['type'][] = ['news', 'events', 'projects', 'pages'];

export function webPageNode(
  context: SiteContext,
  page: GraphPage,
  mainEntity: IdReference | undefined,
): Exclude<WebPage, string> {
  const { path, title, description, breadcrumb, item } = page;
  const changed = item && DATED.includes(item.type) ? lastChangeOnPage(context.catalogue, item) : undefined;
  return {
    '@type': typeOf(page),
    '@id': pageNodeId(context, path, 'page'),
    url: absoluteUrl(path, context.origin),
    name: title,
    description,
    inLanguage: languageTags[context.locale],
    isPartOf: { '@id': siteNodeId(context, 'website') },
    publisher: { '@id': siteNodeId(context, 'publisher') },
    primaryImageOfPage: cardNode(context, item),
    breadcrumb: breadcrumb.length > 0 ? { '@id': pageNodeId(context, path, 'breadcrumb') } : undefined,
    dateModified: changed === undefined ? undefined : isoDate(changed),
    // Of a news item its article says so; to schema.org neither an event nor a project is a work that can be corrected.
    correction: item && item.type !== 'news' ? correctionsOf(context, item) : undefined,
    mainEntity,
  };
}

/** The breadcrumb as readers see it, this page being its last step; none on the front page. */
export function breadcrumbNode(
  context: SiteContext,
  { path, title, breadcrumb }: GraphPage,
): BreadcrumbListLeaf | undefined {
  if (breadcrumb.length === 0) return undefined;
  return {
    '@type': 'BreadcrumbList',
    '@id': pageNodeId(context, path, 'breadcrumb'),
    itemListElement: [...breadcrumb, { href: path, label: title }].map(({ href, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteUrl(href, context.origin),
    })),
  };
}
