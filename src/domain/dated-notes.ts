/**
 * Dated notes on what became of an item: its corrections, an event's changes. Editors append them; which of two notes of
 * one moment is the newer one is all that their order in the file decides.
 */
import { hasTime, instantOfWallTime, startOfDay } from './calendar.ts';
import { publishedAt } from './publication.ts';

export interface DatedNote {
  /** A day, or a wall-clock time. */
  date: string;
}

/** The moment from which a note counts: its time, or the beginning of its day, for a cancellation cannot wait till six. */
export const countsFrom = ({ date }: DatedNote): Temporal.Instant =>
  hasTime(date) ? instantOfWallTime(date) : startOfDay(date);

export const hasCome = (note: DatedNote, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(countsFrom(note), now) <= 0;

export const oldestFirst = <T extends DatedNote>(notes: readonly T[]): T[] =>
  [...notes].sort((a, b) => Temporal.Instant.compare(countsFrom(a), countsFrom(b)));

/** The notes that count by `now`, the newest first. */
export const notesAt = <T extends DatedNote>(notes: readonly T[], now: Temporal.Instant): T[] =>
  oldestFirst(notes.filter((note) => hasCome(note, now))).reverse();

/** The newest of days and wall-clock times, as it was written; a day stands for six in the morning, as in feeds. */
export const newestDate = (dates: readonly string[]): string | undefined =>
  dates.reduce<string | undefined>(
    (last, date) =>
      last !== undefined && Temporal.Instant.compare(publishedAt(last), publishedAt(date)) >= 0 ? last : date,
    undefined,
  );
