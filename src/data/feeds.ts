/** Feeds of a build: each item is made once, however many feeds it stands in. */

import type { Item } from '../domain/catalogue.ts';
import { remembered } from '../domain/remembered.ts';
import type { FeedEntry } from '../domain/subscriptions.ts';
import { feedEntry } from '../outputs/feed/entry.ts';
import type { FeedItem } from '../outputs/feed/item.ts';
import { bodyHtml } from './body.ts';
import { leadImageOf, withMailPictures } from './mail-picture.ts';
import { getSite } from './site.ts';

const mailBody = async (item: Item): Promise<string> => withMailPictures(await bodyHtml(item));

const imageOf = (entry: FeedEntry) => (entry.type === 'digest' ? undefined : leadImageOf(entry));

const make = async (entry: FeedEntry): Promise<FeedItem> =>
  feedEntry(await getSite(), entry, { bodyOf: mailBody, image: await imageOf(entry) });

const makeOnce = remembered(make);

/** In the dev server an item is made anew: its body may change while its front matter stays. */
export const feedItemOf = (entry: FeedEntry): Promise<FeedItem> =>
  import.meta.env.DEV ? make(entry) : makeOnce(entry);
