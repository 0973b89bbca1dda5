/** "Alles zu …": what concerns an organisation, a venue, a series or a topic. */
import type { Item } from '../domain/catalogue.ts';
import { concerning } from '../domain/selection.ts';
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

export interface ConcerningView {
  isEmpty: boolean;
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

export function concerningView(context: SiteContext, item: Item): ConcerningView {
  const found = concerning(context.catalogue, item);
  return {
    isEmpty: Object.values(found).every((items) => items.length === 0),
    events: found.events.toReversed().map((event) => eventCard(context, event)),
    news: found.news.map((news) => newsCard(context, news)),
    projects: found.projects.map((project) => projectCard(context, project, roleIn(context, item, project as Item))),
    series: found.series.map(seriesCard),
    venues: found.venues.map((venue) => venueCard(context, venue)),
    organisations: found.organisations.map((organisation) => organisationCard(context, organisation)),
  };
}
