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

/** Where the `most` highest numbers above zero stand, the highest first; of equal ones the first. */
function placesOfHighest(numbers: Uint32Array, most: number): number[] {
  const places: number[] = [];
  let least = 0;
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place] as number;
    if (number <= least) continue;
    const rank = places.findIndex((other) => (numbers[other] as number) < number);
    places.splice(rank < 0 ? places.length : rank, 0, place);
    if (places.length > most) places.pop();
    if (places.length === most) least = numbers[places[most - 1] as number] as number;
  }
  return places;
}

/** Related news: those chosen by hand, then those that share most projects, events, organisations and topics. */
export function relatedNews(catalogue: Catalogue, item: Item<'news'>, most: number): Item<'news'>[] {
  const news = catalogue.all('news');
  const chosen = catalogue.pick('news', item.data.related).filter((other) => other !== item);
  // The item itself and those chosen may be among those that share most, and fall out.
  const computed = placesOfHighest(weightsFor(catalogue, item), most + chosen.length + 1)
    .map((place) => news[place] as Item<'news'>)
    .filter((other) => other !== item);
  return [...new Set([...chosen, ...computed])].slice(0, most);
}
