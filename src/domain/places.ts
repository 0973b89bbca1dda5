import type { Catalogue } from './catalogue.ts';
import type { Item } from './item.ts';

/**
 * The places to which something belongs: its houses, the grounds they stand on, their towns. A region is left out
 * unless it is named itself; everything lies in it.
 */
export function placesOf(catalogue: Catalogue, ids: readonly (string | undefined)[]): Item<'venues'>[] {
  const found = new Set<Item<'venues'>>();
  for (const id of ids) {
    let place = catalogue.find('venues', id);
    const named = place;
    while (place && !found.has(place) && (place === named || place.data.kind !== 'region')) {
      found.add(place);
      place = catalogue.find('venues', place.data.partOf);
    }
  }
  return [...found];
}

export const placesOfNews = (catalogue: Catalogue, { data }: Item<'news'>): Item<'venues'>[] =>
  placesOf(catalogue, data.venues);

export const placesOfEvent = (catalogue: Catalogue, { data }: Item<'events'>): Item<'venues'>[] =>
  placesOf(catalogue, [data.venue]);
