/** What comes before and after an item in the list that it belongs to. Pure, over a catalogue. */
import type { Catalogue, Item } from './catalogue.ts';

export interface Neighbours<T extends 'news' | 'events'> {
  /** Earlier in time. */
  before?: Item<T> | undefined;
  /** Later in time. */
  after?: Item<T> | undefined;
}

/** The news published before and after. */
export function newsNeighbours({ all }: Catalogue, item: Item<'news'>): Neighbours<'news'> {
  const newestFirst = all('news');
  const place = newestFirst.indexOf(item);
  return place < 0 ? {} : { before: newestFirst[place + 1], after: newestFirst[place - 1] };
}

/** The events of the same series before and after, by their start; an event without a series has none. */
export function seriesNeighbours({ all }: Catalogue, item: Item<'events'>): Neighbours<'events'> {
  const { series } = item.data;
  if (series === undefined) return {};
  const earliestFirst = all('events').filter(({ data }) => data.series === series);
  const place = earliestFirst.indexOf(item);
  return place < 0 ? {} : { before: earliestFirst[place - 1], after: earliestFirst[place + 1] };
}
