/**
 * Everything that is published at one moment, with its relations, frozen. Pages, feeds and search are views of it.
 */
import type { ContentType } from '../schema/index.ts';
import { contentTypes } from '../schema/index.ts';
import type { HeldBack } from './held-back.ts';
import type { DataOf, Item } from './item.ts';
import { byOrderOf } from './order.ts';
import { withoutExpiredPictures } from './picture-rights.ts';
import { type PublicationState, type Publishing, publicationState } from './publication.ts';
import { referencesIn } from './references.ts';
import { withoutLaterChanges } from './revision.ts';

export type { DataOf, Item } from './item.ts';

/** What the loader hands over: an item's id, its parsed front matter, and the sizes of its attachments. */
export interface Entry<T extends ContentType = ContentType> {
  id: string;
  data: DataOf[T];
  files?: Readonly<Record<string, number>> | undefined;
  /** Only in a preview, which shows what is held back: why it is. */
  heldBack?: HeldBack | undefined;
}

export type Entries = { [T in ContentType]: readonly Entry<T>[] };

/** An item that points at the one asked about, and through which of its fields. */
export interface Mention {
  item: Item;
  /** First names of the field paths: `['partners', 'funding']`. */
  fields: readonly string[];
}

export interface Catalogue {
  /** The moment it shows. */
  now: Temporal.Instant;
  /** All items of a type in the order in which lists show them. */
  all: <T extends ContentType>(type: T) => readonly Item<T>[];
  find: <T extends ContentType>(type: T, id: string | undefined) => Item<T> | undefined;
  /** The items of these ids, in this order; what is not published is left out. */
  pick: <T extends ContentType>(type: T, ids: readonly string[]) => Item<T>[];
  /** Who points at this item, in the order in which lists show them. */
  mentions: (item: Item) => readonly Mention[];
  /** What was published and has been withdrawn: in no list, no feed, no search; only its address tells why. */
  withdrawn: readonly Item[];
}

const keyOf = (type: ContentType, id: string): string => `${type}/${id}`;

const slugOf = (entry: Entry): string => (entry.data as { slug?: string | undefined }).slug ?? entry.id;

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

/** An entry is shown if it is live, or if the preview it is for says why it is not. */
const isIn = (states: readonly PublicationState[], { data, heldBack }: Entry, now: Temporal.Instant): boolean =>
  heldBack ? states.includes('live') : states.includes(publicationState(data as Publishing, now));

const toItem = <T extends ContentType>(type: T, entry: Entry<T>, now: Temporal.Instant): Item<T> =>
  deepFreeze({
    type,
    id: entry.id,
    slug: slugOf(entry),
    data: withoutLaterChanges(withoutExpiredPictures(entry.data, now), now),
    files: entry.files,
    ...(entry.heldBack ? { heldBack: entry.heldBack } : {}),
  });

const itemsOf = <T extends ContentType>(
  type: T,
  entries: readonly Entry<T>[],
  now: Temporal.Instant,
  states: readonly PublicationState[] = ['live'],
): Item<T>[] =>
  entries
    .filter((entry) => isIn(states, entry, now))
    .map((entry) => toItem(type, entry, now))
    .sort(byOrderOf(type));

const withdrawnOf = (entries: Entries, now: Temporal.Instant): Item[] =>
  contentTypes.flatMap((type) => itemsOf(type, entries[type] as readonly Entry<typeof type>[], now, ['withdrawn']));

/** For every item, who points at it. */
function reverse(items: Map<string, Item>): Map<string, Mention[]> {
  const found = new Map<string, Map<Item, Set<string>>>();
  for (const item of items.values()) {
    for (const { type, id, path } of referencesIn(item.type, item.data)) {
      const mentions = found.get(keyOf(type, id)) ?? new Map<Item, Set<string>>();
      mentions.set(item, (mentions.get(item) ?? new Set()).add(String(path[0])));
      found.set(keyOf(type, id), mentions);
    }
  }
  return new Map(
    [...found].map(([key, mentions]) => [
      key,
      deepFreeze([...mentions].map(([item, fields]) => ({ item, fields: [...fields] }))),
    ]),
  );
}

/**
 * Builds the catalogue of what is live at `now`. The loader has already dropped the rest; judging again here costs
 * nothing and keeps a forgotten filter from being a leak.
 */
export function buildCatalogue(entries: Entries, now: Temporal.Instant): Catalogue {
  const lists = new Map<ContentType, readonly Item[]>(
    contentTypes.map((type) => [
      type,
      Object.freeze(itemsOf(type, entries[type] as readonly Entry<typeof type>[], now)),
    ]),
  );
  const items = new Map([...lists.values()].flat().map((item) => [keyOf(item.type, item.id), item]));
  const mentions = reverse(items);
  const find = <T extends ContentType>(type: T, id: string | undefined) =>
    id === undefined ? undefined : (items.get(keyOf(type, id)) as Item<T> | undefined);
  return Object.freeze({
    now,
    all: <T extends ContentType>(type: T) => (lists.get(type) ?? []) as readonly Item<T>[],
    find,
    pick: <T extends ContentType>(type: T, ids: readonly string[]) =>
      ids.flatMap((id) => find(type, id) ?? []) as Item<T>[],
    mentions: (item: Item) => mentions.get(keyOf(item.type, item.id)) ?? [],
    withdrawn: Object.freeze(withdrawnOf(entries, now)),
  });
}
