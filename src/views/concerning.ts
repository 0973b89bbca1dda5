/** "Alles zu …": what concerns an organisation, a venue, a series or a topic. */
import { sectionSegments } from '../config/sections.ts';
import type { Item } from '../domain/catalogue.ts';
import { firstDayOf } from '../domain/event-timing.ts';
import { type Concerning, concerning } from '../domain/selection.ts';
import { type EventCard, movingEventCard, type NewsCard, newsCard, type ProjectCard, projectCard } from './cards.ts';
import { type SiteContext, wordsOf } from './context.ts';
import { type EntryCard, organisationCard, seriesCard, venueCard } from './entry-cards.ts';
import { type ClockView, clockOf } from './event-clock.ts';
import type { FacetLinks } from './facets.ts';

export interface YearGroup {
  /** Also the fragment that leads to it: `#2024`. */
  year: string;
  /** Latest first. */
  events: EventCard[];
  /** Newest first. */
  news: NewsCard[];
}

export interface ConcerningView {
  isEmpty: boolean;
  /** To the years and to the other parts of a long page. */
  jumps: FacetLinks[];
  /** News and events, the latest year first. */
  years: YearGroup[];
  clock?: ClockView | undefined;
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

/** Fragments of the page's parts beside the years, in their order. */
export const partFragments = {
  projects: sectionSegments.projects,
  series: sectionSegments.series,
  venues: sectionSegments.venues,
  organisations: sectionSegments.organisations,
} as const;

const yearJump = (context: SiteContext, years: readonly YearGroup[]): FacetLinks => ({
  parameter: 'jahre',
  label: wordsOf(context).filter.year,
  options: years.map(({ year, events, news }) => ({
    value: year,
    label: year,
    count: events.length + news.length,
    href: `#${year}`,
  })),
});

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

/** News by the year in which they appeared, events by the year in which they take place. */
function yearGroups(context: SiteContext, { news, events }: Concerning): YearGroup[] {
  const newsBy = Map.groupBy(news, ({ data }) => data.date.slice(0, 4));
  const eventsBy = Map.groupBy(events.toReversed(), ({ data }) => firstDayOf(data).slice(0, 4));
  const years = [...new Set([...newsBy.keys(), ...eventsBy.keys()])].sort().reverse();
  return years.map((year) => ({
    year,
    events: (eventsBy.get(year) ?? []).map((event) => movingEventCard(context, event)),
    news: (newsBy.get(year) ?? []).map((item) => newsCard(context, item)),
  }));
}

export function concerningView(context: SiteContext, item: Item): ConcerningView {
  const found = concerning(context.catalogue, item);
  const years = yearGroups(context, found);
  const length = Object.values(found).reduce((sum, items) => sum + items.length, 0);
  const jumps = [yearJump(context, years), partsJump(context, found)].filter(({ options }) => options.length > 0);
  return {
    isEmpty: length === 0,
    jumps: length > SHORT_PAGE ? jumps : [],
    years,
    clock: clockOf(context, found.events),
    projects: found.projects.map((project) => projectCard(context, project, roleIn(context, item, project))),
    series: found.series.map(seriesCard),
    venues: found.venues.map((venue) => venueCard(context, venue)),
    organisations: found.organisations.map((organisation) => organisationCard(context, organisation)),
  };
}
