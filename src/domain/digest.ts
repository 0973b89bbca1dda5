/**
 * The monthly digest: an issue is a month in which something was published or changed. It shows what there was when it
 * came out, so that it is the same for all who read it later; what is not published any more is not in it either.
 */
import type { Month } from './archive.ts';
import { type Day, dayOfInstant, startOfDay } from './calendar.ts';
import type { Catalogue, Item } from './catalogue.ts';
import { oldestFirst } from './dated-notes.ts';
import type { PlanChange } from './event-changes.ts';
import { eventTiming, firstDayOf } from './event-timing.ts';
import { byStart } from './order.ts';
import { liveFrom, type Publishing, publishedAt } from './publication.ts';
import { remembered } from './remembered.ts';
import { type Correction, withoutLaterChanges } from './revision.ts';

type News = Item<'news'>;
type Event = Item<'events'>;
type Project = Item<'projects'>;

/** What became of an event that had been announced. */
export interface ChangedEvent {
  item: Event;
  /** Those of the month, the oldest first. */
  changes: PlanChange[];
}

/** What was wrong about an item and has been put right. */
export interface CorrectedItem {
  item: News | Event | Project;
  /** Those of the month, the oldest first. */
  corrections: Correction[];
}

/** An issue. An event stands either among `changed`, or else among `coming`, or else among `announced`. */
export interface DigestIssue {
  type: 'digest';
  /** Its month, for good: `2024-09`. */
  id: Month;
  /** When it comes out, as a wall-clock time: dated like what is published. */
  data: { date: string };
  /** The newest first. */
  news: News[];
  /** The earliest first. */
  changed: ChangedEvent[];
  /** The newest first. */
  corrected: CorrectedItem[];
  /** What begins in the weeks after the month, the earliest first. */
  coming: Event[];
  /** What else was announced in the month, the earliest first. */
  announced: Event[];
  /** The newest first. */
  projects: Project[];
}

/** How far an issue looks ahead, from the first day after its month. */
const DAYS_AHEAD = 56;

/** Issues come out on the first day after their month, at the hour at which what has no hour is published. */
const firstDayAfter = (month: Month): Day =>
  Temporal.PlainYearMonth.from(month).add({ months: 1 }).toPlainDate({ day: 1 }).toString();

const HOUR = '06:00';

/** When the issue of a month comes out, as a wall-clock time. */
export const digestDate = (month: Month): string => `${firstDayAfter(month)}T${HOUR}`;

/** The moment at which the issue of a month comes out. */
export const digestAppearsAt = (month: Month): Temporal.Instant => publishedAt(digestDate(month));

/** The month in which an item was published; undefined for a draft. Every issue asks it of every item. */
export const monthOfPublication = remembered((data: Publishing): Month | undefined => {
  const from = liveFrom(data);
  return from && dayOfInstant(from).slice(0, 7);
});

const monthOf = ({ date }: { date: string }): Month => date.slice(0, 7);

/** A programme or a hint is no news; whether, when and where an event takes place is. */
const isTold = ({ kind }: PlanChange): boolean => kind !== 'details';

interface Told {
  changes?: readonly PlanChange[];
  corrections?: readonly Correction[];
}

/** Of an item that was published in the month itself readers see only what it is now. */
const isCorrectedLater = (data: Publishing, month: Month): boolean => (monthOfPublication(data) ?? month) < month;

/** What came of a month, of one item: its publication, changes of its plan, corrections. */
export function monthsToldOf(data: Publishing & Told): Month[] {
  const published = monthOfPublication(data);
  if (published === undefined) return [];
  const changes = (data.changes ?? []).filter(isTold).map(monthOf);
  const corrections = (data.corrections ?? []).map(monthOf);
  return [published, ...[...changes, ...corrections].filter((month) => month >= published)];
}

/** An item as it was when the issue came out; most have not changed since they were published. */
function asOf<I extends News | Event | Project>(moment: Temporal.Instant, item: I): I {
  const data = withoutLaterChanges(item.data, moment);
  return data === item.data ? item : { ...item, data };
}

const isPublishedIn =
  (month: Month) =>
  ({ data }: { data: Publishing }): boolean =>
    monthOfPublication(data) === month;

const isKnownIn =
  (month: Month) =>
  ({ data }: { data: Publishing }): boolean =>
    (monthOfPublication(data) ?? '~') <= month;

const changedIn = (month: Month, events: readonly Event[]): ChangedEvent[] =>
  events.flatMap((item) => {
    const changes = oldestFirst(item.data.changes.filter((change) => isTold(change) && monthOf(change) === month));
    return changes.length > 0 ? [{ item, changes }] : [];
  });

const correctedIn = (month: Month, items: readonly CorrectedItem['item'][]): CorrectedItem[] =>
  items.flatMap((item) => {
    if (!isCorrectedLater(item.data, month)) return [];
    const corrections = oldestFirst(item.data.corrections.filter((correction) => monthOf(correction) === month));
    return corrections.length > 0 ? [{ item, corrections }] : [];
  });

/** The events that begin in the weeks after a month; one whose date is open, or that is cancelled, does not. */
function comingAfter(month: Month, events: readonly Event[]): Event[] {
  const first = firstDayAfter(month);
  const last = Temporal.PlainDate.from(first).add({ days: DAYS_AHEAD }).toString();
  return events.filter(({ data }) => {
    const begins = firstDayOf(data);
    if (begins < first || begins > last) return false;
    const { state } = eventTiming(data, startOfDay(first));
    return state !== 'cancelled' && state !== 'postponed';
  });
}

/**
 * The issue of a month, as far as it is known by the catalogue's moment; undefined for a month in which nothing was
 * published or changed.
 */
export function digestOf({ all }: Pick<Catalogue, 'all'>, month: Month): DigestIssue | undefined {
  const moment = digestAppearsAt(month);
  const known = <I extends News | Event | Project>(items: readonly I[]): I[] =>
    items.filter(isKnownIn(month)).map((item) => asOf(moment, item));
  const [news, projects] = [known(all('news')), known(all('projects'))];
  const events = known(all('events')).sort(byStart);
  const changed = changedIn(month, events);
  const others = events.filter((event) => !changed.some(({ item }) => item === event));
  const coming = comingAfter(month, others);
  const issue: DigestIssue = {
    type: 'digest',
    id: month,
    data: { date: digestDate(month) },
    news: news.filter(isPublishedIn(month)),
    changed,
    corrected: correctedIn(month, [...news, ...events, ...projects]),
    coming,
    announced: others.filter((event) => isPublishedIn(month)(event) && !coming.includes(event)),
    projects: projects.filter(isPublishedIn(month)),
  };
  return isWorthIt(issue) ? issue : undefined;
}

/** What is only coming was told before, and will be told again. */
const isWorthIt = ({ id, news, changed, corrected, coming, announced, projects }: DigestIssue): boolean =>
  [news, changed, corrected, announced, projects].some((items) => items.length > 0) || coming.some(isPublishedIn(id));

/** The months that something is to be told of, the newest first. */
export function digestMonths({ all }: Pick<Catalogue, 'all'>): Month[] {
  const items = [...all('news'), ...all('events'), ...all('projects')];
  const months = new Set(items.flatMap(({ data }) => monthsToldOf(data)));
  return [...months].sort().reverse();
}

/** The issues that have come out, the newest first. */
export const digestIssues = remembered((catalogue: Catalogue): readonly DigestIssue[] =>
  digestMonths(catalogue)
    .filter((month) => Temporal.Instant.compare(digestAppearsAt(month), catalogue.now) <= 0)
    .flatMap((month) => digestOf(catalogue, month) ?? []),
);

/** Whether an event that an issue tells of was announced in its month. */
export const isNewIn = ({ id }: Pick<DigestIssue, 'id'>, event: Event): boolean => isPublishedIn(id)(event);
