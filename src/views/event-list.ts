import type { Item } from '../domain/catalogue.ts';
import { eventsByPhase } from '../domain/selection.ts';
import { calendarPath, sectionPath } from '../urls/urls.ts';
import { type EventCard, movingEventCard } from './cards.ts';
import { type Page, pageOf } from './chrome.ts';
import { type Link, type SiteContext, wordsOf } from './context.ts';
import {
  asOfText,
  beginsAt,
  type ClockView,
  clockOf,
  endsAt,
  eventOrder,
  lastOf,
  shown,
  type TimedText,
} from './event-clock.ts';
import { eventFacets } from './facets.ts';
import { eventFilter, type FilterView } from './item-filter.ts';

export interface EventListView {
  page: Page;
  heading: string;
  summary: string;
  /** "Stand: 21. November 2026, 20:28 Uhr": when what is said of events last changed; undefined without any. */
  asOf?: TimedText | undefined;
  /** Moves events from list to list; undefined where none will move any more. */
  clock?: ClockView | undefined;
  running: EventCard[];
  coming: EventCard[];
  /** Said when none is coming (any more). */
  noneComing?: TimedText | undefined;
  past: EventCard[];
  /** Other ways through the list. */
  ways: Link[];
  /** What the list can be narrowed down by. */
  filter: FilterView;
}

/** None is coming from the moment on at which the last one begins, or is over without ever running. */
function noneComing(context: SiteContext, coming: readonly Item<'events'>[]): TimedText | undefined {
  const text = wordsOf(context).events.noneComing;
  if (coming.length === 0) return { text, marks: {} };
  const from = lastOf(coming.map(({ data }) => beginsAt(data) ?? endsAt(data)));
  return from && { text, marks: shown(context, { from }) };
}

export function eventListView(context: SiteContext): EventListView {
  const words = wordsOf(context);
  const { catalogue } = context;
  const events = catalogue.all('events');
  const { running, coming, past } = eventsByPhase(catalogue, events);
  const clock = clockOf(context, events);
  const order = clock ? eventOrder(events) : undefined;
  const cards = (some: readonly Item<'events'>[]) =>
    some.map((event) => movingEventCard(context, event, order?.get(event)));
  return {
    page: pageOf(context, {
      path: sectionPath('events'),
      title: words.sections.events,
      description: words.sectionSummaries.events,
      section: 'events',
    }),
    heading: words.sections.events,
    summary: words.sectionSummaries.events,
    asOf: asOfText(context, events),
    clock,
    running: cards(running),
    coming: cards(coming),
    noneComing: noneComing(context, coming),
    past: cards(past),
    filter: eventFilter(context, eventFacets(context), sectionPath('events'), clock !== undefined),
    ways: [
      { href: calendarPath(), label: words.calendar.all },
      { href: sectionPath('archive'), label: words.archive.all },
    ],
  };
}
