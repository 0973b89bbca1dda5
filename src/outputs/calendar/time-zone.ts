/**
 * The site's zone as iCalendar wants it said (VTIMEZONE, RFC 5545, section 3.6.5), for every year in which an event may
 * lie. It is read from the time zone data of the program, so that it is right for any zone and for the past as well:
 * in Berlin summer time ended in September until 1995, there was none from 1950 to 1979, and there were other rules
 * before.
 */
import { site } from '../../config/site.ts';
import type { Day } from '../../domain/calendar.ts';
import { formatZone } from '../../i18n/format.ts';
import { line, text } from './content-line.ts';
import { timeValue, utcValue } from './dates.ts';

/** No event lies beyond it (schema/fields.ts). */
const LAST_YEAR = 2100;

/** Calendars without older events all tell the same: the rules of today. */
const USUAL_FIRST_DAY: Day = '2000-01-01';

/** A change of the clocks. */
interface Onset {
  at: Temporal.Instant;
  /** What clocks showed when they were changed. */
  wall: Temporal.PlainDateTime;
  /** Offsets before and after, in nanoseconds. */
  from: number;
  to: number;
}

/** Changes that follow one rule year by year; or one that follows none. */
interface Run {
  onsets: [Onset, ...Onset[]];
}

function onsetAt(change: Temporal.ZonedDateTime): Onset {
  const from = change.subtract({ nanoseconds: 1 }).offsetNanoseconds;
  const to = change.offsetNanoseconds;
  return { at: change.toInstant(), wall: change.toPlainDateTime().subtract({ nanoseconds: to - from }), from, to };
}

/** The offset that holds on a day of a zone that has none before: it is as if it had begun then. */
const unchanged = (moment: Temporal.ZonedDateTime): Onset => ({ ...onsetAt(moment), from: moment.offsetNanoseconds });

/** The change by which the first day's offset came to be, and all that follow. */
function onsetsSince(firstDay: Day, timeZone: string): Onset[] {
  const midnight = Temporal.PlainDate.from(firstDay).toZonedDateTime(timeZone);
  const before = midnight.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  const onsets = [before ? onsetAt(before) : unchanged(midnight)];
  let next = midnight.getTimeZoneTransition('next');
  while (next && next.year <= LAST_YEAR) {
    onsets.push(onsetAt(next));
    next = next.getTimeZoneTransition('next');
  }
  return onsets;
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** "The last Sunday in March": how changes of the clocks are made law. */
function ruleOf({ wall }: Onset): string {
  const isLast = wall.day + wall.daysInWeek > wall.daysInMonth;
  const place = isLast ? -1 : Math.ceil(wall.day / wall.daysInWeek);
  return `FREQ=YEARLY;BYMONTH=${wall.month};BYDAY=${place}${DAYS[wall.dayOfWeek - 1]}`;
}

const keyOf = (onset: Onset): string => [ruleOf(onset), onset.wall.toPlainTime(), onset.from, onset.to].join();

const lastOf = ({ onsets }: Run): Onset => onsets.at(-1) ?? onsets[0];

function runsOf(onsets: readonly Onset[]): Run[] {
  const runs: Run[] = [];
  const latest = new Map<string, Run>();
  for (const onset of onsets) {
    const run = latest.get(keyOf(onset));
    if (run && lastOf(run).wall.year === onset.wall.year - 1) run.onsets.push(onset);
    else {
      const fresh: Run = { onsets: [onset] };
      latest.set(keyOf(onset), fresh);
      runs.push(fresh);
    }
  }
  return runs;
}

/** Standard time is the lowest offset of the year that follows. */
function isSummerTime({ at, to }: Onset, timeZone: string): boolean {
  const begins = at.toZonedDateTimeISO(timeZone);
  const offsets = [3, 6, 9, 12].map((months) => begins.add({ months }).offsetNanoseconds);
  return to > Math.min(to, ...offsets);
}

/** `+0100`, with seconds where there were any (section 3.3.14). */
function offsetText(nanoseconds: number): string {
  const clock = new Temporal.PlainTime().add({ nanoseconds: Math.abs(nanoseconds) });
  const digits = clock.toString({ smallestUnit: 'second' }).replaceAll(':', '');
  return `${nanoseconds < 0 ? '-' : '+'}${digits.replace(/00$/, '')}`;
}

/** Without an end where it still holds; the end is told in UTC. */
function recurrence(run: Run): string[] {
  const last = lastOf(run);
  if (run.onsets.length === 1) return [];
  const until = last.wall.year < LAST_YEAR ? `;UNTIL=${utcValue(last.at)}` : '';
  return line('RRULE', `${ruleOf(last)}${until}`);
}

function observance(run: Run, timeZone: string): string[] {
  const [first] = run.onsets;
  const kind = isSummerTime(first, timeZone) ? 'DAYLIGHT' : 'STANDARD';
  // A day later, when the clock shows every time once.
  const dayLater = first.at.toZonedDateTimeISO(timeZone).add({ days: 1 }).toPlainDateTime().toString();
  return [
    `BEGIN:${kind}`,
    ...line('TZNAME', text(formatZone(dayLater, 'en'))),
    ...line('TZOFFSETFROM', offsetText(first.from)),
    ...line('TZOFFSETTO', offsetText(first.to)),
    ...line('DTSTART', timeValue(first.wall.toString({ smallestUnit: 'second' }))),
    ...recurrence(run),
    `END:${kind}`,
  ];
}

/** By the first day: the same hundreds of changes would be looked up for every calendar. */
const known = new Map<Day, readonly string[]>();

function linesSince(firstDay: Day): readonly string[] {
  const { timeZone } = site;
  return [
    'BEGIN:VTIMEZONE',
    ...line('TZID', timeZone),
    // Older libraries look here for the name by which they know the zone themselves.
    ...line('X-LIC-LOCATION', timeZone),
    ...runsOf(onsetsSince(firstDay, timeZone)).flatMap((run) => observance(run, timeZone)),
    'END:VTIMEZONE',
  ];
}

/**
 * The lines of VTIMEZONE.
 * @param days of which something is told; it is right from the earliest of them on
 */
export function timeZoneLines(days: readonly Day[] = []): readonly string[] {
  const [firstDay = USUAL_FIRST_DAY] = [USUAL_FIRST_DAY, ...days].sort();
  const lines = known.get(firstDay) ?? linesSince(firstDay);
  known.set(firstDay, lines);
  return lines;
}
