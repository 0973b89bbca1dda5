/** Calendars as two programs of others read them, which share no code: ical.js (Thunderbird, Nextcloud) and node-ical. */
import ICAL from 'ical.js';
import { sync, type VEvent } from 'node-ical';

/** What both find of an event. */
export interface ReadEvent {
  uid: string;
  summary: string;
  description: string;
  location: string | undefined;
  status: string | undefined;
  sequence: number;
  /** A day, or a moment in UTC. */
  start: string;
  /** Exclusive; undefined where there is none. */
  end: string | undefined;
}

const utcOf = (milliseconds: number): string =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ smallestUnit: 'second' });

/** By the VTIMEZONE of the calendar itself: ical.js has no time zones of its own. */
const icalTime = (time: ICAL.Time): string => (time.isDate ? time.toString() : utcOf(time.toUnixTime() * 1000));

function icalEvent(component: ICAL.Component): ReadEvent {
  const event = new ICAL.Event(component);
  const value = (name: string) => component.getFirstPropertyValue(name);
  const end = value('dtend');
  return {
    uid: event.uid,
    summary: event.summary,
    description: event.description,
    location: event.location ?? undefined,
    status: (value('status') as string | null) ?? undefined,
    sequence: event.sequence,
    start: icalTime(event.startDate),
    end: end === null ? undefined : icalTime(end as ICAL.Time),
  };
}

export const readByIcalJs = (ics: string): ReadEvent[] =>
  new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map(icalEvent);

const two = (number: number): string => String(number).padStart(2, '0');

/** Days are midnights of this machine. */
const nodeTime = (date: Date & { dateOnly?: true }): string =>
  date.dateOnly ? [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-') : utcOf(date.getTime());

/** node-ical puts the start for the end where there is none. */
function nodeEvent(event: VEvent): ReadEvent {
  const start = nodeTime(event.start);
  const end = event.end && nodeTime(event.end);
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    uid: event.uid,
    summary: text(event.summary),
    description: text(event.description),
    location: text(event.location) || undefined,
    status: event.status,
    sequence: Number(event.sequence),
    start,
    end: end === start ? undefined : end,
  };
}

export const readByNodeIcal = (ics: string): ReadEvent[] =>
  Object.values(sync.parseICS(ics)).flatMap((component) =>
    component?.type === 'VEVENT' ? [nodeEvent(component)] : [],
  );
