/** What has changed about an item since it was published, as of a moment. */
import type { NewsData } from '../schema/index.ts';
import { dayOfInstant } from './calendar.ts';
import { publishedAt } from './publication.ts';

export type Correction = NewsData['corrections'][number];

/** Corrections that had been made by `now`, newest first. */
export const correctionsAt = (corrections: readonly Correction[], now: Temporal.Instant): Correction[] =>
  corrections.filter(({ date }) => date <= dayOfInstant(now)).sort((a, b) => (a.date > b.date ? -1 : 1));

/**
 * When an item was last changed in substance by `now`: by an update or a correction, whichever is later. A day or a
 * wall-clock time, as it was written; undefined for an item that stands as it was published.
 */
export function changedAt(
  { updated, corrections = [] }: { updated?: string | undefined; corrections?: readonly Correction[] },
  now: Temporal.Instant,
): string | undefined {
  const hasCome = (date: string): boolean => Temporal.Instant.compare(publishedAt(date), now) <= 0;
  const dates = [...(updated !== undefined && hasCome(updated) ? [updated] : [])];
  const [latest] = correctionsAt(corrections, now);
  return [...dates, ...(latest ? [latest.date] : [])].sort().at(-1);
}

/** Fields that say what became of an item. */
interface Revised {
  date?: unknown;
  updated?: string | undefined;
  corrections?: readonly Correction[] | undefined;
}

/** An item as it was at `now`: without the update and the corrections that came later. */
export function withoutLaterChanges<T extends object>(data: T, now: Temporal.Instant): T {
  const { date, updated, corrections } = data as Revised;
  if (date === undefined || (updated === undefined && !corrections?.length)) return data;
  const { updated: _, ...rest } = data as Revised;
  const isUpdated = updated !== undefined && Temporal.Instant.compare(publishedAt(updated), now) <= 0;
  const kept = corrections ? { corrections: correctionsAt(corrections, now) } : {};
  return { ...rest, ...(isUpdated ? { updated } : {}), ...kept } as T;
}
