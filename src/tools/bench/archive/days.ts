/** When things happen in an archive: twenty years up to one moment, more of them in the later ones. */
import { DAY_PATTERN } from '../../../schema/fields.ts';
import type { Chance } from './chance.ts';

/** The moment at which an archive is built (`SITE_NOW`). */
export const ARCHIVE_NOW = '2026-11-21T12:00:00+01:00';

const LAST = Temporal.PlainDate.from('2026-11-20');
const DAYS = 20 * 365;

export type Day = string;

/** The day on which the item at `index` of `count` was published, the newest first. */
export const dayAt = (index: number, count: number): Day =>
  LAST.subtract({ days: Math.floor(DAYS * (index / Math.max(count, 1)) ** 1.2) }).toString();

export const daysAfter = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();

/** Whether a day is past at the archive's moment. */
export const isPast = (day: Day): boolean => day.slice(0, 10) <= LAST.toString();

/** The earlier one; days and clock times are compared as far as both go. */
export const notAfterLast = (day: Day): Day => (isPast(day) ? day : LAST.toString());

/** A day as it is, or with a time of office hours. */
export const perhapsWithTime = (chance: Chance, day: Day): string =>
  chance.happens(0.3) && DAY_PATTERN.test(day) ? `${day}T${String(chance.between(8, 17)).padStart(2, '0')}:30` : day;
