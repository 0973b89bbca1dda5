/**
 * What a page says to machines: one JSON-LD graph (https://www.w3.org/TR/json-ld11/) in the words of schema.org. The
 * site and its publisher stand on every page, so that each can be read alone; ids are the same on all of them.
 */
import type { Thing } from 'schema-dts';
import type { Item } from '../../domain/catalogue.ts';
import { sectionPath } from '../../urls/urls.ts';
import type { SiteContext } from '../../views/context.ts';
import { type BioschemasEvent, eventNode } from './event.ts';
import { newsArticleNode } from './news-article.ts';
import { organisationEntry } from './organisation.ts';
import { placeNode } from './place.ts';
import { projectNode } from './project.ts';
import { seriesNode } from './series.ts';
import { publisherNode, websiteNode } from './site.ts';
import { topicEntry, topicSetNode } from './topic.ts';
import { breadcrumbNode, type GraphPage, webPageNode } from './web-page.ts';

export type { GraphPage } from './web-page.ts';

export type GraphNode = Exclude<Thing, string> | BioschemasEvent;

export interface Graph {
  '@context': 'https://schema.org';
  '@graph': readonly GraphNode[];
}

type NodeOf = (context: SiteContext, item: never) => GraphNode;

/** Types without a line here are told by their page alone. */
const nodes: Partial<Record<Item['type'], NodeOf>> = {
  news: newsArticleNode,
  events: eventNode,
  series: seriesNode,
  projects: projectNode,
  organisations: organisationEntry,
  venues: placeNode,
  topics: topicEntry,
};

const mainNode = (context: SiteContext, { item, path }: GraphPage): GraphNode | undefined => {
  if (item) return nodes[item.type]?.(context, item as never);
  return path === sectionPath('topics') ? topicSetNode(context) : undefined;
};

const referenceTo = (node: { '@id'?: string } | undefined) => (node?.['@id'] ? { '@id': node['@id'] } : undefined);

/** The graph of one page. @param page undefined for pages that are no content: search, 404. */
export function pageGraph(context: SiteContext, page: GraphPage | undefined): Graph {
  const main = page && mainNode(context, page);
  const own = page ? [webPageNode(context, page, referenceTo(main)), breadcrumbNode(context, page), main] : [];
  const all = [websiteNode(context), publisherNode(context), ...own];
  return { '@context': 'https://schema.org', '@graph': all.filter((node) => node !== undefined) };
}

/** The graph for `<script type="application/ld+json">`; no `<` in it can end the script (HTML, section 4.12.1.3). */
export const graphScript = (graph: Graph): string => JSON.stringify(graph).replaceAll('<', '\\u003c');
