/** "Abonnieren: RSS-Feed, Kalender": a page's own feed and calendar, with the way to all others. */
import type { Item } from '../domain/catalogue.ts';
import { fill } from '../i18n/index.ts';
import { absoluteUrl, feedPath, fragments, type Path, sectionPath, subscriptionPath, webcalUrl } from '../urls/urls.ts';
import { type CalendarChannel, type FeedChannel, offeredOf, siteCalendarAt, siteChannelAt } from './channels.ts';
import { type Link, type SiteContext, wordsOf } from './context.ts';

export interface NamedLink extends Link {
  /** What it is called beside others of its kind: "RSS-Feed „Thema Pharmazie“". Begins with the label. */
  name: string;
  /** Media type of what it leads to, where that is no page. */
  type?: string | undefined;
}

/** What formats call themselves, in any language. */
export const formatNames = { rss: 'RSS', atom: 'Atom', json: 'JSON' } as const;

export const mediaTypes = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  calendar: 'text/calendar',
} as const;

const feedLink = (context: SiteContext, { title, folder }: FeedChannel): NamedLink => {
  const { names, line } = wordsOf(context).subscribe;
  return {
    href: feedPath(folder, 'rss'),
    label: line.feed,
    name: fill(names.feed, { format: formatNames.rss, title }),
    type: mediaTypes.rss,
  };
};

/** Opens the reader's calendar program. */
const calendarLink = (context: SiteContext, { title, path }: CalendarChannel): NamedLink => {
  const { names, calendar } = wordsOf(context).subscribe;
  return {
    href: webcalUrl(absoluteUrl(path, context.origin)),
    label: calendar,
    name: fill(names.calendar, { title }),
    type: mediaTypes.calendar,
  };
};

/** Where all addresses of a feed stand, or those of the site's calendar. */
const addressesOf = (feed: FeedChannel | undefined): Path =>
  feed ? subscriptionPath(feed.folder) : `${sectionPath('subscribe')}#${fragments.siteCalendar}`;

/**
 * What a page offers to those who want to know more of what it lists; empty where it has nothing of its own. A list's
 * numbered pages offer nothing: their list does.
 * @param item what the page tells of, if it is no list
 */
export function subscribeLine(context: SiteContext, path: Path, item?: Item): NamedLink[] {
  const { feed, calendar } = item
    ? offeredOf(context, item)
    : { feed: siteChannelAt(context, path), calendar: siteCalendarAt(context, path) };
  if (!feed && !calendar) return [];
  const { more } = wordsOf(context).subscribe.line;
  return [
    ...(feed ? [feedLink(context, feed)] : []),
    ...(calendar ? [calendarLink(context, calendar)] : []),
    { href: addressesOf(feed), label: more, name: more },
  ];
}
