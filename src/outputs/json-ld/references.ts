/** Other items as a node names them: with the `@id` of their own page and the words they had on the day in question. */
import type { DefinedTermLeaf, OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Day } from '../../domain/calendar.ts';
import type { Item } from '../../domain/catalogue.ts';
import { fullName } from '../../domain/names.ts';
import type { NewsData } from '../../schema/index.ts';
import type { SiteContext } from '../../views/context.ts';
import { organisationLine } from '../../views/people.ts';
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

/** An organisation by its name on `day`, today's unless said otherwise; undefined where it is not published. */
export function organisationNode(
  context: SiteContext,
  id: string | undefined,
  day?: Day,
): OrganizationLeaf | undefined {
  const item = context.catalogue.find('organisations', id);
  const line = organisationLine(context, id, day);
  if (!item || !line) return undefined;
  return {
    '@type': 'Organization',
    ...named(context, item, line.name),
    alternateName: line.shortName,
    url: item.data.url,
  };
}

export const organisationNodes = (context: SiteContext, ids: readonly string[], day?: Day): OrganizationLeaf[] =>
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
        affiliation: some(mentions.flatMap(({ organisation }) => organisationNode(context, organisation, day) ?? [])),
      },
    ];
  });

export const topicNodes = (context: SiteContext, ids: readonly string[]): DefinedTermLeaf[] =>
  context.catalogue.pick('topics', ids).map((topic) => ({
    '@type': 'DefinedTerm',
    ...named(context, topic, topic.data.title),
    url: itemUrl(context, topic),
  }));

/** An item that has a title and a page, as one line. */
export const titled = <T extends string>(context: SiteContext, type: T, item: Item, name: string) => ({
  '@type': type,
  ...named(context, item, name),
  url: itemUrl(context, item),
});
