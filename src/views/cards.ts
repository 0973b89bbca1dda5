/** Items as lists show them. */

import type { Locale } from '../config/locales.ts';
import { dayOf } from '../domain/calendar.ts';
import type { Item } from '../domain/catalogue.ts';
import { type EventPhase, eventTiming } from '../domain/event-timing.ts';
import { nameAt } from '../domain/names.ts';
import { changedAt } from '../domain/revision.ts';
import { colourOf } from '../domain/topic-colour.ts';
import { formatDay, formatMonthShort, formatPeriod, formatWhen } from '../i18n/format.ts';
import { isoDate } from '../outputs/iso-date.ts';
import type { TopicColour } from '../schema/topics.ts';
import { itemPath } from '../urls/urls.ts';
import { type ArtView, artOf } from './art.ts';
import { type Link, type PrintedDate, type SiteContext, today, wordsOf } from './context.ts';
import { type CardCover, cardCover } from './cover.ts';

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
  /** Drawn, for where there is no photo or no room for it; every item has one, only the filter's blank card has none. */
  art?: ArtView | undefined;
}

/** The big and the small line of a date slip. */
export interface DateSlip {
  days: string;
  month: string;
  year: string;
  /** How much stands on it: a day, several, or only a period. */
  form: 'day' | 'range' | 'period';
}

export interface EventCard {
  href: string;
  title: string;
  summary: string;
  when: PrintedDate;
  slip: DateSlip;
  place?: string | undefined;
  phase: EventPhase;
  /** "Abgesagt", "Läuft gerade" … */
  badge?: string | undefined;
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

/** A day or wall-clock time for `<time>`: the day as it is, a time with its offset. */
export const printedDate = ({ locale }: SiteContext, date: string): PrintedDate => ({
  iso: isoDate(date),
  text: formatDay(date, locale),
});

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
  date: printedDate(context, item.data.date),
  summary: item.data.summary,
  topics: topicLinks(context, item.data.topics),
  hue: hueOf(context, item.data.topics),
  art: artOf(context, item),
  cover: cardCover(item),
});

/** "Winter 2026/27" has "Winter" above "2026/27"; a year has nothing above it. */
function periodSlip(period: string, locale: Locale): DateSlip {
  const printed = formatPeriod(period, locale);
  const beforeYear = printed.lastIndexOf(' ');
  return {
    days: '',
    month: printed.slice(0, Math.max(beforeYear, 0)),
    year: printed.slice(beforeYear + 1),
    form: 'period',
  };
}

function dateSlip({ locale }: SiteContext, { start, end, period }: Item<'events'>['data']): DateSlip {
  if (period) return periodSlip(period, locale);
  const first = dayOf(start ?? '');
  const last = dayOf(end ?? start ?? '');
  const day = (value: string): string => `${Number(value.slice(8, 10))}.`;
  const month = formatMonthShort(first, locale);
  const year = first.slice(0, 4);
  if (first === last) return { days: day(first), month, year, form: 'day' };
  const lastMonth = formatMonthShort(last, locale);
  const months = month === lastMonth ? month : `${month}/${lastMonth}`;
  return { days: `${day(first)}–${day(last)}`, month: months, year, form: 'range' };
}

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

export const whenOf = (context: SiteContext, { start, end, period }: Item<'events'>['data']): PrintedDate => ({
  // HTML knows years and months, but no quarters and seasons.
  iso: period ? (/^\d{4}-\d{2}/.exec(period)?.[0] ?? period.slice(0, 4)) : (start ?? ''),
  text: formatWhen({ start, end, period }, context.locale),
});

/** The event's state in a word: its status first, since a cancelled event neither comes nor runs. */
export function badgeOf(context: SiteContext, event: Item<'events'>): string | undefined {
  const words = wordsOf(context);
  const status = words.eventStatuses[event.data.status];
  if (status) return status;
  return eventTiming(event.data, context.catalogue.now).phase === 'running' ? words.phases.running : undefined;
}

export const eventCard = (context: SiteContext, item: Item<'events'>): EventCard => ({
  href: itemPath(item),
  title: item.data.title,
  summary: item.data.summary,
  when: whenOf(context, item.data),
  slip: dateSlip(context, item.data),
  place: placeName(context, item.data.venue),
  phase: eventTiming(item.data, context.catalogue.now).phase,
  badge: badgeOf(context, item),
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
  art: artOf(context, item),
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
  art: artOf(context, item),
});
