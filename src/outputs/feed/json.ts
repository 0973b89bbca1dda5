/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
import type { FeedDocument } from './documents.ts';
import type { FeedItem } from './item.ts';
import type { FeedFrame } from './pieces.ts';
import { oneLine } from './writable-item.ts';

/** An item as an object. */
export const jsonItem = (item: FeedItem): Record<string, unknown> => ({
  id: item.guid,
  url: item.url,
  title: item.title,
  content_html: item.html,
  summary: item.summary,
  ...(item.image ? { image: item.image.url } : {}),
  date_published: item.published.toString(),
  date_modified: item.updated.toString(),
  ...(item.creators.length > 0 ? { authors: item.creators.map((name) => ({ name })) } : {}),
  ...(item.categories.length > 0 ? { tags: item.categories } : {}),
  ...(item.attachments.length > 0
    ? {
        attachments: item.attachments.map(({ url, type, bytes, title }) => ({
          url,
          mime_type: type,
          title,
          size_in_bytes: bytes,
        })),
      }
    : {}),
});

/** A document as an object. Only programs that read JSON Feed follow `next_url`. */
export const jsonFeed = ({ links: { prev }, note, site, ...document }: FeedDocument, items: unknown[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: oneLine(document.title),
  home_page_url: document.url,
  feed_url: document.self,
  description: oneLine(document.description),
  user_comment: `${note.text} ${note.address}`,
  ...(prev?.format === 'json' ? { next_url: prev.url } : {}),
  icon: site.logo,
  favicon: site.picture,
  authors: [{ name: site.name, url: site.url }],
  language: document.language,
  items,
});

const END = ']}';

/** What stands around the items. */
export const writeJsonFrame = (document: FeedDocument): FeedFrame => ({
  head: JSON.stringify(jsonFeed(document, [])).slice(0, -END.length),
  tail: END,
});

export const writeJsonItem = (item: FeedItem): string => JSON.stringify(jsonItem(item));
