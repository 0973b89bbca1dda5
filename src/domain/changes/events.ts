import { type EventChange, eventMoments } from '../event-timing.ts';
import type { Candidate, ChangeReason } from './candidate.ts';
import type { Timeline } from './timeline.ts';

const reasons: Record<EventChange, ChangeReason> = {
  begins: 'event-begins',
  ends: 'event-ends',
  'registration-closes': 'registration-closes',
  'tickets-close': 'tickets-close',
};

/** Events that begin, end, or can no longer be booked. */
export const eventChanges = ({ all, isShownAround }: Timeline): Candidate[] =>
  all('events').flatMap((event) =>
    eventMoments(event.data).map(({ at, change }) => ({
      at,
      reason: reasons[change],
      items: [event.key],
      isSeen: () => isShownAround(event, at),
    })),
  );
