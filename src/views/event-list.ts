import type { Item } from '../domain/catalogue.ts';
import { eventsByPhase } from '../domain/selection.ts';
import { calendarPath, sectionPath } from '../urls/urls.ts';
import { type EventCard, eventCard } from './cards.ts';
import { type Page, pageOf } from './chrome.ts';
import { type Link, type SiteContext, wordsOf } from './context.ts';
import { asOf } from './event-when.ts';
import { eventFacets } from './facets.ts';
import { eventFilter, type FilterView } from './item-filter.ts';

export interface EventListView {
  page: Page;
  heading: string;
  summary: string;
  /** "Stand: 21. November 2026, 20:28 Uhr": when what is said of events last changed; undefined without any. */
  asOf?: string | undefined;
  running: EventCard[];
  coming: EventCard[];
  past: EventCard[];
  /** Other ways through the list. */
  ways: Link[];
  /** What the list can be narrowed down by. */
  filter: FilterView;
}

export function eventListView(context: SiteContext): EventListView {
  const words = wordsOf(context);
  const { catalogue } = context;
  const { running, coming, past } = eventsByPhase(catalogue, catalogue.all('events'));
  const cards = (events: readonly Item<'events'>[]) => events.map((event) => eventCard(context, event));
  return {
    page: pageOf(context, {
      path: sectionPath('events'),
      title: words.sections.events,
      description: words.sectionSummaries.events,
      section: 'events',
    }),
    heading: words.sections.events,
    summary: words.sectionSummaries.events,
    asOf: asOf(context),
    running: cards(running),
    coming: cards(coming),
    past: cards(past),
    filter: eventFilter(context, eventFacets(context), sectionPath('events')),
    ways: [
      { href: calendarPath(), label: words.calendar.all },
      { href: sectionPath('archive'), label: words.archive.all },
    ],
  };
}
