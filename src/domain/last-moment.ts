/** Since when it is true what is said of events: nothing about them has changed by itself or by an editor after that. */
import type { EventData } from '../schema/index.ts';
import { eventMoments } from './event-timing.ts';
import { liveFrom } from './publication.ts';
import { revisionEntries } from './revision.ts';

const latest = (moments: readonly Temporal.Instant[]): Temporal.Instant | undefined =>
  moments.toSorted(Temporal.Instant.compare).at(-1);

function momentsOf(event: EventData): Temporal.Instant[] {
  const published = liveFrom(event);
  return [
    ...(published ? [published] : []),
    ...revisionEntries(event).map(({ at }) => at),
    ...eventMoments(event).map(({ at }) => at),
  ];
}

/**
 * The last moment up to `now` at which what is said of events changed: one was published, revised (`updated`,
 * `corrections`, `changes`), began, ended, or could no longer be booked. Undefined where there is none, as for no events.
 */
export const lastMomentOf = (
  events: readonly { data: EventData }[],
  now: Temporal.Instant,
): Temporal.Instant | undefined =>
  latest(events.flatMap(({ data }) => momentsOf(data)).filter((moment) => Temporal.Instant.compare(moment, now) <= 0));
