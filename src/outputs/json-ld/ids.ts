/**
 * Where the nodes of the graph are named. An `@id` is the address of the page that tells of the thing, and a fragment; it
 * moves with the page when a slug changes, and whoever follows the old one is redirected. What never changes is the guid.
 */
import type { Item } from '../../domain/catalogue.ts';
import { absoluteUrl, itemPath, type Path, sectionPath } from '../../urls/urls.ts';
import type { SiteContext } from '../../views/context.ts';

const fragments: Partial<Record<Item['type'], string>> = {
  news: 'article',
  events: 'event',
  series: 'series',
  projects: 'project',
  organisations: 'organization',
  venues: 'place',
  topics: 'topic',
};

/** The part of a graph that belongs to one page: its page, its breadcrumb. */
export const pageNodeId = ({ origin }: SiteContext, path: Path, part: 'page' | 'breadcrumb'): string =>
  `${absoluteUrl(path, origin)}#${part}`;

/** What stands once for the whole site, named at its front. */
export const siteNodeId = ({ origin }: SiteContext, part: 'website' | 'publisher'): string =>
  `${absoluteUrl('/', origin)}#${part}`;

export const topicSetId = ({ origin }: SiteContext): string => `${absoluteUrl(sectionPath('topics'), origin)}#topics`;

/** The address of an item's page; undefined for people, who have none. */
export const itemUrl = ({ origin }: SiteContext, item: Item): string | undefined => {
  const path = itemPath(item);
  return path && absoluteUrl(path, origin);
};

/** The thing an item tells of; undefined where it has no page or is nothing but a page. */
export const itemNodeId = (context: SiteContext, item: Item): string | undefined => {
  const url = itemUrl(context, item);
  const fragment = fragments[item.type];
  return url && fragment && `${url}#${fragment}`;
};
