/** The documents of a feed, whatever format they are written in: the current one, and the archives behind it (RFC 5005). */

import { type FeedFormat, feedLimits } from '../../config/feeds.ts';
import { languageTags } from '../../config/locales.ts';
import { site } from '../../config/site.ts';
import type { FeedEntry } from '../../domain/subscriptions.ts';
import { fill } from '../../i18n/index.ts';
import { absoluteUrl, feedPath } from '../../urls/urls.ts';
import type { FeedChannel } from '../../views/channels.ts';
import type { SiteContext } from '../../views/context.ts';
import type { FeedItem } from './item.ts';

/** A document of a feed. All addresses are absolute. */
export interface FeedDocument {
  title: string;
  description: string;
  language: string;
  /** The page the feed belongs to. */
  url: string;
  /** The document's own address. */
  self: string;
  /** When one of its items was last published or changed in substance. Undefined for an empty feed. */
  updated?: Temporal.Instant | undefined;
  /** Newest first. */
  items: readonly FeedItem[];
}

/** Gives an item as feeds have it. */
export type FeedItemOf = (entry: FeedEntry) => Promise<FeedItem>;

/** The current document of a feed in one format. */
export async function currentDocument(
  context: SiteContext,
  { title, description, page, folder, items }: FeedChannel,
  { format, itemOf }: { format: FeedFormat; itemOf: FeedItemOf },
): Promise<FeedDocument> {
  const built = await Promise.all(items.slice(0, feedLimits.items).map(itemOf));
  return {
    title: fill('{site}: {feed}', { site: site.name, feed: title }),
    description,
    language: languageTags[context.locale],
    url: absoluteUrl(page, context.origin),
    self: absoluteUrl(feedPath(folder, format), context.origin),
    updated: built
      .map(({ updated }) => updated)
      .sort(Temporal.Instant.compare)
      .at(-1),
    items: built,
  };
}
