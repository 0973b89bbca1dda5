import { type Day, endOfDay } from './calendar.ts';

/** A picture as a head names it. */
export interface Picture {
  src: unknown;
  rightsUntil?: Day;
}

const isPicture = (value: unknown): value is Picture => typeof value === 'object' && value !== null && 'src' in value;

/** The pictures that an item's head names. */
export const picturesOf = (data: object): Picture[] => Object.values(data).filter(isPicture);

/** The first moment at which a picture must not be shown any more: its last day counts in full, in Europe/Berlin. */
export const rightsEndAt = (rightsUntil: Day): Temporal.Instant => endOfDay(rightsUntil);

/** Whether a picture may still be shown. */
export const mayBeShown = ({ rightsUntil }: { rightsUntil?: Day | undefined }, now: Temporal.Instant): boolean =>
  rightsUntil === undefined || Temporal.Instant.compare(now, rightsEndAt(rightsUntil)) < 0;

/**
 * An item without the pictures whose rights have run out. The loader asks before Astro sees them, because it ships
 * whatever it sees; after it neither page nor card nor feed can show one.
 */
export function withoutExpiredPictures<T extends object>(data: T, now: Temporal.Instant): T {
  const kept = Object.entries(data).filter(([, value]) => !isPicture(value) || mayBeShown(value, now));
  return Object.fromEntries(kept) as T;
}
