/** Feeds of a build: each item is made once, however many feeds it stands in. */

import { remembered } from '../domain/remembered.ts';
import type { FeedableItem } from '../domain/subscriptions.ts';
import { type FeedItem, feedItem } from '../outputs/feed/item.ts';
import { bodyHtml } from './body.ts';
import { getSite } from './site.ts';

const make = async (item: FeedableItem): Promise<FeedItem> => feedItem(await getSite(), item, bodyHtml);

const makeOnce = remembered(make);

/** In the dev server an item is made anew: its body may change while its front matter stays. */
export const feedItemOf = (item: FeedableItem): Promise<FeedItem> =>
  import.meta.env.DEV ? make(item) : makeOnce(item);
