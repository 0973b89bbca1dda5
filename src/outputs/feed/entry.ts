/** Whatever stands in a feed, as feeds have it. */
import type { FeedEntry } from '../../domain/subscriptions.ts';
import type { SiteContext } from '../../views/context.ts';
import { digestFeedItem } from '../digest/feed.ts';
import { type BodyOf, type FeedItem, feedItem } from './item.ts';

/** @param bodyOf gives an item's body as HTML */
export const feedEntry = async (context: SiteContext, entry: FeedEntry, bodyOf: BodyOf): Promise<FeedItem> =>
  entry.type === 'digest' ? digestFeedItem(context, entry) : feedItem(context, entry, bodyOf);
