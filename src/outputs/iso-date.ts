import { site } from '../config/site.ts';
import { hasTime, instantOfWallTime } from '../domain/calendar.ts';

/** ISO 8601 for machines: a day stays a day, a wall-clock time gets the offset it has in Europe/Berlin on that day. */
export const isoDate = (value: string): string =>
  hasTime(value) ? instantOfWallTime(value).toString({ timeZone: site.timeZone, smallestUnit: 'second' }) : value;
