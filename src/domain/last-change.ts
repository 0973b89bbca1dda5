/** When an item was changed last, by what its editors say; never by when a file was saved or a site was built. */
import type { Item } from './item.ts';
import { publishedAt } from './publication.ts';

/** The fields that say so; types without any of them (organisations, venues …) are timeless. */
interface Dated {
  date?: string | undefined;
  dateKnown?: string | undefined;
  updated?: string | undefined;
  corrections?: readonly { date: string }[] | undefined;
}

const newest = (dates: readonly string[]): string | undefined =>
  dates.reduce<string | undefined>(
    (last, date) =>
      last !== undefined && Temporal.Instant.compare(publishedAt(last), publishedAt(date)) >= 0 ? last : date,
    undefined,
  );

/**
 * The day or wall-clock time of an item's publication, or of its newest update or correction; undefined if timeless. A
 * publication whose day nobody knows does not count.
 */
export function lastChangeOf({ data }: Pick<Item, 'data'>): string | undefined {
  const { date, dateKnown, updated, corrections = [] } = data as Dated;
  const published = dateKnown === undefined ? date : undefined;
  return newest(
    [published, updated, ...corrections.map((correction) => correction.date)].filter((one) => one !== undefined),
  );
}

/** The newest of the items' last changes; undefined where none of them has a date. */
export const lastChangeIn = (items: readonly Item[]): string | undefined =>
  newest(items.map(lastChangeOf).filter((change) => change !== undefined));
