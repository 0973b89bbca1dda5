/** The events on the front page: the next ones, and the last ones when none is left. */
import { listLengths } from '../config/site.ts';
import type { Item } from '../domain/catalogue.ts';
import { eventsByPhase, nextEvents } from '../domain/selection.ts';
import { type EventCard, movingEventCard } from './cards.ts';
import { type SiteContext, wordsOf } from './context.ts';
import {
  asOfText,
  type ClockView,
  clockOf,
  endsAt,
  eventOrder,
  lastOf,
  type ShownMarks,
  shown,
  type TimedText,
} from './event-clock.ts';

/** One of the two that are shown in turn. */
export interface LaneSection {
  heading: string;
  marks: ShownMarks;
  note?: TimedText | undefined;
  asOf?: TimedText | undefined;
  /** With a clock, more than are shown at a time: when one leaves, the next one comes up. */
  cards: EventCard[];
  most: number;
  /** Whose events these are, for the clock. */
  phases?: 'running coming' | 'past' | undefined;
}

export interface EventLane {
  clock?: ClockView | undefined;
  sections: LaneSection[];
}

type Event = Item<'events'>;

const most = listLengths.homeEvents;

/** How many stand by to come up. */
const WAITING = most;

const endOfAll = (events: readonly Event[]) => lastOf(events.map(({ data }) => endsAt(data)));

/** A lane in which nothing will change by itself. */
function stillLane(context: SiteContext, next: readonly Event[], past: readonly Event[]): EventLane {
  const words = wordsOf(context);
  const cardsOf = (events: readonly Event[]) => events.slice(0, most).map((event) => movingEventCard(context, event));
  if (next.length > 0) {
    const asOf = asOfText(context, next);
    return { sections: [{ heading: words.frontPage.nextEvents, marks: {}, asOf, cards: cardsOf(next), most }] };
  }
  const heading = past.length > 0 ? words.frontPage.lastEvents : words.frontPage.nextEvents;
  const note = { text: words.events.noneComing, marks: {} };
  return { sections: [{ heading, marks: {}, note, cards: cardsOf(past), most }] };
}

/** @param next those shown and those that stand by; @param ahead all that are not past */
function movingLane(
  context: SiteContext,
  clock: ClockView,
  { next, ahead, past }: Record<'next' | 'ahead' | 'past', readonly Event[]>,
): EventLane {
  const { frontPage, events } = wordsOf(context);
  const order = eventOrder([...next, ...past]);
  const cardsOf = (some: readonly Event[]) => some.map((event) => movingEventCard(context, event, order.get(event)));
  const over = endOfAll(next);
  const nextSection: LaneSection = {
    heading: frontPage.nextEvents,
    marks: shown(context, { until: over }),
    asOf: asOfText(context, next),
    cards: cardsOf(next),
    most,
    phases: 'running coming',
  };
  if (over === undefined) return { clock, sections: [nextSection] };
  const allOver = endOfAll(ahead);
  const lastSection: LaneSection = {
    heading: frontPage.lastEvents,
    marks: shown(context, { from: over }),
    // Those that did not fit in here may well be still to come.
    note: allOver && { text: events.noneComing, marks: shown(context, { from: allOver }) },
    cards: cardsOf(past),
    most,
    phases: 'past',
  };
  return { clock, sections: [nextSection, lastSection] };
}

export function eventLane(context: SiteContext): EventLane {
  const { catalogue } = context;
  const ahead = nextEvents(catalogue);
  const { past } = eventsByPhase(catalogue, catalogue.all('events'));
  const next = ahead.slice(0, most + WAITING);
  const clock = clockOf(context, next);
  // Those that have just ended fill the lane up; what they leave free is shown of what is past already.
  const last = past.slice(0, Math.max(0, most - next.length));
  return clock ? movingLane(context, clock, { next, ahead, past: last }) : stillLane(context, next, past);
}
