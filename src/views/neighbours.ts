/** Where to go on from an item: to the one before and the one after. */
import type { Item } from '../domain/catalogue.ts';
import { newsNeighbours, seriesNeighbours } from '../domain/neighbours.ts';
import { type Link, type SiteContext, titleLink, wordsOf } from './context.ts';

interface NeighbourLink extends Link {
  /** "Vorherige Meldung" */
  which: string;
  rel: 'prev' | 'next';
}

export interface NeighbourLinks {
  /** What the links are about, for those who hear the page. */
  label: string;
  before?: NeighbourLink | undefined;
  after?: NeighbourLink | undefined;
}

const linkTo = (
  item: Item<'news'> | Item<'events'> | undefined,
  which: string,
  rel: 'prev' | 'next',
): NeighbourLink | undefined => item && { ...titleLink(item), which, rel };

export function newsNeighbourLinks(context: SiteContext, item: Item<'news'>): NeighbourLinks {
  const words = wordsOf(context).article;
  const { before, after } = newsNeighbours(context.catalogue, item);
  return {
    label: words.neighbours,
    before: linkTo(before, words.older, 'prev'),
    after: linkTo(after, words.newer, 'next'),
  };
}

export function seriesNeighbourLinks(context: SiteContext, item: Item<'events'>): NeighbourLinks {
  const words = wordsOf(context).events;
  const { before, after } = seriesNeighbours(context.catalogue, item);
  return {
    label: words.seriesNeighbours,
    before: linkTo(before, words.seriesBefore, 'prev'),
    after: linkTo(after, words.seriesAfter, 'next'),
  };
}
