/** Other items as a node names them: with the `@id` of their own page today's name, and the name they had then. */
import type { DefinedTermLeaf, Organization, PersonLeaf } from 'schema-dts';
import type { Day } from '../../domain/calendar.ts';
import type { Item } from '../../domain/catalogue.ts';
import { fullName, nameAt } from '../../domain/names.ts';
import type { NewsData, OrganisationData } from '../../schema/index.ts';
import { type SiteContext, today } from '../../views/context.ts';
import { whenNode } from './event-dates.ts';
import { itemNodeId, itemUrl } from './ids.ts';

/** JSON-LD leaves out what is not known, lists included. */
export const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

/** What a node that points at an item has in common with every other. `@id` is missing where the item has no page. */
interface Named {
  '@id'?: string;
  name: string;
}

const named = (context: SiteContext, item: Item, name: string): Named => {
  const id = itemNodeId(context, item);
  return id === undefined ? { name } : { '@id': id, name };
};

/** Kinds for which schema.org has a closer word. */
export const organisationTypes = {
  association: 'Organization',
  company: 'Organization',
  research: 'ResearchOrganization',
  university: 'CollegeOrUniversity',
  ministry: 'GovernmentOrganization',
  city: 'GovernmentOrganization',
  region: 'Organization',
  agency: 'Organization',
  park: 'Organization',
  network: 'Organization',
  foundation: 'Organization',
  media: 'Organization',
} as const satisfies Record<OrganisationData['kind'], string>;

/** An organisation of any of its kinds. */
export type OrganisationNode = Exclude<Organization, string>;

/** What else it was called on `day`: its short name, and its name where it is another one now. */
function otherNames({ data }: Item<'organisations'>, day: Day, now: Day): string | string[] | undefined {
  const present = nameAt(data, now);
  const then = nameAt(data, day);
  const others = then.name === present.name ? [then.shortName] : [then.name, then.shortName];
  const known = others.filter((other) => other !== undefined);
  return known.length > 1 ? known : known[0];
}

/**
 * An organisation, undefined where it is not published. What stands under an `@id` must be true of it on every page, so
 * it has the name of today, and that of `day` beside it.
 */
export function organisationNode(
  context: SiteContext,
  id: string | undefined,
  day: Day = today(context),
): OrganisationNode | undefined {
  const item = context.catalogue.find('organisations', id);
  return (
    item && {
      ...mention(context, organisationTypes[item.data.kind], item, nameAt(item.data, today(context)).name),
      alternateName: otherNames(item, day, today(context)),
      url: item.data.url,
    }
  );
}

/** An organisation that is only named: without its address, and with another name only where it had another then. */
export function organisationMention(
  context: SiteContext,
  id: string | undefined,
  day: Day,
): OrganisationNode | undefined {
  const item = context.catalogue.find('organisations', id);
  if (!item) return undefined;
  const { name } = nameAt(item.data, today(context));
  const then = nameAt(item.data, day).name;
  return {
    ...mention(context, organisationTypes[item.data.kind], item, name),
    alternateName: then === name ? undefined : then,
  };
}

export const organisationNodes = (context: SiteContext, ids: readonly string[], day?: Day): OrganisationNode[] =>
  ids.flatMap((id) => organisationNode(context, id, day) ?? []);

type InRole = NewsData['people'][number];

/** People with the functions they had then, each once. They have no page and therefore no `@id`. */
export const personNodes = (context: SiteContext, people: readonly InRole[], day: Day): PersonLeaf[] =>
  [...Map.groupBy(people, ({ person }) => person)].flatMap(([id, mentions]): PersonLeaf[] => {
    const person = context.catalogue.find('people', id);
    if (!person) return [];
    const { givenName, familyName, academicTitle, url } = person.data;
    return [
      {
        '@type': 'Person',
        name: fullName(person.data),
        givenName,
        familyName,
        honorificPrefix: academicTitle,
        url,
        jobTitle: some([...new Set(mentions.flatMap(({ role }) => role ?? []))]),
        affiliation: some(
          mentions.flatMap(({ organisation }) => organisationMention(context, organisation, day) ?? []),
        ),
      },
    ];
  });

export const topicNodes = (context: SiteContext, ids: readonly string[]): DefinedTermLeaf[] =>
  context.catalogue.pick('topics', ids).map((topic) => ({
    '@type': 'DefinedTerm',
    ...named(context, topic, topic.data.title),
    url: itemUrl(context, topic),
  }));

/** An item that is only named. */
export const mention = <T extends string>(
  context: SiteContext,
  type: T,
  item: Parameters<typeof itemNodeId>[1],
  name: string,
) => ({ '@type': type, ...named(context, item, name) });

/** An event that is named with its date: without one, schema.org's `Event` says nothing. */
export const eventMention = (context: SiteContext, event: Item<'events'>) => ({
  ...mention(context, 'Event', event, event.data.title),
  ...whenNode(event.data),
});

/** An item that has a title and a page, as one line. */
export const titled = <T extends string>(context: SiteContext, type: T, item: Item, name: string) => ({
  '@type': type,
  ...named(context, item, name),
  url: itemUrl(context, item),
});
