/** How many published items there are of each topic, kind, year and place, counted anew. */
import { archiveOf, eventMonth, newsMonth } from '../../domain/archive.ts';
import type { Catalogue, Item } from '../../domain/catalogue.ts';
import { eventMonths } from '../../domain/month-grid.ts';
import { placesOf, placesOfEvent, placesOfNews } from '../../domain/places.ts';
import { concerning } from '../../domain/selection.ts';
import { calendarPath, filterParameters, itemPath, newsKindPath, yearPath } from '../../urls/urls.ts';

/** By what is counted: an address, a name. */
export type Counts = Map<string, number>;

const tally = (names: Iterable<string>): Counts => {
  const counts: Counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

type Listed = Item<'news'> | Item<'events'> | Item<'projects'>;

export const placesOfItem = (catalogue: Catalogue, item: Listed): Item<'venues'>[] => {
  if (item.type === 'news') return placesOfNews(catalogue, item as Item<'news'>);
  if (item.type === 'events') return placesOfEvent(catalogue, item as Item<'events'>);
  return placesOf(catalogue, (item as Item<'projects'>).data.venues);
};

export const yearOfItem = (item: Listed): string =>
  item.type === 'events' ? eventMonth(item as Item<'events'>).year : (item.data as { date: string }).date.slice(0, 4);

export const listedItems = ({ all }: Catalogue): Listed[] => [...all('news'), ...all('events'), ...all('projects')];

/** News, events and projects of each topic, by the topic's page. */
export const topicCounts = (catalogue: Catalogue): Counts =>
  tally(
    catalogue.all('topics').flatMap((topic) =>
      catalogue
        .mentions(topic)
        .filter(({ item }) => ['news', 'events', 'projects'].includes(item.type))
        .map(() => itemPath(topic)),
    ),
  );

/** News or events by what their list can be narrowed down by: parameter → page → how many. */
export function facetCounts(catalogue: Catalogue, section: 'news' | 'events'): Map<string, Counts> {
  const items: readonly Listed[] = section === 'news' ? catalogue.all('news') : catalogue.all('events');
  const topics = items.flatMap(({ data }) =>
    catalogue.pick('topics', [...new Set(data.topics)]).map((topic) => itemPath(topic)),
  );
  const places = items.flatMap((item) => placesOfItem(catalogue, item).map((venue) => itemPath(venue)));
  const kinds = section === 'news' ? catalogue.all('news').map(({ data }) => newsKindPath(data.kind)) : [];
  const all = new Map([
    [filterParameters.topic, tally(topics)],
    [filterParameters.type, tally(kinds)],
    [filterParameters.year, tally(items.map((item) => yearPath(section, yearOfItem(item))))],
    [filterParameters.place, tally(places)],
  ]);
  // A single value narrows nothing down and is not offered.
  return new Map([...all].filter(([, counts]) => counts.size > 1));
}

/** News and events of each year, by the year's page. */
export const yearCounts = ({ all }: Catalogue): Counts =>
  new Map([
    ...archiveOf(all('news'), newsMonth).map(({ year, items }) => [yearPath('news', year), items.length] as const),
    ...archiveOf(all('events'), eventMonth).map(({ year, items }) => [yearPath('events', year), items.length] as const),
  ]);

/** Events of each month, by the month's page of the calendar. */
export const monthCounts = ({ all }: Catalogue): Counts =>
  new Map([...eventMonths(all('events'))].map(([month, { count }]) => [calendarPath(month), count]));

/** News and events of each place, by the place's page. */
export const placeCounts = (catalogue: Catalogue): Counts =>
  new Map(
    catalogue.all('venues').map((venue) => {
      const { news, events } = concerning(catalogue, venue);
      return [itemPath(venue), news.length + events.length];
    }),
  );
