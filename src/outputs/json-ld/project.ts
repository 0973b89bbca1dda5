import type { ProjectLeaf } from 'schema-dts';
import type { Item } from '../../domain/catalogue.ts';
import { concerning } from '../../domain/selection.ts';
import { guidOf, itemPath } from '../../urls/urls.ts';
import type { SiteContext } from '../../views/context.ts';
import { dayOfItem } from '../../views/people.ts';
import { partialDate } from './dates.ts';
import { grantNode } from './grants.ts';
import { itemNodeId, itemUrl, pageNodeId } from './ids.ts';
import { imagesOf } from './images.ts';
import { locationNode } from './place.ts';
import { eventMention, organisationNodes, some, titled, topicNodes } from './references.ts';

type Data = Item<'projects'>['data'];

const partnersAs = (context: SiteContext, data: Data, roles: readonly Data['partners'][number]['role'][]) =>
  some(
    organisationNodes(
      context,
      data.partners.filter(({ role }) => roles.includes(role)).map(({ organisation }) => organisation),
      dayOfItem(data),
    ),
  );

/** https://schema.org/Project, to schema.org an organisation for a time: it is founded, and one day dissolved. */
export function projectNode(context: SiteContext, item: Item<'projects'>): ProjectLeaf {
  const { data } = item;
  const { catalogue } = context;
  const whole = catalogue.find('projects', data.partOf);
  const about = concerning(catalogue, item);
  return {
    '@type': 'Project',
    '@id': itemNodeId(context, item),
    identifier: guidOf(item),
    name: data.title,
    alternateName: data.subtitle,
    description: data.summary,
    url: itemUrl(context, item),
    mainEntityOfPage: { '@id': pageNodeId(context, itemPath(item), 'page') },
    image: imagesOf(context, item),
    foundingDate: data.term && partialDate(data.term.start),
    dissolutionDate: data.term?.end === undefined ? undefined : partialDate(data.term.end),
    parentOrganization: whole && titled(context, 'Project', whole, whole.data.title),
    subOrganization: some(about.projects.map((part) => titled(context, 'Project', part, part.data.title))),
    member: partnersAs(context, data, ['lead', 'partner', 'associate']),
    sponsor: partnersAs(context, data, ['supporter']),
    funding: some(data.funding.map((grant) => grantNode(context, grant, dayOfItem(data)))),
    award: some(data.awards.map(({ name }) => name)),
    location: some(catalogue.pick('venues', data.venues).map((venue) => locationNode(context, venue))),
    knowsAbout: some(topicNodes(context, data.topics)),
    event: some(about.events.map((event) => eventMention(context, event))),
    subjectOf: some(about.news.map((news) => titled(context, 'NewsArticle', news, news.data.title))),
  };
}
