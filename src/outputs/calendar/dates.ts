/** Days and times as iCalendar writes them (RFC 5545, sections 3.3.4 and 3.3.5). No JavaScript `Date` is made of them. */
import { site } from '../../config/site.ts';
import { clockChangeAt, hasTime, instantOfWallTime } from '../../domain/calendar.ts';
import { line } from './content-line.ts';

const withoutMarks = (value: string): string => value.replace(/[-:]/g, '');

/** `20260427`, of a day. */
const dateValue = (day: string): string => withoutMarks(day);

/** `20260427T180000`, of a wall-clock time with or without seconds. */
export const timeValue = (time: string): string => withoutMarks(time).padEnd('20260427T180000'.length, '0');

/** `20260427T160000Z` */
export const utcValue = (instant: Temporal.Instant): string =>
  withoutMarks(instant.toString({ smallestUnit: 'second', roundingMode: 'floor' }));

/** Of a day or a wall-clock time. */
export const dayOrTimeValue = (value: string): string => (hasTime(value) ? timeValue(value) : dateValue(value));

/**
 * A line that names a day, or a time in the zone of the site. A time that clocks show twice, which means the first one
 * (section 3.3.5), is named in UTC: ical.js, and with it Thunderbird, would take it for the second.
 */
export function dateLine(name: string, value: string | undefined): string[] {
  if (value === undefined) return [];
  if (!hasTime(value)) return line(name, dateValue(value), { VALUE: 'DATE' });
  return clockChangeAt(value)
    ? line(name, utcValue(instantOfWallTime(value)))
    : line(name, timeValue(value), { TZID: site.timeZone });
}
