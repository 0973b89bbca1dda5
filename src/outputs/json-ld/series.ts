import type { EventSeriesLeaf } from 'schema-dts';
import type { Item } from '../../domain/catalogue.ts';
import { guidOf, itemPath } from '../../urls/urls.ts';
import type { SiteContext } from '../../views/context.ts';
import { itemNodeId, pageNodeId } from './ids.ts';
import { eventMention, organisationNodes, some, topicNodes } from './references.ts';

/** https://schema.org/EventSeries: events that belong together over the years, each with its own page. */
export const seriesNode = (context: SiteContext, item: Item<'series'>): EventSeriesLeaf => {
  const { data } = item;
  const events = context.catalogue.all('events').filter((event) => event.data.series === item.id);
  return {
    '@type': 'EventSeries',
    '@id': itemNodeId(context, item),
    identifier: guidOf(item),
    name: data.title,
    alternateName: data.shortTitle,
    description: data.summary,
    url: data.url,
    mainEntityOfPage: { '@id': pageNodeId(context, itemPath(item), 'page') },
    organizer: some(organisationNodes(context, data.organisers)),
    about: some(topicNodes(context, data.topics)),
    subEvent: some(events.map((event) => eventMention(context, event))),
  };
};
