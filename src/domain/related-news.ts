/**
 * What to read next after a news item. Every item has thousands of others to choose from, so what each of them shares
 * is looked up in an index of the whole catalogue instead of being compared field by field.
 */
import type { Catalogue, Item } from './catalogue.ts';
import { remembered } from './remembered.ts';

/** How much it counts to share a value of these fields. */
const WEIGHTS = { projects: 8, events: 6, organisations: 2, topics: 1 } as const;

type Field = keyof typeof WEIGHTS;

const fields = Object.keys(WEIGHTS) as Field[];

/** For each value of a field the places, in the list of all news, of the items that have it. */
type Places = ReadonlyMap<string, readonly number[]>;

const placesOf = remembered(({ all }: Catalogue): Record<Field, Places> => {
  const placesBy = (field: Field): Places => {
    const places = new Map<string, number[]>();
    for (const [place, { data }] of all('news').entries()) {
      for (const id of new Set(data[field])) {
        const same = places.get(id);
        if (same) same.push(place);
        else places.set(id, [place]);
      }
    }
    return places;
  };
  return {
    projects: placesBy('projects'),
    events: placesBy('events'),
    organisations: placesBy('organisations'),
    topics: placesBy('topics'),
  };
});

/** For each place in the list of all news how much its item shares with `item`. */
function weightsFor(catalogue: Catalogue, item: Item<'news'>): Uint32Array {
  const weights = new Uint32Array(catalogue.all('news').length);
  const places = placesOf(catalogue);
  for (const field of fields) {
    for (const id of item.data[field]) {
      for (const place of places[field].get(id) ?? []) weights[place] = (weights[place] ?? 0) + WEIGHTS[field];
    }
  }
  return weights;
}

/** Where the highest number above zero stands first, or -1. */
function placeOfHighest(numbers: Uint32Array): number {
  let highest = 0;
  let found = -1;
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place] ?? 0;
    if (number > highest) {
      highest = number;
      found = place;
    }
  }
  return found;
}

/** The `most` news that share most with `item`, apart from `others`; those that share equally much newest first. */
function sharingMost(catalogue: Catalogue, item: Item<'news'>, others: Set<Item<'news'>>, most: number) {
  const news = catalogue.all('news');
  const weights = weightsFor(catalogue, item);
  const found: Item<'news'>[] = [];
  while (found.length < most) {
    const place = placeOfHighest(weights);
    const highest = news[place];
    if (!highest) break;
    weights[place] = 0;
    if (highest !== item && !others.has(highest)) found.push(highest);
  }
  return found;
}

/** Related news: those chosen by hand, then those that share most projects, events, organisations and topics. */
export function relatedNews(catalogue: Catalogue, item: Item<'news'>, most: number): Item<'news'>[] {
  const chosen = new Set(catalogue.pick('news', item.data.related));
  chosen.delete(item);
  const computed = sharingMost(catalogue, item, chosen, Math.max(0, most - chosen.size));
  return [...chosen, ...computed].slice(0, most);
}
