/** When an item or a page was changed last: its publication counts, and whatever became of it since. */
import type { Catalogue } from './catalogue.ts';
import { newestDate } from './dated-notes.ts';
import type { Item } from './item.ts';
import { revisionEntries } from './revision.ts';
import { concerning } from './selection.ts';

/** Types without a date (organisations, venues …) are timeless. */
interface Dated {
  date?: string | undefined;
  dateKnown?: string | undefined;
}

/**
 * The day or wall-clock time of a catalogue's item's publication, or of its newest revision; undefined if timeless. A
 * publication whose day nobody knows does not count.
 */
export function lastChangeOf({ data }: Pick<Item, 'data'>): string | undefined {
  const { date, dateKnown } = data as Dated;
  const published = date !== undefined && dateKnown === undefined ? [date] : [];
  return newestDate([...published, ...revisionEntries(data).map((entry) => entry.date)]);
}

/** The newest of the items' last changes; undefined where none of them has a date. */
export const lastChangeIn = (items: readonly Item[]): string | undefined =>
  newestDate(items.map(lastChangeOf).filter((change) => change !== undefined));

/** The newest change of what an item's page shows: a news item is itself; other pages also list what concerns theirs. */
export function lastChangeOnPage(catalogue: Catalogue, item: Item): string | undefined {
  if (item.type === 'news') return lastChangeOf(item);
  const { news, events, projects } = concerning(catalogue, item);
  return lastChangeIn([item, ...news, ...events, ...projects] as readonly Item[]);
}
