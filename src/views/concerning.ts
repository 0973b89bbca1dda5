/** "Alles zu …": what concerns an organisation, a venue, a series or a topic. */
import { eventMonth, newsMonth } from '../domain/archive.ts';
import type { Item } from '../domain/catalogue.ts';
import { type Concerning, concerning } from '../domain/selection.ts';
import {
  type EntryCard,
  type EventCard,
  eventCard,
  type NewsCard,
  newsCard,
  organisationCard,
  type ProjectCard,
  projectCard,
  seriesCard,
  venueCard,
} from './cards.ts';
import { type SiteContext, wordsOf } from './context.ts';
import type { FacetLinks } from './facets.ts';

export interface ConcerningView {
  isEmpty: boolean;
  /** The page's parts and the years of its lists; empty where the page is short. */
  jumps: FacetLinks[];
  /** Latest first. */
  events: EventCard[];
  /** Newest first. */
  news: NewsCard[];
  projects: ProjectCard[];
  series: EntryCard[];
  venues: EntryCard[];
  organisations: EntryCard[];
}

/** What `item` is to `other`, by the fields in which `other` names it: "Partner, Geldgeber". */
function roleIn(context: SiteContext, item: Item, other: Item): string | undefined {
  const roles: Record<string, string> = wordsOf(context).mentionRoles;
  const fields = context.catalogue.mentions(item).find((mention) => mention.item === other)?.fields ?? [];
  return fields.flatMap((field) => roles[field] ?? []).join(', ') || undefined;
}

const SHORT_PAGE = 5;

/** A year's first card carries the fragment of the year. */
function withYears<T extends { id?: string | undefined }>(
  cards: readonly T[],
  years: readonly string[],
  fragment: string,
): T[] {
  return cards.map((card, index) =>
    years[index] === years[index - 1] ? card : { ...card, id: `${fragment}-${years[index]}` },
  );
}

const yearJump = (parameter: string, label: string, years: readonly string[]): FacetLinks => ({
  parameter,
  label,
  options: [...Map.groupBy(years, (year) => year)].map(([year, { length }]) => ({
    value: year,
    label: year,
    count: length,
    href: `#${parameter}-${year}`,
  })),
});

/** Fragments of the page's parts, in their order. */
export const partFragments = {
  events: 'veranstaltungen',
  news: 'meldungen',
  projects: 'projekte',
  series: 'reihen',
  venues: 'orte',
  organisations: 'organisationen',
} as const;

function partsJump(context: SiteContext, found: Concerning): FacetLinks {
  const words = wordsOf(context);
  const parts = (Object.keys(partFragments) as (keyof typeof partFragments)[]).filter((part) => found[part].length > 0);
  return {
    parameter: 'teile',
    label: words.filter.type,
    options: parts.map((part) => ({
      value: partFragments[part],
      label: words.sections[part],
      count: found[part].length,
      href: `#${partFragments[part]}`,
    })),
  };
}

export function concerningView(context: SiteContext, item: Item): ConcerningView {
  const found = concerning(context.catalogue, item);
  const words = wordsOf(context);
  const events = found.events.toReversed();
  const eventYears = events.map((event) => eventMonth(event).year);
  const newsYears = found.news.map((news) => newsMonth(news).year);
  const length = Object.values(found).reduce((sum, items) => sum + items.length, 0);
  const jumps = [
    partsJump(context, found),
    yearJump(partFragments.events, words.sections.events, eventYears),
    yearJump(partFragments.news, words.sections.news, newsYears),
  ].filter(({ options }) => options.length > 1);
  return {
    isEmpty: length === 0,
    jumps: length > SHORT_PAGE ? jumps : [],
    events: withYears(
      events.map((event) => eventCard(context, event)),
      eventYears,
      partFragments.events,
    ),
    news: withYears(
      found.news.map((news) => newsCard(context, news)),
      newsYears,
      partFragments.news,
    ),
    projects: found.projects.map((project) => projectCard(context, project, roleIn(context, item, project as Item))),
    series: found.series.map(seriesCard),
    venues: found.venues.map((venue) => venueCard(context, venue)),
    organisations: found.organisations.map((organisation) => organisationCard(context, organisation)),
  };
}
