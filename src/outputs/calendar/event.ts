/** An event in calendars: the VEVENT of RFC 5545, section 3.6.1, with what RFC 7986 adds. */

import { hasTime } from '../../domain/calendar.ts';
import { type CalendarDates, calendarDates } from '../../domain/calendar-dates.ts';
import type { Item } from '../../domain/catalogue.ts';
import { firstDayOf } from '../../domain/event-timing.ts';
import { lastChangeOf } from '../../domain/last-change.ts';
import { publishedAt } from '../../domain/publication.ts';
import { remembered } from '../../domain/remembered.ts';
import { revisionOf } from '../../domain/revision.ts';
import { absoluteUrl, calendarUidOf, cardPath, itemPath } from '../../urls/urls.ts';
import { type SiteContext, wordsOf } from '../../views/context.ts';
import { onlineAddressOf } from '../../views/event-details.ts';
import { houseOf, placeLine } from '../../views/event-place.ts';
import { organisationLines } from '../../views/people.ts';
import { topicLinks } from '../../views/topic-links.ts';
import { line, text, textLine, uri, written } from './content-line.ts';
import { dateLine, utcValue } from './dates.ts';
import { contactLines, eventDescription } from './description.ts';

type Event = Item<'events'>;
type Data = Event['data'];

/** What a calendar is made of. */
export interface CalendarEvent extends CalendarDates {
  /** When it was published, or changed last in substance; never the moment of a build. */
  modified: Temporal.Instant;
  /** The VEVENT as it stands in a file. */
  ics: string;
}

/** Its date is open: postponed, or put off into a stretch of time; it stands where it was to be before. */
const isTentative = ({ status, start }: Data): boolean =>
  status !== 'cancelled' && (status === 'postponed' || start === undefined);

/** Some programs (calcurse) know no STATUS, and most lists show only the summary: it says what became of the event. */
export function calendarTitle(context: SiteContext, { data }: Event): string {
  const { prefixes } = wordsOf(context).calendars;
  const state = isTentative(data) ? 'postponed' : data.status;
  return state === 'scheduled' ? data.title : `${prefixes[state]}: ${data.title}`;
}

function statusOf(data: Data): string {
  if (data.status === 'cancelled') return 'CANCELLED';
  return isTentative(data) ? 'TENTATIVE' : 'CONFIRMED';
}

/** Nobody is busy all day because of a fair, nor at the time of what does not take place. */
const isOpaque = (data: Data, { start }: CalendarDates): boolean => hasTime(start) && statusOf(data) === 'CONFIRMED';

const degrees = (value: number): string => String(Number(value.toFixed(6)));

function whereLines(context: SiteContext, data: Data): string[] {
  const coordinates = houseOf(context, data)?.data.coordinates;
  const geo = coordinates && `${degrees(coordinates.latitude)};${degrees(coordinates.longitude)}`;
  const joinUrl = onlineAddressOf(data);
  return [
    ...textLine('LOCATION', placeLine(context, data)),
    ...line('GEO', geo),
    ...line('CONFERENCE', joinUrl && uri(joinUrl), {
      VALUE: 'URI',
      LABEL: wordsOf(context).events.joinOnline,
    }),
  ];
}

/**
 * Whom to ask; where nobody is named, the organisers. No ORGANIZER: it is for events to which people are invited one by
 * one (section 3.8.4.3), and must have an address to which programs would send their answers.
 */
function contactsOf(context: SiteContext, item: Event): string[] {
  const named = contactLines(context, item);
  if (named.length > 0) return named;
  return organisationLines(context, item.data.organisers, firstDayOf(item.data)).map(({ name }) => name);
}

function timeLines(data: Data, dates: CalendarDates): string[] {
  return [
    ...dateLine('DTSTART', dates.start),
    ...dateLine('DTEND', dates.end),
    `STATUS:${statusOf(data)}`,
    `TRANSP:${isOpaque(data, dates) ? 'OPAQUE' : 'TRANSPARENT'}`,
  ];
}

function eventLines(context: SiteContext, item: Event, dates: CalendarDates, modified: Temporal.Instant): string[] {
  const { data } = item;
  const topics = topicLinks(context, data.topics).map(({ label }) => text(label));
  return [
    'BEGIN:VEVENT',
    ...textLine('UID', calendarUidOf(item)),
    `DTSTAMP:${utcValue(modified)}`,
    `CREATED:${utcValue(publishedAt(data.date))}`,
    `LAST-MODIFIED:${utcValue(modified)}`,
    `SEQUENCE:${revisionOf(item, context.catalogue.now).sequence}`,
    ...timeLines(data, dates),
    ...textLine('SUMMARY', calendarTitle(context, item)),
    ...textLine('DESCRIPTION', eventDescription(context, item)),
    ...whereLines(context, data),
    ...line('URL', uri(absoluteUrl(itemPath(item), context.origin))),
    ...line('CATEGORIES', topics.join(',')),
    ...contactsOf(context, item).flatMap((contact) => textLine('CONTACT', contact)),
    ...line('IMAGE', uri(absoluteUrl(cardPath(item), context.origin)), {
      VALUE: 'URI',
      DISPLAY: 'GRAPHIC',
      FMTTYPE: 'image/png',
    }),
    'END:VEVENT',
  ];
}

/** @throws RangeError for an event that never had a day; `hasDay` tells */
function makeEvent(context: SiteContext, item: Event): CalendarEvent {
  const dates = calendarDates(item.data);
  if (!dates) throw new RangeError(`${item.id} never had a day`);
  const modified = publishedAt(lastChangeOf(item) ?? item.data.date);
  return { ...dates, modified, ics: written(eventLines(context, item, dates, modified)) };
}

const eventsOf = remembered((context: SiteContext) => remembered((item: Event) => makeEvent(context, item)));

/** An event for all calendars that hold it; each is made once for a site. */
export const calendarEvent = (context: SiteContext, item: Event): CalendarEvent => eventsOf(context)(item);
