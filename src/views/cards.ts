/** Items as lists show them. */

import type { Item } from '../domain/catalogue.ts';
import { type EventPhase, eventTiming } from '../domain/event-timing.ts';
import { nameAt } from '../domain/names.ts';
import { changedAt } from '../domain/revision.ts';
import { colourOf } from '../domain/topic-colour.ts';
import type { TopicColour } from '../schema/topics.ts';
import { itemPath } from '../urls/urls.ts';
import { type ArtView, artOf } from './art.ts';
import { type Link, type PrintedDate, type SiteContext, today, wordsOf } from './context.ts';
import { type CardCover, cardCover } from './cover.ts';
import { type DateSlip, dateSlip, type EventDate, whenOf } from './event-when.ts';
import { newsDate, printedDate } from './news-date.ts';

/** A colour of styles/tokens.css: a topic's, or the site's own where there is no topic. */
export type Hue = TopicColour | 'accent';

export interface TopicLink extends Link {
  hue: Hue;
}

export interface NewsCard {
  href: string;
  title: string;
  /** "Pressemitteilung" */
  kind: string;
  date: PrintedDate;
  summary: string;
  topics: TopicLink[];
  hue: Hue;
  cover?: CardCover | undefined;
  /** Drawn for what has no photo. */
  art?: ArtView | undefined;
}

/** How a badge looks: a warning that something is not as announced, or no more than a word. */
export type BadgeTone = 'signal' | 'accent';

export interface EventCard {
  href: string;
  title: string;
  summary: string;
  when: EventDate;
  slip: DateSlip;
  place?: string | undefined;
  phase: EventPhase;
  /** "Abgesagt", "Läuft gerade" … */
  badge?: string | undefined;
  badgeTone?: BadgeTone | undefined;
  hue: Hue;
  cover?: CardCover | undefined;
}

export interface ProjectCard {
  href: string;
  title: string;
  summary: string;
  /** What the item on whose page the card stands is to the project: "Geldgeber". */
  role?: string | undefined;
  hue: Hue;
  cover?: CardCover | undefined;
  art?: ArtView | undefined;
}

export interface EntryCard {
  href: string;
  title: string;
  /** "Forschungseinrichtung", "5 Veranstaltungen" … */
  note?: string | undefined;
  summary?: string | undefined;
  hue?: Hue | undefined;
  /** Topics have a drawing. */
  art?: ArtView | undefined;
}

/** When an item was last changed in substance; undefined where it stands as it was published. */
export function modifiedOf(context: SiteContext, data: Parameters<typeof changedAt>[0]): PrintedDate | undefined {
  const changed = changedAt(data, context.catalogue.now);
  return changed === undefined ? undefined : printedDate(context, changed);
}

export const topicLinks = ({ catalogue }: SiteContext, ids: readonly string[]): TopicLink[] =>
  catalogue.pick('topics', ids).map((topic) => ({
    href: itemPath(topic),
    label: topic.data.title,
    hue: colourOf(topic),
  }));

/** The colour of what has these topics: that of the first one. */
export function hueOf({ catalogue }: SiteContext, topics: readonly string[]): Hue {
  const [first] = catalogue.pick('topics', topics);
  return first ? colourOf(first) : 'accent';
}

export const newsCard = (context: SiteContext, item: Item<'news'>): NewsCard => ({
  href: itemPath(item),
  title: item.data.title,
  kind: wordsOf(context).newsKinds[item.data.kind],
  date: newsDate(context, item.data),
  summary: item.data.summary,
  topics: topicLinks(context, item.data.topics),
  hue: hueOf(context, item.data.topics),
  art: item.data.cover ? undefined : artOf(context, item),
  cover: cardCover(item),
});

/** "Halle (Saale)", "BIO CITY LEIPZIG, Leipzig" */
export function placeName({ catalogue }: SiteContext, venueId: string | undefined): string | undefined {
  const venue = catalogue.find('venues', venueId);
  if (!venue) return undefined;
  const town = catalogue.find('venues', venue.data.partOf);
  return town && town.data.kind !== 'region' ? `${venue.data.name}, ${town.data.name}` : venue.data.name;
}

/** Places as the filters name them: those of the same name in two towns differ. */
export const placeNames = (context: SiteContext, places: readonly Item<'venues'>[]): string[] =>
  places.map(({ id, data }) => placeName(context, id) ?? data.name);

/** The event's state in a word: its status first, since a cancelled event neither comes nor runs. */
export function badgeOf(context: SiteContext, event: Item<'events'>): string | undefined {
  const words = wordsOf(context);
  const status = words.eventStatuses[event.data.status];
  if (status) return status;
  return eventTiming(event.data, context.catalogue.now).phase === 'running' ? words.phases.running : undefined;
}

const badgeToneOf = (context: SiteContext, event: Item<'events'>): BadgeTone | undefined => {
  if (wordsOf(context).eventStatuses[event.data.status]) return 'signal';
  return badgeOf(context, event) === undefined ? undefined : 'accent';
};

export const eventCard = (context: SiteContext, item: Item<'events'>): EventCard => ({
  href: itemPath(item),
  title: item.data.title,
  summary: item.data.summary,
  when: whenOf(context, item.data),
  slip: dateSlip(context, item.data),
  place: placeName(context, item.data.venue),
  phase: eventTiming(item.data, context.catalogue.now).phase,
  badge: badgeOf(context, item),
  badgeTone: badgeToneOf(context, item),
  hue: hueOf(context, item.data.topics),
  cover: cardCover(item),
});

export const projectCard = (context: SiteContext, item: Item<'projects'>, role?: string): ProjectCard => ({
  href: itemPath(item),
  title: item.data.title,
  summary: item.data.summary,
  role,
  hue: hueOf(context, item.data.topics),
  cover: cardCover(item),
  art: item.data.cover ? undefined : artOf(context, item as Item),
});

export const organisationCard = (context: SiteContext, item: Item<'organisations'>): EntryCard => ({
  href: itemPath(item),
  title: nameAt(item.data, today(context)).name,
  note: wordsOf(context).organisationKinds[item.data.kind],
  summary: item.data.summary,
});

export const venueCard = (context: SiteContext, item: Item<'venues'>): EntryCard => ({
  href: itemPath(item),
  title: item.data.name,
  note: wordsOf(context).venueKinds[item.data.kind],
  summary: item.data.summary,
});

export const seriesCard = (item: Item<'series'>): EntryCard => ({
  href: itemPath(item),
  title: item.data.title,
  summary: item.data.summary,
});

export const topicCard = (context: SiteContext, item: Item<'topics'>): EntryCard => ({
  href: itemPath(item),
  title: item.data.title,
  summary: item.data.summary,
  hue: colourOf(item),
  art: artOf(context, item as Item),
});
