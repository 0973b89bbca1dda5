/** Feeds of a build: each item is made once, however many feeds it stands in. */

import type { Item } from '../domain/catalogue.ts';
import { remembered } from '../domain/remembered.ts';
import type { FeedableItem } from '../domain/subscriptions.ts';
import { type FeedItem, feedItem } from '../outputs/feed/item.ts';
import { bodyHtml } from './body.ts';
import { leadImageOf, withMailPictures } from './mail-picture.ts';
import { getSite } from './site.ts';

const mailBody = async (item: Item): Promise<string> => withMailPictures(await bodyHtml(item));

const make = async (item: FeedableItem): Promise<FeedItem> =>
  feedItem(await getSite(), item, mailBody, await leadImageOf(item));

const makeOnce = remembered(make);

/** In the dev server an item is made anew: its body may change while its front matter stays. */
export const feedItemOf = (item: FeedableItem): Promise<FeedItem> =>
  import.meta.env.DEV ? make(item) : makeOnce(item);
