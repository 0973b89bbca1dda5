/** What time it is where a reader is when an online event begins. */
import { site } from '../config/site.ts';
import type { Item } from '../domain/catalogue.ts';
import { eventSpan } from '../domain/event-timing.ts';
import { type SiteContext, wordsOf } from './context.ts';
import { endsAt, isAhead, shown, type TimedText } from './event-clock.ts';
import { isOnlineAtATime } from './event-when.ts';

export interface OwnTime extends TimedText {
  /** ISO 8601, with `/` between beginning and end. */
  interval: string;
  zone: string;
}

/** The reader's own time of an event that one can attend from elsewhere. Only the browser can tell it: hidden until then. */
export function ownTime(context: SiteContext, { data }: Item<'events'>): OwnTime | undefined {
  const ends = endsAt(data);
  if (!isAhead(context, ends) || data.status === 'cancelled' || !isOnlineAtATime(data)) return undefined;
  const { startsAt, endsAt: end } = eventSpan(data);
  return {
    text: wordsOf(context).events.ownTime,
    interval: (data.end === undefined ? [startsAt] : [startsAt, end]).join('/'),
    zone: site.timeZone,
    marks: { ...shown(context, { until: ends }), hidden: true },
  };
}
