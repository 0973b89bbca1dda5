import { hasTime, instantOfWallTime } from './calendar.ts';

/** The publishing fields of an item; types without a date (organisations, topics …) are live as soon as they exist. */
export interface Publishing {
  date?: string | undefined;
  embargo?: string | undefined;
  draft?: boolean | undefined;
}

export type PublicationState = 'draft' | 'embargoed' | 'scheduled' | 'live';

/**
 * The hour at which an item dated with a day only is published. Six in the morning lies on the same day in every zone
 * from New York to Auckland, so feed readers elsewhere show the date that the editor wrote.
 */
const HOUR_OF_PUBLICATION = '06:00';

/** The moment of publication that a day or a wall-clock time in Europe/Berlin stands for. */
export const publishedAt = (date: string): Temporal.Instant =>
  instantOfWallTime(hasTime(date) ? date : `${date}T${HOUR_OF_PUBLICATION}`);

/** The one gate: what an item is at `now`. Only `live` items may leave the loader. */
export function publicationState({ date, embargo, draft }: Publishing, now: Temporal.Instant): PublicationState {
  const isAhead = (instant: Temporal.Instant) => Temporal.Instant.compare(now, instant) < 0;
  if (draft) return 'draft';
  if (embargo !== undefined && isAhead(Temporal.Instant.from(embargo))) return 'embargoed';
  if (date !== undefined && isAhead(publishedAt(date))) return 'scheduled';
  return 'live';
}

export const isLive = (item: Publishing, now: Temporal.Instant): boolean => publicationState(item, now) === 'live';
