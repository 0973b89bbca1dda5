import type { Catalogue, Item } from '../domain/catalogue.ts';
import { colourOf } from '../domain/topic-colour.ts';
import { type CoverArt, coverArt, coverSvg, type Motif } from '../outputs/cover-art/index.ts';
import type { TopicColour } from '../schema/topics.ts';
import type { SiteContext } from './context.ts';

/** What is printed for an item that has no photo. */
export interface ArtView {
  /** Class `hue-<name>` of styles/tokens.css; `accent` is the colour that needs no class. */
  hue: TopicColour | 'accent';
  /** A whole `<svg>`, in the colour of the text around it. */
  svg: string;
}

/** Each colour has its motif, so that a topic is told by both; an editor who chooses the one chooses the other. */
const motifOf: Record<TopicColour, Motif> = {
  moss: 'cells',
  sea: 'network',
  sky: 'lattice',
  violet: 'molecule',
  plum: 'helix',
  rose: 'strata',
  clay: 'growth',
  amber: 'waves',
};

/** The topic that an item's look hangs on: itself, or its first published one. */
function topicOf(catalogue: Catalogue, item: Item): Item<'topics'> | undefined {
  if (item.type === 'topics') return item as Item<'topics'>;
  return 'topics' in item.data ? catalogue.pick('topics', item.data.topics)[0] : undefined;
}

interface Drawing {
  hue: ArtView['hue'];
  art: CoverArt;
}

/** What has been drawn: an item stands in a dozen lists and on its own page, and looks the same in every catalogue. */
const drawn = new Map<string, CoverArt>();

function drawnOnce(seed: string, motif: Motif | undefined): CoverArt {
  const key = `${seed} ${motif ?? ''}`;
  const art = drawn.get(key) ?? coverArt({ seed, motif });
  drawn.set(key, art);
  return art;
}

/** The drawing itself, for whoever does not print it into a page. */
export function drawingOf({ catalogue }: SiteContext, item: Item): Drawing {
  const topic = topicOf(catalogue, item);
  const hue = topic ? colourOf(topic) : 'accent';
  return { hue, art: drawnOnce(`${item.type}/${item.id}`, hue === 'accent' ? undefined : motifOf[hue]) };
}

/** The generated cover of an item: hue and motif by its topic, the rest by its id. */
export function artOf(context: SiteContext, item: Item): ArtView {
  const { hue, art } = drawingOf(context, item);
  return { hue, svg: coverSvg(art) };
}
