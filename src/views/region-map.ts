/** The map of the region: its towns and houses as dots, each a link. The list beside it has the same links. */
import type { Item } from '../domain/catalogue.ts';
import { byText } from '../domain/order.ts';
import { concerning } from '../domain/selection.ts';
import { counted, fill } from '../i18n/index.ts';
import { placeLabels, type Side } from '../outputs/region-map/labels.ts';
import { stateAt, stateIds } from '../outputs/region-map/lines.ts';
import { type MapPaths, mapPaths } from '../outputs/region-map/paths.ts';
import { type Coordinates, isOnMap, MAP_SIZE, project, type Spot } from '../outputs/region-map/projection.ts';
import {
  type NameLine,
  nameLineBox,
  neighbourIds,
  neighbourSpot,
  stateNameLines,
} from '../outputs/region-map/state-names.ts';
import { itemPath } from '../urls/urls.ts';
import { type SiteContext, wordsOf } from './context.ts';

export interface MapDot extends Spot {
  name: string;
  /** Missing where the map only shows where something lies. */
  href?: string | undefined;
  /** What a screen reader says: "Leipzig, 8 Beiträge". */
  label: string;
  /** How much was published about it, in three steps. */
  size: 1 | 2 | 3;
  /** A house or a campus, away from the town it belongs to. */
  isHouse: boolean;
  /** Where its name stands; `undefined`: not printed. */
  side: Side | undefined;
}

export interface RegionMapView {
  /** `overview` has links; `location` is a picture that says where one venue lies. */
  variant: 'overview' | 'location';
  label: string;
  /** Width and height in the map's units. */
  size: { width: number; height: number };
  paths: MapPaths;
  /** One line of a state's name each. */
  stateNames: NameLine[];
  /** What lies around; for wide maps. */
  neighbourNames: (Spot & { text: string })[];
  dots: MapDot[];
  note?: string | undefined;
  credit: string;
}

type Venue = Item<'venues'>;
type UnplacedDot = Omit<MapDot, 'side'>;

/** Houses nearer to their town than this many units lie under its dot. */
const LEAST_DISTANCE = 30;
/** From this many news items and events on, a dot is of the second and third size. */
const STEPS = [4, 10] as const;

/** The venue's own or those of its nearest whole, short of the region: its middle is nobody's place. A circle has none. */
export function coordinatesOf({ catalogue }: SiteContext, venue: Venue): Coordinates | undefined {
  const seen = new Set<Venue>();
  for (let whole: Venue | undefined = venue; whole && whole.data.kind !== 'region' && !seen.has(whole); ) {
    if (whole.data.coordinates) return whole.data.coordinates;
    seen.add(whole);
    whole = catalogue.find('venues', whole.data.partOf);
  }
  return undefined;
}

function townOf({ catalogue }: SiteContext, venue: Venue): Venue {
  const whole = catalogue.find('venues', venue.data.partOf);
  return venue.data.kind !== 'city' && whole?.data.kind === 'city' ? whole : venue;
}

function isOnItsOwn(context: SiteContext, venue: Venue): boolean {
  const { coordinates, kind } = venue.data;
  if (!coordinates || kind === 'region' || !isOnMap(coordinates)) return false;
  const town = townOf(context, venue).data.coordinates;
  if (!town || town === coordinates) return true;
  const [own, its] = [project(coordinates), project(town)];
  return Math.hypot(own.x - its.x, own.y - its.y) >= LEAST_DISTANCE;
}

function dotOf(context: SiteContext, venue: Venue, coordinates: Coordinates): UnplacedDot {
  const { news, events } = concerning(context.catalogue, venue);
  const count = news.length + events.length;
  const words = wordsOf(context).item.count;
  const { name, kind } = venue.data;
  return {
    ...project(coordinates),
    name,
    href: itemPath(venue),
    label: count === 0 ? name : `${name}, ${counted(words, count, context.locale)}`,
    size: count >= STEPS[1] ? 3 : count >= STEPS[0] ? 2 : 1,
    isHouse: kind !== 'city',
  };
}

const stateNames = (context: SiteContext): NameLine[] =>
  stateIds.flatMap((id) => stateNameLines(id, wordsOf(context).map.states[id]));

/** @param names nothing may cover them */
function withSides(dots: UnplacedDot[], names: readonly NameLine[]): MapDot[] {
  const labelled = dots.map(({ x, y, name }) => ({ x, y, label: name }));
  const placed = placeLabels(labelled, names.map(nameLineBox));
  return dots.map((dot, index) => ({ ...dot, side: placed[index] }));
}

/** Towns before houses, so that they get the better places for their names; then by name. */
const byRank = (a: UnplacedDot, b: UnplacedDot): number =>
  Number(a.isHouse) - Number(b.isHouse) || byText(a.name, b.name);

const ownDots = (context: SiteContext): UnplacedDot[] =>
  context.catalogue
    .all('venues')
    .filter((venue) => isOnItsOwn(context, venue))
    .flatMap((venue) => (venue.data.coordinates ? [dotOf(context, venue, venue.data.coordinates)] : []))
    .sort(byRank);

const mapOf = (context: SiteContext) => {
  const { credit, neighbours } = wordsOf(context).map;
  const neighbourNames = neighbourIds.map((id) => ({ text: neighbours[id], ...neighbourSpot(id) }));
  return { size: MAP_SIZE, paths: mapPaths(), stateNames: stateNames(context), neighbourNames, credit };
};

/** All places that have coordinates; nothing where no place has any. */
export function regionMapView(context: SiteContext): RegionMapView | undefined {
  const base = mapOf(context);
  const dots = withSides(ownDots(context), base.stateNames);
  const { label, note } = wordsOf(context).map;
  return dots.length === 0 ? undefined : { ...base, variant: 'overview', label, note, dots };
}

/** Where a venue lies, in words: "Lage von Musterhaus in Sachsen". */
function locationLabel(context: SiteContext, venue: Venue, coordinates: Coordinates): string {
  const words = wordsOf(context).map;
  const state = stateAt(coordinates);
  const values = { place: venue.data.name, state: state ? words.states[state] : '' };
  return fill(state ? words.locationIn : words.location, values);
}

/** Where a single venue lies. For the region itself, all its places. */
export function venueMapView(context: SiteContext, venue: Venue): RegionMapView | undefined {
  if (venue.data.kind === 'region') return regionMapView(context);
  const coordinates = coordinatesOf(context, venue);
  if (!coordinates || !isOnMap(coordinates)) return undefined;
  const base = mapOf(context);
  const dot: UnplacedDot = {
    ...dotOf(context, venue, coordinates),
    name: townOf(context, venue).data.name,
    href: undefined,
    size: 3,
  };
  const label = locationLabel(context, venue, coordinates);
  const dots = withSides([dot], base.stateNames);
  return { ...base, variant: 'location', label, dots };
}
