/** The site's feeds: a row is a feed. `of` says which items it holds. */
export interface FeedRow {
  id: string;
  /** Below the site's root. */
  path: string;
  of: readonly ('news' | 'events')[];
}

export const feeds: readonly FeedRow[] = [{ id: 'main', path: 'rss.xml', of: ['news', 'events'] }];
