/** What can be subscribed to: a row is a feed, or one for each item of a type. Words come from i18n, addresses from urls. */

/** The formats of a feed; RSS comes first wherever there is room for one only. */
export const feedFormats = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** What a feed can tell of. */
export type FeedType = 'news' | 'events' | 'projects' | 'digest';

interface FeedHistory {
  /**
   * The formats in which what the feed has no room for can be had, by years (RFC 5005); the other formats lead there.
   * Atom stands for all but the main feed: an archive in each format of each feed would outweigh the site's pages.
   */
  archives: readonly FeedFormat[];
}

/** A feed of the site itself: the key of its title in i18n, the list it stands beside, what it holds. */
export interface SiteFeedRow extends FeedHistory {
  id: 'main' | 'news' | 'pressReleases' | 'events' | 'projects' | 'digest';
  section: 'home' | 'news' | 'events' | 'projects' | 'digest';
  /** Beside the list of one kind of news, and of that kind only. */
  kind?: 'press-release' | 'news' | 'third-party';
  of: readonly FeedType[];
}

export const siteFeeds: readonly SiteFeedRow[] = [
  { id: 'main', section: 'home', of: ['news', 'events', 'projects'], archives: ['rss', 'atom', 'json'] },
  { id: 'news', section: 'news', of: ['news'], archives: ['atom'] },
  { id: 'pressReleases', section: 'news', kind: 'press-release', of: ['news'], archives: ['atom'] },
  { id: 'events', section: 'events', of: ['events'], archives: ['atom'] },
  { id: 'projects', section: 'projects', of: ['projects'], archives: ['atom'] },
  { id: 'digest', section: 'digest', of: ['digest'], archives: ['atom'] },
];

/** Each item of these types has a feed and a calendar of what concerns it, as soon as there is something. */
export interface ItemFeedRow extends FeedHistory {
  each: 'topics' | 'organisations' | 'series' | 'projects' | 'venues';
}

export const itemFeeds: readonly ItemFeedRow[] = [
  { each: 'topics', archives: ['atom'] },
  { each: 'organisations', archives: ['atom'] },
  { each: 'series', archives: ['atom'] },
  { each: 'projects', archives: ['atom'] },
  { each: 'venues', archives: ['atom'] },
];

/** What a current feed holds at most. */
export const feedLimits = { items: 50, bytes: 500_000 } as const;

/** What a calendar holds at most: the latest events, long past ones last. */
export const calendarLimits = { events: 500 } as const;

/** How programs are to treat a calendar: its colour by a name of CSS (RFC 7986), how often to look (ISO 8601). */
export const calendarHints = { colour: 'teal', refreshEvery: 'PT6H' } as const;
