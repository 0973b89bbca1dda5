/** The orders in which lists show items; each ends with the id, so that no two builds differ. */
import type { ContentType } from '../schema/index.ts';
import { eventSpan } from './event-timing.ts';
import type { Item } from './item.ts';
import { publishedAt } from './publication.ts';

export type Order<T extends ContentType> = (a: Item<T>, b: Item<T>) => number;

/**
 * By what a register sorts: code units after folding umlauts and case, the same on every machine. Leading quotation
 * marks do not count: „Bio“ stands under B.
 */
export const sortKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    // A no-break space is a space to whoever looks something up.
    .replace(/\s/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^[^\p{L}\p{N}]+/u, '');

/** The order of a register: umlauts with their letters, case and leading quotation marks ignored. */
export const byText = (a: string, b: string): number =>
  sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0;
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** What has a date of publication. */
interface Published {
  id: string;
  data: { date: string };
}

/** Newest first. */
export const byNewest = (a: Published, b: Published): number =>
  Temporal.Instant.compare(publishedAt(b.data.date), publishedAt(a.data.date)) || byId(a, b);

/** Earliest start first. */
export const byStart: Order<'events'> = (a, b) =>
  Temporal.Instant.compare(eventSpan(a.data).startsAt, eventSpan(b.data).startsAt) || byId(a, b);

/** Latest start first. */
export const byLatestStart: Order<'events'> = (a, b) =>
  Temporal.Instant.compare(eventSpan(b.data).startsAt, eventSpan(a.data).startsAt) || byId(a, b);

const byTitle = <T extends 'series' | 'topics' | 'pages'>(a: Item<T>, b: Item<T>): number =>
  byText(a.data.title, b.data.title) || byId(a, b);

const byName = <T extends 'organisations' | 'venues'>(a: Item<T>, b: Item<T>): number =>
  byText(a.data.name, b.data.name) || byId(a, b);

/** Surname first; "Dr." sorts nobody. */
const bySurname: Order<'people'> = (a, b) =>
  byText(a.data.familyName, b.data.familyName) || byText(a.data.givenName, b.data.givenName) || byId(a, b);

const orders: { [T in ContentType]: Order<T> } = {
  news: byNewest,
  events: byStart,
  projects: byNewest,
  series: byTitle,
  topics: byTitle,
  pages: byTitle,
  organisations: byName,
  venues: byName,
  people: bySurname,
};

/** The order in which a type's lists are shown, before anything else is asked. */
export const byOrderOf = <T extends ContentType>(type: T): Order<T> => orders[type];
