import { endOfDay, hasTime, instantOfWallTime } from './calendar.ts';

/** The publishing fields of an item; types without a date (organisations, topics …) are live as soon as they exist. */
export interface Publishing {
  date?: string | undefined;
  embargo?: string | undefined;
  draft?: boolean | undefined;
  /** Last day, or the moment from which it is gone. */
  expires?: string | undefined;
  withdrawn?: { date: string } | undefined;
}

/** What an item can be besides published as it is. */
export type UnpublishedState = 'draft' | 'embargoed' | 'scheduled' | 'expired' | 'withdrawn';
export type PublicationState = UnpublishedState | 'live';

/**
 * The hour at which an item dated with a day only is published. Six in the morning lies on the same day in every zone
 * from New York to Auckland, so feed readers elsewhere show the date that the editor wrote.
 */
const HOUR_OF_PUBLICATION = '06:00';

/** The moment of publication that a day or a wall-clock time in Europe/Berlin stands for. */
export const publishedAt = (date: string): Temporal.Instant =>
  instantOfWallTime(hasTime(date) ? date : `${date}T${HOUR_OF_PUBLICATION}`);

/** The first moment at which an item is gone: at the written time, or when its last day is over. */
export const expiresAt = (expires: string): Temporal.Instant =>
  hasTime(expires) ? instantOfWallTime(expires) : endOfDay(expires);

/**
 * The one gate: what an item is at `now`. Only what is `live` may be shown; of what is `withdrawn` only its address,
 * its title and the reason remain. What has not been published yet can neither expire nor be withdrawn.
 */
export function publicationState(
  { date, embargo, draft, expires, withdrawn }: Publishing,
  now: Temporal.Instant,
): PublicationState {
  const isAhead = (instant: Temporal.Instant) => Temporal.Instant.compare(now, instant) < 0;
  if (draft) return 'draft';
  if (embargo !== undefined && isAhead(Temporal.Instant.from(embargo))) return 'embargoed';
  if (date !== undefined && isAhead(publishedAt(date))) return 'scheduled';
  if (expires !== undefined && !isAhead(expiresAt(expires))) return 'expired';
  if (withdrawn !== undefined && !isAhead(publishedAt(withdrawn.date))) return 'withdrawn';
  return 'live';
}

export const isLive = (item: Publishing, now: Temporal.Instant): boolean => publicationState(item, now) === 'live';

/** The moment from which an item is out, as far as its fields say: no draft ever is. */
export function liveFrom({ date, embargo, draft }: Publishing): Temporal.Instant | undefined {
  if (draft || date === undefined) return undefined;
  const published = publishedAt(date);
  const lifted = embargo === undefined ? published : Temporal.Instant.from(embargo);
  return Temporal.Instant.compare(published, lifted) < 0 ? lifted : published;
}
