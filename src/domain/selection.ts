/** What belongs on a page: the only answers to "what is coming", "what concerns this". Pure, over a catalogue. */
import { type ContentType, contentTypes } from '../schema/index.ts';
import { type Day, dayOf, dayOfInstant, endOfDay } from './calendar.ts';
import type { Catalogue, Item } from './catalogue.ts';
import { type EventPhase, eventTiming, isDateOpen } from './event-timing.ts';
import { byLatestStart } from './order.ts';
import { remembered } from './remembered.ts';

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
  news: readonly Item<'news'>[];
  events: readonly Item<'events'>[];
  projects: readonly Item<'projects'>[];
  series: readonly Item<'series'>[];
  organisations: readonly Item<'organisations'>[];
  venues: readonly Item<'venues'>[];
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

/** Where each item stands in the list of its type. */
const placesIn = remembered(
  ({ all }: Catalogue): ReadonlyMap<Item, number> =>
    new Map(
      contentTypes.flatMap((type) => (all(type) as readonly Item[]).map((item, place) => [item, place] as const)),
    ),
);

/** What points at any of `items` and is none of them, each once, in the order of the catalogue. */
function pointingAt(catalogue: Catalogue, items: ReadonlySet<Item>): Item[] {
  const places = placesIn(catalogue);
  const placeOf = (item: Item): number => places.get(item) ?? 0;
  const found = new Set([...items].flatMap((item) => catalogue.mentions(item).map((mention) => mention.item)));
  return [...found.difference(items)].sort((a, b) => placeOf(a) - placeOf(b));
}

function whatConcerns(catalogue: Catalogue, item: Item): Concerning {
  const items = withParts(catalogue, item);
  const parts = [...items].filter((part) => part !== item);
  const pointing = pointingAt(catalogue, items);
  const of = <T extends ContentType>(list: readonly Item[], type: T): Item<T>[] =>
    list.filter((other) => isOf(other, type)) as Item<T>[];
  return {
    news: of(pointing, 'news'),
    events: of(pointing, 'events'),
    projects: of(item.type === 'projects' ? parts : pointing, 'projects'),
    series: of(pointing, 'series'),
    organisations: of(pointing, 'organisations'),
    venues: of(parts, 'venues'),
  };
}

/** A page asks, its feed, its calendar and the sitemap: the answer is the same. */
const concerningIn = remembered((catalogue: Catalogue) =>
  remembered((item: Item): Concerning => whatConcerns(catalogue, item)),
);

/** Everything published that concerns `item`: what points at it or at one of its parts. */
export const concerning = (catalogue: Catalogue, item: Item): Concerning => concerningIn(catalogue)(item);
