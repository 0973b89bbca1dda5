import { dayOf } from '../../domain/calendar.ts';
import type { EventWhen } from '../../domain/event-timing.ts';
import { isoDate } from '../iso-date.ts';
import { partialDate } from './dates.ts';

export interface EventDates {
  startDate?: string | undefined;
  endDate?: string | undefined;
}

/**
 * When an event begins and ends: days, or times with their offset. The end of an event with a clock time but no end is
 * its day; one that is only known by its period has a beginning as far as ISO 8601 can say it, and no end.
 */
export function whenNode({ start, end, period }: EventWhen): EventDates {
  if (start === undefined) return { startDate: partialDate(period ?? '') };
  return { startDate: isoDate(start), endDate: isoDate(end ?? dayOf(start)) };
}
