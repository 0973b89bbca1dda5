import type { DefinedTermLeaf, DefinedTermSetLeaf } from 'schema-dts';
import type { Item } from '../../domain/catalogue.ts';
import { absoluteUrl, guidOf, itemPath, sectionPath } from '../../urls/urls.ts';
import { type SiteContext, wordsOf } from '../../views/context.ts';
import { itemNodeId, itemUrl, pageNodeId, topicSetId } from './ids.ts';
import { some, topicNodes } from './references.ts';

/** https://schema.org/DefinedTerm: a subject of the controlled list. */
export const topicEntry = (context: SiteContext, item: Item<'topics'>): DefinedTermLeaf => ({
  '@type': 'DefinedTerm',
  '@id': itemNodeId(context, item),
  identifier: guidOf(item),
  name: item.data.title,
  alternateName: some(item.data.synonyms),
  description: item.data.summary,
  url: itemUrl(context, item),
  mainEntityOfPage: { '@id': pageNodeId(context, itemPath(item), 'page') },
  inDefinedTermSet: { '@id': topicSetId(context) },
});

/** The controlled list itself. */
export const topicSetNode = (context: SiteContext): DefinedTermSetLeaf => ({
  '@type': 'DefinedTermSet',
  '@id': topicSetId(context),
  name: wordsOf(context).sections.topics,
  url: absoluteUrl(sectionPath('topics'), context.origin),
  hasDefinedTerm: topicNodes(
    context,
    context.catalogue.all('topics').map(({ id }) => id),
  ),
});
