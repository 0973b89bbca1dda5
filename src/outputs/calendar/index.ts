/**
 * Calendars as files (iCalendar: RFC 5545 and 7986). The same bytes until an event in them changes. What is left out on
 * purpose: METHOD, which makes of a file that is published a message that is sent, and demands an ORGANIZER; a UID of
 * the calendar, which vdirsyncer takes for that of every event, of which it then keeps one (pimutils/vdirsyncer#1222).
 */
import { calendarHints, calendarLimits } from '../../config/feeds.ts';
import { site } from '../../config/site.ts';
import { dayOf } from '../../domain/calendar.ts';
import type { Item } from '../../domain/catalogue.ts';
import { hasDay } from '../../domain/subscriptions.ts';
import { fill } from '../../i18n/index.ts';
import { absoluteUrl, eventFilePath, type Path } from '../../urls/urls.ts';
import { type CalendarChannel, calendarChannels } from '../../views/channels.ts';
import { type SiteContext, wordsOf } from '../../views/context.ts';
import { line, text, textLine, uri, written } from './content-line.ts';
import { utcValue } from './dates.ts';
import { type CalendarEvent, calendarEvent } from './event.ts';
import { timeZoneLines } from './time-zone.ts';

/** A file with all its lines ended by CRLF. */
const fileOf = ({ locale }: SiteContext, about: readonly string[], events: readonly CalendarEvent[]): string =>
  [
    written([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      ...textLine('PRODID', `-//${site.name}//iCalendar//${locale.toUpperCase()}`),
      'CALSCALE:GREGORIAN',
      ...about,
      ...timeZoneLines(events.map(({ start }) => dayOf(start))),
    ]),
    ...events.map(({ ics }) => ics),
    written(['END:VCALENDAR']),
  ].join('');

/** Thunderbird and Nextcloud show the backslashes that commas, semicolons and backslashes have before them. */
const plainName = (name: string): string => name.replace(/\s*[,;]\s*/g, ' · ').replaceAll('\\', '/');

/** "Life Sciences Mitteldeutschland: Thema Pharmazie" */
const nameOf = ({ title }: CalendarChannel): string => plainName(fill('{site}: {title}', { site: site.name, title }));

function descriptionOf(context: SiteContext, { title, of }: CalendarChannel): string {
  const { description, itemDescription } = wordsOf(context).calendars;
  return of ? fill(itemDescription, { title, site: site.name }) : description;
}

/** When one of its events was last published or changed. */
const lastModified = (events: readonly CalendarEvent[]): string | undefined =>
  events
    .map(({ modified }) => utcValue(modified))
    .sort()
    .at(-1);

/** Names stand twice: in the way of RFC 7986, and in the older one that Google, Outlook and Apple read. */
function aboutChannel(
  context: SiteContext,
  channel: CalendarChannel,
  events: readonly CalendarEvent[],
): readonly string[] {
  const name = text(nameOf(channel));
  const description = text(descriptionOf(context, channel));
  return [
    ...line('NAME', name),
    ...line('X-WR-CALNAME', name),
    ...line('DESCRIPTION', description),
    ...line('X-WR-CALDESC', description),
    ...line('X-WR-TIMEZONE', site.timeZone),
    ...line('LAST-MODIFIED', lastModified(events)),
    ...line('URL', uri(absoluteUrl(channel.page, context.origin))),
    ...line('SOURCE', uri(absoluteUrl(channel.path, context.origin)), { VALUE: 'URI' }),
    ...line('REFRESH-INTERVAL', calendarHints.refreshEvery, { VALUE: 'DURATION' }),
    ...line('X-PUBLISHED-TTL', calendarHints.refreshEvery),
    ...line('COLOR', calendarHints.colour),
  ];
}

/** A calendar to subscribe to; of very many events those that begin last. */
export function calendarToIcs(context: SiteContext, channel: CalendarChannel): string {
  const events = channel.events.slice(-calendarLimits.events).map((item) => calendarEvent(context, item));
  return fileOf(context, aboutChannel(context, channel, events), events);
}

/** One event, to be taken into a calendar that somebody has: with a name, Outlook would open a calendar of its own. */
export const eventToIcs = (context: SiteContext, item: Item<'events'>): string =>
  fileOf(context, [], [calendarEvent(context, item)]);

export interface CalendarFile {
  path: Path;
  ics: () => string;
}

/** Every calendar file of the site; each is written when it is asked for. */
export const calendarFilesOf = (context: SiteContext): CalendarFile[] => [
  ...calendarChannels(context).map((channel) => ({ path: channel.path, ics: () => calendarToIcs(context, channel) })),
  ...context.catalogue
    .all('events')
    .filter(hasDay)
    .map((item) => ({ path: eventFilePath(item), ics: () => eventToIcs(context, item) })),
];
