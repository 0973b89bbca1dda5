/** Ways to take an event into one's own calendar: a file, and plain links that load nothing before they are followed. */
import { site } from '../config/site.ts';
import { hasTime, instantOfWallTime } from '../domain/calendar.ts';
import { type CalendarDates, calendarDates } from '../domain/calendar-dates.ts';
import type { Item } from '../domain/catalogue.ts';
import { dayOrTimeValue } from '../outputs/calendar/dates.ts';
import { absoluteUrl, eventFilePath, itemPath, webcalUrl } from '../urls/urls.ts';
import { calendarChannels } from './channels.ts';
import { type Link, type SiteContext, wordsOf } from './context.ts';
import { endsAt, isAhead, type ShownMarks, shown } from './event-clock.ts';
import { placeLine } from './event-place.ts';

type Event = Item<'events'>;

export interface AddToCalendar {
  /** It is shown until the event is over. */
  marks: ShownMarks;
  /** The file first, then calendars on the web; leads to other sites are marked. */
  links: (Link & { isExternal: boolean })[];
}

/** What calendars on the web are told; where no end is known, the event ends as it begins. */
interface Told {
  dates: { start: string; end: string };
  title: string;
  details: string;
  place: string;
}

/** Spaces are `%20`: Outlook shows a `+`. */
const query = (parameters: Readonly<Record<string, string>>): string =>
  Object.entries(parameters)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/** The last day is exclusive, as in iCalendar; times are those of the zone that is named beside them. */
const googleUrl = ({ dates: { start, end }, title, details, place }: Told): string =>
  `https://calendar.google.com/calendar/render?${query({
    action: 'TEMPLATE',
    text: title,
    dates: `${dayOrTimeValue(start)}/${dayOrTimeValue(end)}`,
    ctz: hasTime(start) ? site.timeZone : '',
    details,
    location: place,
  })}`;

/** Outlook takes times in UTC only, for a `+` of an offset gets lost. */
const inUtc = (value: string): string => (hasTime(value) ? instantOfWallTime(value).toString() : value);

/**
 * Nothing of this is documented by Microsoft; it is what add-event-to-calendar-docs gathered, with the exclusive last
 * day that add-to-calendar-button uses for Outlook on computers.
 */
const outlookUrl = (host: string, { dates: { start, end }, title, details, place }: Told): string =>
  `https://${host}/calendar/0/deeplink/compose?${query({
    path: '/calendar/action/compose',
    rru: 'addevent',
    startdt: inUtc(start),
    enddt: inUtc(end),
    allday: hasTime(start) ? '' : 'true',
    subject: title,
    body: details,
    location: place,
  })}`;

const toldOf = (context: SiteContext, item: Event, { start, end = start }: CalendarDates): Told => ({
  dates: { start, end },
  title: item.data.title,
  details: `${item.data.summary}\n\n${absoluteUrl(itemPath(item), context.origin)}`,
  place: placeLine(context, item.data) ?? '',
});

/** The calendar of the event's series, for programs that subscribe. */
function seriesLinks(context: SiteContext, { data }: Event): AddToCalendar['links'] {
  const series = context.catalogue.find('series', data.series);
  const calendar = series && calendarChannels(context).find(({ of }) => of === series);
  if (!calendar) return [];
  const href = webcalUrl(absoluteUrl(calendar.path, context.origin));
  return [{ href, label: wordsOf(context).calendars.add.series, isExternal: false }];
}

/**
 * Undefined for what is cancelled, over or without a day. A preview has no calendars, and what it holds back is not to be
 * told to others by a click.
 */
export function addToCalendar(context: SiteContext, item: Event): AddToCalendar | undefined {
  const { data } = item;
  const dates = calendarDates(data);
  const until = endsAt(data);
  const takesPlace = data.start !== undefined && data.status !== 'cancelled' && isAhead(context, until);
  if (!dates || !takesPlace || context.showsHeldBack) return undefined;
  const words = wordsOf(context).calendars.add;
  const told = toldOf(context, item, dates);
  return {
    marks: shown(context, { until }),
    links: [
      { href: eventFilePath(item), label: words.file, isExternal: false },
      { href: googleUrl(told), label: words.google, isExternal: true },
      { href: outlookUrl('outlook.live.com', told), label: words.outlook, isExternal: true },
      { href: outlookUrl('outlook.office.com', told), label: words.office, isExternal: true },
      ...seriesLinks(context, item),
    ],
  };
}
