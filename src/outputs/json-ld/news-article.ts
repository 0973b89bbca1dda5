import type { NewsArticleLeaf } from 'schema-dts';
import { languageTags } from '../../config/locales.ts';
import type { Item } from '../../domain/catalogue.ts';
import { lastChangeOf } from '../../domain/last-change.ts';
import { guidOf, itemPath } from '../../urls/urls.ts';
import { type SiteContext, wordsOf } from '../../views/context.ts';
import { dayOfItem } from '../../views/people.ts';
import { isoDate } from '../iso-date.ts';
import { correctionsOf } from './corrections.ts';
import { partialDate } from './dates.ts';
import { grantNode } from './grants.ts';
import { itemNodeId, itemUrl, pageNodeId, siteNodeId } from './ids.ts';
import { imagesOf } from './images.ts';
import { placeTypes } from './place.ts';
import {
  eventMention,
  mention,
  type OrganisationNode,
  organisationMention,
  organisationNode,
  personNodes,
  some,
  topicNodes,
} from './references.ts';

type Data = Item<'news'>['data'];

/** The house whose item this is, by the name that it had when it wrote. */
const sourceHouse = (context: SiteContext, { source, ...data }: Data): OrganisationNode | undefined =>
  organisationNode(context, source?.organisation, source?.date ?? dayOfItem(data)) ??
  (source?.name === undefined ? undefined : { '@type': 'Organization', name: source.name });

/** The other house's item that this one goes back to. */
const sourceNode = (context: SiteContext, data: Data) =>
  data.source && {
    '@type': 'CreativeWork' as const,
    name: data.source.title,
    url: data.source.url,
    datePublished: data.source.date,
    publisher: sourceHouse(context, data),
  };

/** Who wrote it: another house, the organisation that is named first, or else the publisher. */
const authorOf = (context: SiteContext, data: Data) =>
  (data.kind === 'third-party' ? sourceHouse(context, data) : undefined) ??
  organisationNode(context, data.organisations[0], dayOfItem(data)) ?? { '@id': siteNodeId(context, 'publisher') };

/** What else it names: organisations and people as they were then, projects, events and places. */
const mentionsOf = (context: SiteContext, data: Data) => {
  const { catalogue } = context;
  const day = dayOfItem(data);
  return [
    ...data.organisations.flatMap((id) => organisationMention(context, id, day) ?? []),
    ...personNodes(context, data.people, day),
    ...catalogue.pick('projects', data.projects).map((one) => mention(context, 'Project', one, one.data.title)),
    ...catalogue.pick('events', data.events).map((one) => eventMention(context, one)),
    ...catalogue
      .pick('venues', data.venues)
      .map((one) => mention(context, placeTypes[one.data.kind], one, one.data.name)),
  ];
};

/** https://schema.org/NewsArticle */
export const newsArticleNode = (context: SiteContext, item: Item<'news'>): NewsArticleLeaf => {
  const { data } = item;
  const changed = lastChangeOf(item);
  return {
    '@type': 'NewsArticle',
    '@id': itemNodeId(context, item),
    identifier: guidOf(item),
    url: itemUrl(context, item),
    mainEntityOfPage: { '@id': pageNodeId(context, itemPath(item), 'page') },
    headline: data.title,
    alternativeHeadline: data.subtitle,
    description: data.summary,
    dateline: data.dateline,
    genre: wordsOf(context).newsKinds[data.kind],
    datePublished: data.dateKnown === undefined ? isoDate(data.date) : partialDate(data.dateKnown),
    dateModified: changed === undefined ? undefined : isoDate(changed),
    correction: correctionsOf(context, item),
    funding: some(data.funding.map((grant) => grantNode(context, grant, dayOfItem(data)))),
    author: authorOf(context, data),
    publisher: { '@id': siteNodeId(context, 'publisher') },
    about: some(topicNodes(context, data.topics)),
    mentions: some(mentionsOf(context, data)),
    isBasedOn: sourceNode(context, data),
    image: imagesOf(context, item),
    inLanguage: languageTags[context.locale],
    isAccessibleForFree: true,
    isPartOf: { '@id': siteNodeId(context, 'website') },
  };
};
