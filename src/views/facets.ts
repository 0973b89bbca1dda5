/** What a list can be narrowed down by: each value with how many items it has and the page that lists them. */
import { archiveOf, eventMonth, newsMonth } from '../domain/archive.ts';
import type { Item } from '../domain/catalogue.ts';
import { placesOfEvent, placesOfNews } from '../domain/places.ts';
import { fill } from '../i18n/index.ts';
import { filterParameters, itemPath, type NewsKind, newsKindPath, yearPath } from '../urls/urls.ts';
import { type SiteContext, wordsOf } from './context.ts';
import { placeName } from './place-names.ts';

export type FacetName = keyof typeof filterParameters;

export interface FacetOption {
  /** As the address of a narrowed list says it: `fachkraefte`. */
  value: string;
  /** As readers and the search index call it. */
  label: string;
  count: number;
  /** What is counted, where the link leads to more than that: "5 Meldungen". */
  counted?: string;
  href: string;
}

/** Links by which a list can be narrowed down, or the parts of a page found. */
export interface FacetLinks {
  /** The search index's name for it, where it has one. */
  name?: FacetName;
  /** The address's name for it: `thema`. */
  parameter: string;
  label: string;
  /** Where the links lead, if that is more than the list narrowed down. */
  note?: string;
  options: FacetOption[];
}

export interface Facet extends FacetLinks {
  name: FacetName;
}

/** A facet with a single value, or none, narrows nothing down. */
const facet = (context: SiteContext, name: FacetName, options: FacetOption[]): Facet[] =>
  options.length > 1
    ? [{ name, parameter: filterParameters[name], label: wordsOf(context).filter[name], options }]
    : [];

type Listed = Item<'news'> | Item<'events'>;

/** The pages of topics and places list all that concerns them, of every kind; only the script narrows down the list. */
const leadingFurther = (context: SiteContext, section: 'news' | 'events', facets: Facet[]): Facet[] => {
  const { archive, filter } = wordsOf(context);
  const { one, other } = archive.counts[section];
  return facets.map((facet) => ({
    ...facet,
    note: filter.leadsFurther,
    options: facet.options.map((option) => ({
      ...option,
      counted: fill(option.count === 1 ? one : other, { count: option.count }),
    })),
  }));
};

/** The items of a register that any of `items` belongs to, in the register's order. */
function optionsOf<T extends 'topics' | 'venues', I extends Listed>(
  { catalogue }: SiteContext,
  type: T,
  items: readonly I[],
  of: (item: I) => readonly string[],
  label: (entry: Item<T>) => string,
): FacetOption[] {
  const belongings = items.map((item) => new Set(of(item)));
  return catalogue.all(type).flatMap((entry) => {
    const count = belongings.filter((ids) => ids.has(entry.id)).length;
    return count > 0 ? [{ value: entry.slug, label: label(entry), count, href: itemPath(entry) }] : [];
  });
}

const topicFacet = <I extends Listed>(context: SiteContext, items: readonly I[]): Facet[] =>
  facet(
    context,
    'topic',
    optionsOf(
      context,
      'topics',
      items,
      ({ data }) => data.topics,
      ({ data }) => data.title,
    ),
  );

const placeFacet = <I extends Listed>(
  context: SiteContext,
  items: readonly I[],
  placesOf: (catalogue: SiteContext['catalogue'], item: I) => Item<'venues'>[],
): Facet[] =>
  facet(
    context,
    'place',
    optionsOf(
      context,
      'venues',
      items,
      (item) => placesOf(context.catalogue, item).map(({ id }) => id),
      ({ id, data }) => placeName(context, id) ?? data.name,
    ),
  );

const yearOption =
  (section: 'news' | 'events') =>
  ({ year, items }: { year: string; items: readonly unknown[] }) => ({
    value: year,
    label: year,
    count: items.length,
    href: yearPath(section, year),
  });

/** The kinds of which there are news, in the order of the schema. */
export const kindsOf = ({ catalogue }: SiteContext): NewsKind[] =>
  (['press-release', 'news', 'third-party'] as const).filter((kind) =>
    catalogue.all('news').some(({ data }) => data.kind === kind),
  );

const kindFacet = (context: SiteContext): Facet[] =>
  facet(
    context,
    'type',
    kindsOf(context).map((kind) => ({
      value: newsKindPath(kind).split('/').at(-2) ?? kind,
      label: wordsOf(context).newsKinds[kind],
      count: context.catalogue.all('news').filter(({ data }) => data.kind === kind).length,
      href: newsKindPath(kind),
    })),
  );

export function newsFacets(context: SiteContext): Facet[] {
  const news = context.catalogue.all('news');
  return [
    ...leadingFurther(context, 'news', topicFacet(context, news)),
    ...kindFacet(context),
    ...facet(context, 'year', archiveOf(news, newsMonth).map(yearOption('news'))),
    ...leadingFurther(context, 'news', placeFacet(context, news, placesOfNews)),
  ];
}

export function eventFacets(context: SiteContext): Facet[] {
  const events = context.catalogue.all('events');
  return [
    ...leadingFurther(context, 'events', topicFacet(context, events)),
    ...facet(context, 'year', archiveOf(events, eventMonth).map(yearOption('events'))),
    ...leadingFurther(context, 'events', placeFacet(context, events, placesOfEvent)),
  ];
}
