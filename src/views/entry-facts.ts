/** What is known of an organisation, a venue, a series or a topic, as a list of words and values. */
import type { Item } from '../domain/catalogue.ts';
import { formerNamesAt } from '../domain/names.ts';
import { formatDay } from '../i18n/format.ts';
import { itemPath } from '../urls/urls.ts';
import { type Link, type SiteContext, today, wordsOf } from './context.ts';
import { mapOf } from './event-details.ts';
import { rolesOf } from './organisation-roles.ts';
import { organisationLine, organisationLines } from './people.ts';
import { placeName } from './place-names.ts';
import { topicLinks } from './topic-links.ts';

/** One line of an entry's facts: a word and what belongs to it. */
export interface Fact {
  label: string;
  values: { text: string; href?: string | undefined; isExternal?: boolean }[];
}

const fact = (label: string, values: Fact['values']): Fact[] => (values.length > 0 ? [{ label, values }] : []);

const external = (url: string | undefined): Fact['values'] =>
  url === undefined ? [] : [{ text: new URL(url).hostname.replace(/^www\./, ''), href: url, isExternal: true }];

const internal = (link: Link | undefined): Fact['values'] => (link ? [{ text: link.label, href: link.href }] : []);

const venueLink = (context: SiteContext, id: string | undefined): Link | undefined => {
  const item = context.catalogue.find('venues', id);
  return item && { href: itemPath(item), label: placeName(context, item.id) ?? item.data.name };
};

export function organisationFacts(context: SiteContext, item: Item<'organisations'>): Fact[] {
  const { data } = item;
  const roles = rolesOf(context, item);
  const words = wordsOf(context).item;
  const parent = organisationLine(context, data.parent);
  const former = formerNamesAt(data, today(context)).map(({ name, shortName, until }) => ({
    text: `${name}${shortName ? ` (${shortName})` : ''}, ${words.formerUntil} ${formatDay(until, context.locale)}`,
  }));
  return [
    ...fact(words.roles, roles.length > 0 ? [{ text: roles.join(', ') }] : []),
    ...fact(words.seat, internal(venueLink(context, data.place))),
    ...fact(words.parent, parent ? [{ text: parent.name, href: parent.href }] : []),
    ...fact(words.website, external(data.url)),
    ...fact(
      words.ror,
      data.ror ? [{ text: data.ror.replace(/^https?:\/\//, ''), href: data.ror, isExternal: true }] : [],
    ),
    ...fact(words.email, data.email ? [{ text: data.email, href: `mailto:${data.email}` }] : []),
    ...fact(words.formerNames, former),
  ];
}

export function venueFacts(context: SiteContext, { data }: Item<'venues'>): Fact[] {
  const words = wordsOf(context).item;
  const { address } = data;
  const map = mapOf(data);
  return [
    ...fact(words.liesIn, internal(venueLink(context, data.partOf))),
    ...fact(words.address, address ? [{ text: `${address.street}, ${address.postalCode} ${address.city}` }] : []),
    ...fact(wordsOf(context).events.venueMap, map ? [{ text: 'OpenStreetMap', href: map, isExternal: true }] : []),
    ...fact(words.access, data.access ? [{ text: data.access }] : []),
    ...fact(words.transport, data.transport ? [{ text: data.transport }] : []),
    ...fact(words.website, external(data.url)),
  ];
}

export function seriesFacts(context: SiteContext, { data }: Item<'series'>): Fact[] {
  const words = wordsOf(context);
  const organisers = organisationLines(context, data.organisers).map(({ name, href }) => ({ text: name, href }));
  return [
    ...fact(words.events.organisers, organisers),
    ...fact(
      words.item.topics,
      topicLinks(context, data.topics).map(({ label, href }) => ({ text: label, href })),
    ),
    ...fact(words.item.website, external(data.url)),
  ];
}

/** A topic's other words. */
export const topicFacts = (context: SiteContext, { data: { synonyms } }: Item<'topics'>): Fact[] =>
  fact(wordsOf(context).item.synonyms, synonyms.length > 0 ? [{ text: synonyms.join(', ') }] : []);
