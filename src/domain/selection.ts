/** What belongs on a page: the only answers to "what is coming", "what concerns this". Pure, over a catalogue. */
import type { ContentType } from '../schema/index.ts';
import { type Day, dayOf, dayOfInstant, endOfDay } from './calendar.ts';
import type { Catalogue, Item } from './catalogue.ts';
import { type EventPhase, eventTiming, isDateOpen } from './event-timing.ts';
import { byLatestStart } from './order.ts';

export const phaseOf = ({ now }: Catalogue, event: Item<'events'>): EventPhase => eventTiming(event.data, now).phase;

const inPhase = (catalogue: Catalogue, events: readonly Item<'events'>[], phase: EventPhase) =>
  events.filter((event) => phaseOf(catalogue, event) === phase);

export interface EventsByPhase {
  /** Earliest first. */
  running: Item<'events'>[];
  /** Earliest first; those whose new date is open last. */
  coming: Item<'events'>[];
  /** Latest first. */
  past: Item<'events'>[];
}

/** Who comes when nobody knows yet comes after all others. */
export const openDatesLast = (events: readonly Item<'events'>[]): Item<'events'>[] => [
  ...events.filter(({ data }) => !isDateOpen(data)),
  ...events.filter(({ data }) => isDateOpen(data)),
];

/** @param events in the order of their start. */
export const eventsByPhase = (catalogue: Catalogue, events: readonly Item<'events'>[]): EventsByPhase => ({
  running: inPhase(catalogue, events, 'running'),
  coming: openDatesLast(inPhase(catalogue, events, 'coming')),
  past: inPhase(catalogue, events, 'past').sort(byLatestStart),
});

/** The next events, those that are running first; all that are not past, where no number is given. */
export const nextEvents = (catalogue: Catalogue, most = Number.POSITIVE_INFINITY): Item<'events'>[] => {
  const { running, coming } = eventsByPhase(catalogue, catalogue.all('events'));
  return [...running, ...coming].slice(0, most);
};

/** What leads the front page on a day: the newest item that is to be kept on top then, else the first, the newest of all. */
export const leadOn = <I extends Pick<Item<'news'>, 'data'>>(day: Day, newestFirst: readonly I[]): I | undefined =>
  newestFirst.find(({ data: { pinnedUntil } }) => pinnedUntil !== undefined && day <= pinnedUntil) ?? newestFirst[0];

/** What leads the front page. */
export const leadingNews = ({ all, now }: Catalogue): Item<'news'> | undefined =>
  leadOn(dayOfInstant(now), all('news'));

/** Years after which an item's names, roles and contacts may well have changed. */
const YEARS_TO_AGE = 3;

/** The moment from which an item is so old that readers should be told: the day after its anniversary. */
export const isOldFrom = ({ data }: Pick<Item<'news'>, 'data'>): Temporal.Instant =>
  endOfDay(Temporal.PlainDate.from(dayOf(data.date)).add({ years: YEARS_TO_AGE }).toString());

/** Whether an item is so old that readers should be told. */
export const isOld = ({ now }: Catalogue, item: Item<'news'>): boolean =>
  Temporal.Instant.compare(isOldFrom(item), now) <= 0;

/** Everything that concerns an item, by type; its parts (houses of a town, projects of a programme) count as the item. */
export interface Concerning {
  news: Item<'news'>[];
  events: Item<'events'>[];
  projects: Item<'projects'>[];
  series: Item<'series'>[];
  organisations: Item<'organisations'>[];
  venues: Item<'venues'>[];
}

const isOf = <T extends ContentType>(item: Item, type: T): item is Item<T> => (item.type as ContentType) === type;

/** The item and all that is part of it, however deep. A circle of parts ends where it began. */
function withParts(catalogue: Catalogue, item: Item, seen: Set<Item> = new Set()): Set<Item> {
  if (seen.has(item)) return seen;
  seen.add(item);
  for (const { item: other, fields } of catalogue.mentions(item)) {
    if (fields.includes('partOf')) withParts(catalogue, other, seen);
  }
  return seen;
}

/** Items of `type` that point at any of `items`, each once, in the order of the catalogue. */
const pointingAt = <T extends ContentType>(catalogue: Catalogue, items: Set<Item>, type: T): Item<T>[] => {
  const found = new Set<Item>();
  for (const item of items) for (const mention of catalogue.mentions(item)) found.add(mention.item);
  return catalogue.all(type).filter((item) => found.has(item) && !items.has(item));
};

/** Everything published that concerns `item`: what points at it or at one of its parts. */
export function concerning(catalogue: Catalogue, item: Item): Concerning {
  const items = withParts(catalogue, item);
  const parts = [...items].filter((part) => part !== item);
  return {
    news: pointingAt(catalogue, items, 'news'),
    events: pointingAt(catalogue, items, 'events'),
    projects:
      item.type === 'projects'
        ? parts.filter((part) => isOf(part, 'projects'))
        : pointingAt(catalogue, items, 'projects'),
    series: pointingAt(catalogue, items, 'series'),
    organisations: pointingAt(catalogue, items, 'organisations'),
    venues: parts.filter((part) => isOf(part, 'venues')),
  };
}
