/** Items as lists show them. */
import type { Item } from '../domain/catalogue.ts';
import { type EventPhase, eventTiming } from '../domain/event-timing.ts';
import { itemPath } from '../urls/urls.ts';
import { type ArtView, artOf } from './art.ts';
import { type PrintedDate, type SiteContext, wordsOf } from './context.ts';
import { type CardCover, cardCover } from './cover.ts';
import { type EventMarks, eventMarks, planText, runningText, statusWord, type TimedText } from './event-clock.ts';
import { type DateSlip, dateSlip, type EventDate, whenOf } from './event-when.ts';
import { newsDate } from './news-date.ts';
import { placeName } from './place-names.ts';
import { type Hue, hueOf, type TopicLink, topicLinks } from './topic-links.ts';

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
  /** Drawn, for where there is no photo or no room for it; every item has one, only the filter's blank card has none. */
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
  /** "Läuft gerade", where the event clock knows from when until when. */
  running?: TimedText | undefined;
  /** "Neuer Termin", "Findet online statt", there as well, as long as it is news. */
  plan?: TimedText | undefined;
  /** For the event clock; a page without one has none. */
  marks?: EventMarks | undefined;
  /** Its places among the events of lists between which it moves. */
  order?: string | undefined;
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
  /** Drawn, for where there is no photo. */
  art: ArtView;
}

export const newsCard = (context: SiteContext, item: Item<'news'>): NewsCard => ({
  href: itemPath(item),
  title: item.data.title,
  kind: wordsOf(context).newsKinds[item.data.kind],
  date: newsDate(context, item.data),
  summary: item.data.summary,
  topics: topicLinks(context, item.data.topics),
  hue: hueOf(context, item.data.topics),
  art: artOf(context, item),
  cover: cardCover(item),
});

/** The event's state in a word: its status first, since a cancelled event neither comes nor runs; then a new date. */
export function badgeOf(context: SiteContext, event: Item<'events'>): string | undefined {
  const words = wordsOf(context);
  const status = statusWord(context, event.data);
  if (status) return status;
  const { phase } = eventTiming(event.data, context.catalogue.now);
  if (phase === 'running') return words.phases.running;
  return planText(context, event)?.text;
}

const badgeToneOf = (context: SiteContext, event: Item<'events'>): BadgeTone | undefined => {
  const badge = badgeOf(context, event);
  if (badge === undefined) return undefined;
  return badge === wordsOf(context).phases.running ? 'accent' : 'signal';
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

/** A card on a page whose clock shows when the event begins and ends; the badge tells only what holds all the while. */
export function movingEventCard(context: SiteContext, item: Item<'events'>, order?: string): EventCard {
  const status = statusWord(context, item.data);
  return {
    ...eventCard(context, item),
    badge: status,
    badgeTone: status === undefined ? undefined : 'signal',
    plan: planText(context, item),
    running: runningText(context, item),
    marks: eventMarks(context, item),
    order,
  };
}

export const projectCard = (context: SiteContext, item: Item<'projects'>, role?: string): ProjectCard => ({
  href: itemPath(item),
  title: item.data.title,
  summary: item.data.summary,
  role,
  hue: hueOf(context, item.data.topics),
  cover: cardCover(item),
  art: artOf(context, item),
});
