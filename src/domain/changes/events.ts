import type { EventData } from '../../schema/index.ts';
import { countsFrom } from '../dated-notes.ts';
import { planAt } from '../event-changes.ts';
import { type EventChange, type EventMoment, eventMoments } from '../event-timing.ts';
import type { Candidate, ChangeReason } from './candidate.ts';
import { justBefore, type Timeline } from './timeline.ts';

const reasons: Record<EventChange, ChangeReason> = {
  begins: 'event-begins',
  ends: 'event-ends',
  'registration-closes': 'registration-closes',
  'tickets-close': 'tickets-close',
};

/** The moments of every plan that an event has or had: before each of its changes, and after them all. */
const momentsOfPlans = (event: EventData): EventMoment[] =>
  [event, ...event.changes.map((change) => planAt(event, justBefore(countsFrom(change))))].flatMap(eventMoments);

/** Whether a moment is one of the plan that counts then. */
const isOfPlan = (event: EventData, { at, change }: EventMoment): boolean =>
  eventMoments(planAt(event, at)).some((moment) => moment.change === change && moment.at.equals(at));

/** Events that begin, end, or can no longer be booked. */
export const eventChanges = ({ all, isShownAround }: Timeline): Candidate[] =>
  all('events').flatMap((event) =>
    momentsOfPlans(event.data).map((moment) => ({
      at: moment.at,
      reason: reasons[moment.change],
      items: [event.key],
      isSeen: () => isShownAround(event, moment.at) && isOfPlan(event.data, moment),
    })),
  );
