/** What can be subscribed to, as the subscription page lists it: what it holds and its addresses. */
import { calendarLimits, type FeedFormat, feedFormats } from '../config/feeds.ts';
import type { Item } from '../domain/catalogue.ts';
import { firstDayOf } from '../domain/event-timing.ts';
import { type FeedEntry, yearlyRate } from '../domain/subscriptions.ts';
import { formatDay } from '../i18n/format.ts';
import { counted, fill } from '../i18n/index.ts';
import { absoluteUrl, feedPath, fragments, subscriptionFragment, webcalUrl } from '../urls/urls.ts';
import { type CalendarChannel, type FeedChannel, offeredOf, siteCalendar } from './channels.ts';
import { type SiteContext, wordsOf } from './context.ts';
import { entryName } from './entry-name.ts';
import { newsDate } from './news-date.ts';
import { formatNames, mediaTypes, type NamedLink } from './subscribe-line.ts';

/** An address to copy, and links to the same for programs on this machine. */
export interface SubscribeAddress {
  /** "Feed" or "Kalender" */
  kind: string;
  /** Absolute: what readers paste elsewhere. */
  url: string;
  /** What the button that copies it is called beside others. */
  copyName: string;
  links: NamedLink[];
}

/** What can be subscribed to: a feed, a calendar, or both of the same. */
export interface SubscribeRow {
  /** Fragment that leads to it. */
  id: string;
  title: string;
  /** Its page. */
  href?: string | undefined;
  description?: string | undefined;
  /** "12 Beiträge, zuletzt 12. September 2024"; of the digest "12 Ausgaben" */
  holds: string;
  addresses: SubscribeAddress[];
}

const actionName = (context: SiteContext, action: string, name: string): string =>
  fill(wordsOf(context).subscribe.names.action, { action, name });

function feedAddress(context: SiteContext, { title, folder }: FeedChannel): SubscribeAddress {
  const { feed, copy, names } = wordsOf(context).subscribe;
  const nameOf = (format: FeedFormat) => fill(names.feed, { format: formatNames[format], title });
  return {
    kind: feed,
    url: absoluteUrl(feedPath(folder, 'rss'), context.origin),
    copyName: actionName(context, copy, nameOf('rss')),
    links: feedFormats.map((format) => ({
      href: feedPath(folder, format),
      label: formatNames[format],
      name: nameOf(format),
      type: mediaTypes[format],
    })),
  };
}

function calendarAddress(context: SiteContext, { title, path }: CalendarChannel): SubscribeAddress {
  const { calendar, copy, names, openCalendar, calendarFile } = wordsOf(context).subscribe;
  const url = absoluteUrl(path, context.origin);
  const link = (label: string, href: string): NamedLink => ({
    href,
    label,
    name: actionName(context, label, fill(names.calendar, { title })),
    type: mediaTypes.calendar,
  });
  return {
    kind: calendar,
    url,
    copyName: actionName(context, copy, fill(names.calendar, { title })),
    links: [link(openCalendar, webcalUrl(url)), link(calendarFile, path)],
  };
}

/** When an item appeared, as lists print it. */
const printedDate = (context: SiteContext, { type, data }: FeedEntry): string =>
  type === 'news' ? newsDate(context, data as Item<'news'>['data']).text : formatDay(data.date, context.locale);

/** From so many a year on, readers think in months. */
const MONTHLY = 24;

function rateText(context: SiteContext, items: readonly FeedEntry[]): string | undefined {
  const { rates } = wordsOf(context).subscribe;
  const count = yearlyRate(items);
  if (count === undefined) return undefined;
  return count < MONTHLY ? fill(rates.year, { count }) : fill(rates.month, { count: Math.round(count / 12) });
}

/** "12 Beiträge, zuletzt 12. September 2024" */
function feedHolds(context: SiteContext, items: readonly FeedEntry[]): string {
  const { subscribe, item, digest } = wordsOf(context);
  const [newest] = items;
  if (!newest) return subscribe.nothingYet;
  const count = counted(newest.type === 'digest' ? digest.issues : item.count, items.length, context.locale);
  return fill(items.length === 1 ? subscribe.only : subscribe.newest, { count, when: printedDate(context, newest) });
}

/** "6 Veranstaltungen, 2014 bis 2025" */
function calendarHolds(context: SiteContext, { events }: CalendarChannel): string {
  const { subscribe, archive } = wordsOf(context);
  const held = events.slice(-calendarLimits.events);
  const years = held.map(({ data }) => firstDayOf(data).slice(0, 4)).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return subscribe.nothingYet;
  const count = counted(archive.counts.events, held.length, context.locale);
  return first === last ? fill(subscribe.only, { count, when: first }) : fill(subscribe.span, { count, first, last });
}

export const siteRow = (context: SiteContext, channel: FeedChannel): SubscribeRow => ({
  id: subscriptionFragment(channel.folder),
  title: channel.title,
  description: channel.description,
  holds: [feedHolds(context, channel.items), rateText(context, channel.items)].filter(Boolean).join(', '),
  addresses: [feedAddress(context, channel)],
});

export function siteCalendarRow(context: SiteContext): SubscribeRow {
  const { calendarTitle, calendarText } = wordsOf(context).subscribe;
  const calendar = siteCalendar(context);
  return {
    id: fragments.siteCalendar,
    title: calendarTitle,
    description: calendarText,
    holds: calendarHolds(context, calendar),
    addresses: [calendarAddress(context, calendar)],
  };
}

/** Nothing for what readers are not offered. */
export function itemRow(context: SiteContext, item: Item): SubscribeRow[] {
  const { feed, calendar } = offeredOf(context, item);
  if (!feed) return [];
  return [
    {
      id: subscriptionFragment(feed.folder),
      title: entryName(context, item),
      href: feed.page,
      holds: feedHolds(context, feed.items),
      addresses: [feedAddress(context, feed), ...(calendar ? [calendarAddress(context, calendar)] : [])],
    },
  ];
}
