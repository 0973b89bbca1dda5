/** Organisations, venues, series and topics: the register of each and a page for every entry. */
import type { Item } from '../domain/catalogue.ts';
import { nameAt } from '../domain/names.ts';
import { byText } from '../domain/order.ts';
import { formatDay } from '../i18n/format.ts';
import { itemPath, type SectionType, sectionPath } from '../urls/urls.ts';
import { type ArtView, artOf, drawingOf } from './art.ts';
import {
  type EntryCard,
  type Hue,
  organisationCard,
  placeName,
  seriesCard,
  topicCard,
  topicLinks,
  venueCard,
} from './cards.ts';
import { type Page, pageOf } from './chrome.ts';
import { type ConcerningView, concerningView } from './concerning.ts';
import { type Link, type SiteContext, today, wordsOf } from './context.ts';
import type { CardCover } from './cover.ts';
import { mapOf } from './event-details.ts';
import { byInitial } from './initials.ts';
import { type GivenGrants, givenGrants, rolesOf } from './organisation-roles.ts';
import { organisationLine, organisationLines } from './people.ts';

export type RegisterType = Extract<SectionType, 'organisations' | 'venues' | 'series' | 'topics'>;

/** Entries under one heading; registers that are short have a single group without one. */
export interface RegisterGroup {
  heading?: string | undefined;
  id?: string | undefined;
  cards: EntryCard[];
}

export interface RegisterView {
  page: Page;
  heading: string;
  summary: string;
  groups: RegisterGroup[];
}

function groupsOf(context: SiteContext, type: RegisterType): RegisterGroup[] {
  const { catalogue } = context;
  if (type === 'organisations') {
    const cards = catalogue.all('organisations').map((item) => organisationCard(context, item));
    // A renaming that has been announced already does not change the order of the names that are shown.
    const sorted = cards.toSorted((a, b) => byText(a.title, b.title));
    return byInitial(sorted, ({ title }) => title).map(({ entries, ...group }) => ({ ...group, cards: entries }));
  }
  if (type === 'venues') return [{ cards: catalogue.all('venues').map((item) => venueCard(context, item)) }];
  if (type === 'series') return [{ cards: catalogue.all('series').map(seriesCard) }];
  return [{ cards: catalogue.all('topics').map((item) => topicCard(context, item)) }];
}

export function registerView(context: SiteContext, type: RegisterType): RegisterView {
  const words = wordsOf(context);
  return {
    page: pageOf(context, {
      path: sectionPath(type),
      title: words.sections[type],
      description: words.sectionSummaries[type],
      section: type,
    }),
    heading: words.sections[type],
    summary: words.sectionSummaries[type],
    groups: groupsOf(context, type),
  };
}

/** One line of an entry's facts: a word and what belongs to it. */
export interface Fact {
  label: string;
  values: { text: string; href?: string | undefined; isExternal?: boolean }[];
}

export interface EntryView {
  page: Page;
  kind: string;
  title: string;
  shortTitle?: string | undefined;
  summary?: string | undefined;
  facts: Fact[];
  logo?: CardCover | undefined;
  given?: GivenGrants | undefined;
  hue: Hue;
  /** Topics and series have a drawing of their own. */
  art?: ArtView | undefined;
  concerning: ConcerningView;
}

const fact = (label: string, values: Fact['values']): Fact[] => (values.length > 0 ? [{ label, values }] : []);

const external = (url: string | undefined): Fact['values'] =>
  url === undefined ? [] : [{ text: new URL(url).hostname.replace(/^www\./, ''), href: url, isExternal: true }];

const internal = (link: Link | undefined): Fact['values'] => (link ? [{ text: link.label, href: link.href }] : []);

const venueLink = (context: SiteContext, id: string | undefined): Link | undefined => {
  const item = context.catalogue.find('venues', id);
  return item && { href: itemPath(item), label: placeName(context, item.id) ?? item.data.name };
};

const logoOf = ({ data: { logo } }: Item<'organisations'>): CardCover | undefined =>
  logo && { source: logo.src, alt: logo.alt, credit: logo.credit, licence: logo.licence };

function organisationFacts(context: SiteContext, item: Item<'organisations'>): Fact[] {
  const { data } = item;
  const roles = rolesOf(context, item);
  const words = wordsOf(context).item;
  const parent = organisationLine(context, data.parent);
  const former = data.formerNames
    .filter(({ until }) => until < today(context))
    .map(({ name, shortName, until }) => ({
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

function venueFacts(context: SiteContext, { data }: Item<'venues'>): Fact[] {
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

function seriesFacts(context: SiteContext, { data }: Item<'series'>): Fact[] {
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

interface Described {
  kind: string;
  title: string;
  shortTitle?: string | undefined;
  summary?: string | undefined;
  facts: Fact[];
  logo?: CardCover | undefined;
  given?: GivenGrants | undefined;
}

function describe(context: SiteContext, item: Item<RegisterType>): Described {
  const words = wordsOf(context);
  const isA = <T extends RegisterType>(type: T, some: Item): some is Item<T> => (some.type as string) === type;
  if (isA('organisations', item)) {
    const { summary, kind } = item.data;
    const { name, shortName } = nameAt(item.data, today(context));
    return {
      kind: words.organisationKinds[kind],
      title: name,
      shortTitle: shortName,
      summary,
      facts: organisationFacts(context, item),
      logo: logoOf(item),
      given: givenGrants(context, item),
    };
  }
  if (isA('venues', item)) {
    const { name, kind, summary } = item.data;
    return { kind: words.venueKinds[kind], title: name, summary, facts: venueFacts(context, item) };
  }
  if (isA('series', item)) {
    const { title, shortTitle, summary } = item.data;
    return { kind: words.itemKinds.series, title, shortTitle, summary, facts: seriesFacts(context, item) };
  }
  const { title, summary, synonyms } = (item as Item<'topics'>).data;
  const facts = fact(words.item.synonyms, synonyms.length > 0 ? [{ text: synonyms.join(', ') }] : []);
  return { kind: words.itemKinds.topics, title, summary, facts };
}

const SEARCHABLE: readonly RegisterType[] = ['organisations'];

/** What has no photo and no map. */
const ILLUSTRATED: readonly RegisterType[] = ['topics', 'series'];

export function entryView(context: SiteContext, item: Item<RegisterType>): EntryView {
  const words = wordsOf(context);
  const described = describe(context, item);
  return {
    ...described,
    page: pageOf(context, {
      path: itemPath(item),
      title: described.title,
      description: described.summary ?? `${words.item.contentsOf} ${described.title}`,
      section: item.type,
      item: item,
      ...(SEARCHABLE.includes(item.type) ? { search: { type: words.itemKinds[item.type] } } : {}),
    }),
    hue: drawingOf(context, item).hue,
    art: ILLUSTRATED.includes(item.type) ? artOf(context, item) : undefined,
    concerning: concerningView(context, item),
  };
}
