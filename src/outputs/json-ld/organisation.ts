import type { Organization } from 'schema-dts';
import type { Item } from '../../domain/catalogue.ts';
import { nameAt } from '../../domain/names.ts';
import type { OrganisationData } from '../../schema/index.ts';
import { guidOf, itemPath } from '../../urls/urls.ts';
import { type SiteContext, today } from '../../views/context.ts';
import { itemNodeId, pageNodeId } from './ids.ts';
import { locationNode } from './place.ts';
import { organisationNode, organisationNodes, organisationTypes, some } from './references.ts';

/** Short names, and every name that the organisation once had. */
function otherNames(context: SiteContext, data: OrganisationData): string[] {
  const { name, shortName } = nameAt(data, today(context));
  const former = data.formerNames.filter(({ until }) => until < today(context));
  const names = [shortName, ...former.flatMap((one) => [one.name, one.shortName])];
  return [...new Set(names)].filter((other) => other !== undefined && other !== name) as string[];
}

const partsOf = ({ catalogue }: SiteContext, item: Item<'organisations'>): string[] =>
  catalogue
    .all('organisations')
    .filter(({ data }) => data.parent === item.id)
    .map(({ id }) => id);

/** https://schema.org/Organization, known to the world by its ROR id where it has one. */
export function organisationEntry(context: SiteContext, item: Item<'organisations'>): Exclude<Organization, string> {
  const { data } = item;
  const seat = context.catalogue.find('venues', data.place);
  return {
    '@type': organisationTypes[data.kind],
    '@id': itemNodeId(context, item),
    identifier: guidOf(item),
    name: nameAt(data, today(context)).name,
    alternateName: some(otherNames(context, data)),
    description: data.summary,
    url: data.url,
    sameAs: data.ror,
    email: data.email,
    mainEntityOfPage: { '@id': pageNodeId(context, itemPath(item), 'page') },
    parentOrganization: organisationNode(context, data.parent),
    subOrganization: some(organisationNodes(context, partsOf(context, item))),
    location: seat && locationNode(context, seat),
  };
}
