/** Whatever stands in a feed, as feeds have it. */
import type { FeedEntry } from '../../domain/subscriptions.ts';
import type { SiteContext } from '../../views/context.ts';
import { digestFeedItem } from '../digest/feed.ts';
import { type BodyOf, type FeedImage, type FeedItem, feedItem } from './item.ts';

/** What only the image pipeline and Astro know of an item. */
interface Rendered {
  bodyOf: BodyOf;
  image?: FeedImage | undefined;
}

export const feedEntry = async (
  context: SiteContext,
  entry: FeedEntry,
  { bodyOf, image }: Rendered,
): Promise<FeedItem> =>
  entry.type === 'digest' ? digestFeedItem(context, entry) : feedItem(context, entry, bodyOf, image);
