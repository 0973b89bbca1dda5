/**
 * What is true of events for a time only. Every wording that can become true is in the page already; marks say when, and
 * client/event-clock.ts, which knows no words and makes no dates, compares them with the reader's clock. Moments are ISO
 * 8601 in UTC. Without a script the page stays as it was built: `hidden` says what is not true then.
 *
 * | mark | on | says |
 * | --- | --- | --- |
 * | `data-as-of` | `<event-clock>` | The page was true at this moment; a reader's clock before it counts as it. |
 * | `data-from`, `data-until` | anything | It is shown from the one moment on and until the other. |
 * | `data-begins`, `data-ends` | what has its event's phase as class | When the class changes; without the first the event never runs. |
 * | `data-phases` | a list | Whose events it holds, in this order; items whose phase changes move between such lists. |
 * | `data-order` | an item of such a list | Its place where the earliest comes first, and where the latest does. |
 * | `data-most` | a list | Only so many items are shown. |
 * | `data-if-any` | a list, a section | It is shown while there is an item in it to show. |
 * | `data-own-time`, `data-zone` | a text | A stretch of time, told in the reader's zone where that is unlike this one. |
 */
import type { Item } from '../domain/catalogue.ts';
import { type EventChange, eventMoments, eventTiming } from '../domain/event-timing.ts';
import { byLatestStart } from '../domain/order.ts';
import { openDatesLast } from '../domain/selection.ts';
import { type SiteContext, wordsOf } from './context.ts';
import { newDateLabel } from './event-changes.ts';
import { asOf, asOfInstant } from './event-when.ts';

/** Of a page on which something is left to change; only such a page has a script for it. */
export interface ClockView {
  asOf: string;
}

/** Attributes of what is shown for a time; none for what always is. */
export interface ShownMarks {
  'data-from'?: string;
  'data-until'?: string;
  hidden?: true;
}

export interface TimedText {
  text: string;
  marks: ShownMarks;
}

/** Attributes of what tells of one event; none for what is past or has no date. */
export interface EventMarks {
  'data-begins'?: string;
  'data-ends'?: string;
}

/** When something is true; a missing moment sets no limit. */
interface Stretch {
  from?: Temporal.Instant | undefined;
  until?: Temporal.Instant | undefined;
}

type Event = Item<'events'>;
type Data = Event['data'];

/** Whether a moment is still to come. */
export const isAhead = ({ catalogue }: SiteContext, at: Temporal.Instant | undefined): at is Temporal.Instant =>
  at !== undefined && Temporal.Instant.compare(catalogue.now, at) < 0;

const momentOf = (data: Data, change: EventChange): Temporal.Instant | undefined =>
  eventMoments(data).find((moment) => moment.change === change)?.at;

/** The moment from which an event runs; undefined for one that never does. */
export const beginsAt = (data: Data): Temporal.Instant | undefined => momentOf(data, 'begins');

/** The moment from which an event is past; undefined while its new date is open. */
export const endsAt = (data: Data): Temporal.Instant | undefined => momentOf(data, 'ends');

/** The first moment at which nobody can register any more; undefined while the date is open. */
export const registrationClosesAt = (data: Data): Temporal.Instant | undefined =>
  momentOf(data, 'registration-closes') ?? endsAt(data);

/** The latest of some moments; undefined where one of them never comes, or where there are none. */
export function lastOf(moments: readonly (Temporal.Instant | undefined)[]): Temporal.Instant | undefined {
  const known = moments.flatMap((at) => at ?? []);
  return known.length < moments.length ? undefined : known.sort(Temporal.Instant.compare).at(-1);
}

/** The marks of what is true for a time; what is over for good is not to be printed at all. */
export function shown(context: SiteContext, { from, until }: Stretch): ShownMarks {
  const isOver = until !== undefined && !isAhead(context, until);
  return {
    ...(isAhead(context, from) ? { 'data-from': from.toString() } : {}),
    ...(isAhead(context, until) ? { 'data-until': until.toString() } : {}),
    ...(isAhead(context, from) || isOver ? { hidden: true } : {}),
  };
}

/** A text that is or will be true, else nothing. */
const timed = (context: SiteContext, text: string, stretch: Stretch): TimedText[] =>
  stretch.until !== undefined && !isAhead(context, stretch.until) ? [] : [{ text, marks: shown(context, stretch) }];

/** What has become of the plan for good, in a word: "Abgesagt". It holds whatever the clock says. */
export function statusWord(context: SiteContext, data: Data): string | undefined {
  const { state } = eventTiming(data, context.catalogue.now);
  return state === 'cancelled' || state === 'postponed' ? wordsOf(context).eventStatuses[state] : undefined;
}

/** "Findet online statt", of an event that does, or did. */
const onlineWord = (context: SiteContext, data: Data): string | undefined =>
  data.status === 'moved-online' ? wordsOf(context).eventStatuses['moved-online'] : undefined;

/** "Läuft gerade", of an event that does or will, and of which there is nothing more important to say. */
export function runningText(context: SiteContext, { data }: Event): TimedText | undefined {
  const from = beginsAt(data);
  if (from === undefined || statusWord(context, data)) return undefined;
  return timed(context, wordsOf(context).phases.running, { from, until: endsAt(data) })[0];
}

/** What is new about the plan of an event that takes place: "Findet online statt" until it is over, "Neuer Termin" until it begins. */
export function planText(context: SiteContext, item: Event): TimedText | undefined {
  const { data } = item;
  const online = onlineWord(context, data);
  if (online !== undefined) return timed(context, online, { until: endsAt(data) })[0];
  const text = newDateLabel(context, item);
  return text === undefined ? undefined : timed(context, text, { until: beginsAt(data) ?? endsAt(data) })[0];
}

/** "Kommend", "Läuft gerade", "Vergangen": what an event still is or will be, in this order; or only its status. */
export function phaseTexts(context: SiteContext, item: Event): TimedText[] {
  const { data } = item;
  const status = statusWord(context, data);
  if (status) return [{ text: status, marks: {} }];
  const { phases } = wordsOf(context);
  const begins = beginsAt(data);
  const ends = endsAt(data);
  return [
    ...timed(context, onlineWord(context, data) ?? newDateLabel(context, item) ?? phases.coming, {
      until: begins ?? ends,
    }),
    ...(begins ? timed(context, phases.running, { from: begins, until: ends }) : []),
    ...timed(context, phases.past, { from: ends }),
  ];
}

export function eventMarks(context: SiteContext, { data }: Event): EventMarks {
  const begins = beginsAt(data);
  const ends = endsAt(data);
  if (!isAhead(context, ends)) return {};
  return { ...(begins ? { 'data-begins': begins.toString() } : {}), 'data-ends': ends.toString() };
}

/** What lists tell of an event. */
const LISTED: readonly EventChange[] = ['begins', 'ends'];

/** What its own page tells. */
export const ALL_CHANGES: readonly EventChange[] = [...LISTED, 'registration-closes', 'tickets-close'];

/** The moments, still to come, at which what is said of these events changes, the earliest first. */
const momentsAhead = (context: SiteContext, events: readonly Event[], changes = ALL_CHANGES) =>
  events
    .flatMap(({ data }) => eventMoments(data))
    .filter(({ at, change }) => isAhead(context, at) && changes.includes(change))
    .map(({ at }) => at)
    .sort(Temporal.Instant.compare);

/** Undefined for a page that no clock can change any more, and in a preview, which stays at the moment it was asked for. */
export function clockOf(context: SiteContext, events: readonly Event[]): ClockView | undefined {
  if (context.showsHeldBack || momentsAhead(context, events).length === 0) return undefined;
  return { asOf: `${asOfInstant(context) ?? context.catalogue.now}` };
}

/**
 * "Stand: …": said until the first change after it; from then on the page is as of the reader's own minute. Undefined
 * where nothing is said of events.
 * @param changes what is told of these events
 * @param since of which events the last change counts; a list also changes by those that have left it
 */
export function asOfText(
  context: SiteContext,
  events: readonly Event[],
  changes = LISTED,
  since: readonly Event[] = context.catalogue.all('events'),
): TimedText | undefined {
  const text = asOf(context, since);
  return text === undefined
    ? undefined
    : { text, marks: shown(context, { until: momentsAhead(context, events, changes)[0] }) };
}

/** `data-order` by event. @param events earliest first */
export function eventOrder(events: readonly Event[]): Map<Event, string> {
  const backward = new Map(events.toSorted(byLatestStart).map((event, place) => [event, place]));
  return new Map(openDatesLast(events).map((event, place) => [event, `${place} ${backward.get(event)}`]));
}
