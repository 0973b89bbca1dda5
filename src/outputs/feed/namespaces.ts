import type { FeedFormat } from '../../config/feeds.ts';

/** Vocabularies in feeds, in the order in which they are declared. */
export const namespaces = {
  content: 'http://purl.org/rss/1.0/modules/content/',
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
  /** RFC 5005 */
  fh: 'http://purl.org/syndication/history/1.0',
  xhtml: 'http://www.w3.org/1999/xhtml',
} as const;

/** Media types by which feeds link to each other. */
export const feedTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};
