/**
 * What has changed about an item in substance since it was published, as of a moment: by what its editors enter
 * (`updated`, `corrections`, `changes`), never by when a file was saved. A mended typing error is no such entry.
 */
import type { NewsData } from '../schema/index.ts';
import { countsFrom, hasCome, newestDate, notesAt } from './dated-notes.ts';
import { type EventPlan, type PlanChange, planAt } from './event-changes.ts';
import type { Item } from './item.ts';
import { publishedAt } from './publication.ts';

export type Correction = NewsData['corrections'][number];

/** The fields in which editors say what became of an item; no type has all of them. */
interface Revised {
  updated?: string | undefined;
  corrections?: readonly Correction[] | undefined;
  changes?: readonly PlanChange[] | undefined;
}

/** What became of an item by a moment. */
export interface Revision {
  /**
   * How many entries count. SEQUENCE of iCalendar (RFC 5545, section 3.8.7.4): it rises with every change of date, place
   * or status, as RFC 5546, section 2.1.4, demands, and with every other entry, as it allows. Entries are only added, so
   * it never falls.
   */
  sequence: number;
  /** Day or wall-clock time of the newest entry; undefined for an item that stands as it was published. */
  changedAt?: string | undefined;
  /** Newest first. */
  corrections: Correction[];
  /** Newest first; only events have any. */
  changes: PlanChange[];
}

/** One entry: its day or time as it was written, and the moment from which it counts. */
export interface RevisionEntry {
  date: string;
  at: Temporal.Instant;
}

/** All entries, also those that count only later. */
export function revisionEntries(data: object): RevisionEntry[] {
  const { updated, corrections = [], changes = [] } = data as Revised;
  const notes = [...corrections, ...changes].map((note) => ({ date: note.date, at: countsFrom(note) }));
  return updated === undefined ? notes : [{ date: updated, at: publishedAt(updated) }, ...notes];
}

/** The one answer to what became of an item: for pages, structured data, feeds, calendars and sitemaps. */
export function revisionOf({ data }: Pick<Item, 'data'>, now: Temporal.Instant): Revision {
  const { corrections = [], changes = [] } = data as Revised;
  const entries = revisionEntries(data).filter(({ at }) => Temporal.Instant.compare(at, now) <= 0);
  return {
    sequence: entries.length,
    changedAt: newestDate(entries.map(({ date }) => date)),
    corrections: notesAt(corrections, now),
    changes: notesAt(changes, now),
  };
}

/** An item as it was at `now`: without the entries that came later, and an event by the plan of that moment. */
export function withoutLaterChanges<T extends object>(data: T, now: Temporal.Instant): T {
  const { date, updated, ...rest } = data as Revised & { date?: unknown };
  if (date === undefined || revisionEntries(data).every(({ at }) => Temporal.Instant.compare(at, now) <= 0))
    return data;
  const isUpdated = updated !== undefined && Temporal.Instant.compare(publishedAt(updated), now) <= 0;
  const corrections = rest.corrections?.filter((correction) => hasCome(correction, now));
  return {
    ...(rest.changes ? planAt(rest as EventPlan, now) : rest),
    date,
    ...(isUpdated ? { updated } : {}),
    ...(corrections ? { corrections } : {}),
  } as T;
}
