/** What the script that narrows a list down in place needs beside the links of its facets. */
import type { EventPhase } from '../domain/event-timing.ts';
import type { BadgeTone, EventCard, NewsCard } from './cards.ts';
import { type SiteContext, wordsOf } from './context.ts';
import type { DateSlip } from './event-when.ts';
import type { Facet } from './facets.ts';
import type { Hue } from './topic-links.ts';

type FilterWords = Pick<
  ReturnType<typeof wordsOf>['filter'],
  'heading' | 'all' | 'reset' | 'results' | 'loading' | 'none' | 'more' | 'failed'
> & { counts: { one: string; other: string } };

export interface FilterView {
  facets: Facet[];
  words: FilterWords;
  /** The search index's kinds of which the list consists. */
  scope: string[];
  /** Cards with placeholders for what the index knows of an item (client/fill-card.ts). */
  template: { news: NewsCard[]; events: EventCard[] };
  /** A preview has no search index; only the links of the facets remain. */
  isOff: boolean;
}

const filterWords = (context: SiteContext, section: 'news' | 'events'): FilterWords => {
  const { heading, all, reset, results, loading, none, more, failed } = wordsOf(context).filter;
  const counts = wordsOf(context).archive.counts[section];
  return { heading, all, reset, results, loading, none, more, failed, counts };
};

/** Stands in the name of a class; the script puts the item's own in its place. */
const HUE = '{hue}' as Hue;

const date = { iso: '{iso}', text: '{date}' };

/** @param href any address that exists; the script puts the item's in its place */
const newsTemplate = (href: string): NewsCard => ({
  href,
  title: '{title}',
  kind: '{kind}',
  date,
  summary: '{summary}',
  topics: [{ href, label: '{topic}', hue: HUE }],
  hue: HUE,
});

/** @param isMoving whether there is a clock to fill in what is true at the reader's minute */
const eventTemplate = (context: SiteContext, href: string, isMoving: boolean): EventCard => ({
  href,
  title: '{title}',
  summary: '{summary}',
  when: date,
  slip: { days: '{days}', month: '{month}', year: '{year}', form: '{form}' as DateSlip['form'] },
  place: '{place}',
  phase: '{phase}' as EventPhase,
  badge: '{badge}',
  badgeTone: '{tone}' as BadgeTone,
  ...(isMoving
    ? {
        running: {
          text: wordsOf(context).phases.running,
          marks: { 'data-from': '{runs}', 'data-until': '{ends}', hidden: true },
        },
        marks: { 'data-begins': '{begins}', 'data-ends': '{ends}' },
      }
    : {}),
  hue: HUE,
});

export const newsFilter = (context: SiteContext, facets: Facet[], href: string): FilterView => ({
  facets,
  words: filterWords(context, 'news'),
  scope: Object.values(wordsOf(context).newsKinds),
  template: { news: [newsTemplate(href)], events: [] },
  isOff: context.showsHeldBack === true,
});

export const eventFilter = (context: SiteContext, facets: Facet[], href: string, isMoving: boolean): FilterView => ({
  facets,
  words: filterWords(context, 'events'),
  scope: [wordsOf(context).itemKinds.events],
  template: { news: [], events: [eventTemplate(context, href, isMoving)] },
  isOff: context.showsHeldBack === true,
});
