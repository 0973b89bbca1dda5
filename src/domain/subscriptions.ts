/** What a feed and a calendar hold: the answers that pages give as well, in the order of feeds. */
import type { FeedType, ItemFeedRow, SiteFeedRow } from '../config/feeds.ts';
import { dayOf } from './calendar.ts';
import type { Catalogue, Item } from './catalogue.ts';
import { type DigestIssue, digestIssues } from './digest.ts';
import { previousStarts } from './event-changes.ts';
import { byNewest, byStart } from './order.ts';
import { concerning } from './selection.ts';

/** What a feed can tell of. */
export type FeedableItem = Item<'news'> | Item<'events'> | Item<'projects'>;

/** What stands in feeds: items, and issues of the digest. */
export type FeedEntry = FeedableItem | DigestIssue;

/** What can be followed by itself. */
export type FollowedItem = Item<ItemFeedRow['each']>;

const newestFirst = <E extends FeedEntry>(entries: readonly E[]): E[] => [...entries].sort(byNewest);

const entriesOf = (catalogue: Catalogue, type: FeedType): readonly FeedEntry[] =>
  type === 'digest' ? digestIssues(catalogue) : (catalogue.all(type) as readonly FeedableItem[]);

/** What a feed of the site holds, the newest publication first. */
export const itemsOfSiteFeed = (catalogue: Catalogue, { of, kind }: Pick<SiteFeedRow, 'of' | 'kind'>): FeedEntry[] =>
  newestFirst(
    of
      .flatMap((type) => entriesOf(catalogue, type))
      .filter(({ data }) => kind === undefined || ('kind' in data && data.kind === kind)),
  );

/** What the feed of a topic, an organisation … holds: all that its page lists and that has a date of publication. */
export function itemsOfFollowed(catalogue: Catalogue, item: FollowedItem): FeedableItem[] {
  const { news, events, projects } = concerning(catalogue, item);
  return newestFirst([...news, ...events, ...projects]);
}

/** The year in which something was published, at the editors' place: their dates are those of their own zone. */
export const yearOfPublication = ({ data }: { readonly data: { readonly date: string } }): string =>
  data.date.slice(0, 4);

/**
 * How many items appeared in the year up to the newest, that day a year before left out; undefined for a feed that does
 * not reach back that far. The clock has no say: it changes only with the items.
 * @param items newest first
 */
export function yearlyRate(items: readonly FeedEntry[]): number | undefined {
  const days = items.map(({ data }) => dayOf(data.date));
  const [newest] = days;
  if (newest === undefined) return undefined;
  const yearBefore = Temporal.PlainDate.from(newest).subtract({ years: 1 }).toString();
  return (days.at(-1) ?? newest) > yearBefore ? undefined : days.filter((day) => day > yearBefore).length;
}

/**
 * Whether a calendar can show an event: nobody can be sent to a "mid November". One that had a day before it was put off
 * stays where people have noted it.
 */
export const hasDay = ({ data }: Item<'events'>): boolean =>
  data.start !== undefined || previousStarts(data).length > 0;

/** All events of the site that a calendar can show, the earliest start first. */
export const datedEvents = ({ all }: Pick<Catalogue, 'all'>): Item<'events'>[] =>
  all('events').filter(hasDay).sort(byStart);

/** The events of a topic, an organisation … that a calendar can show, the earliest start first. */
export const datedEventsOf = (catalogue: Catalogue, item: FollowedItem): Item<'events'>[] =>
  concerning(catalogue, item).events.filter(hasDay).sort(byStart);
