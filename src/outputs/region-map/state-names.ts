/** Where the names of the states stand: in the widest empty part of each, as an atlas would have them. */
import { type Box, textBox } from './labels.ts';
import type { StateId } from './lines.ts';
import { type Coordinates, project, type Spot } from './projection.ts';

/** As in `RegionMap.astro`: 0.74 of a label's size. */
const STATE_NAME_SIZE = 33;
/** Space between the letters, as a share of their size. */
const STATE_NAME_SPACING = 0.2;

const PLACES: Readonly<Record<StateId, Coordinates>> = {
  sachsen: { latitude: 50.81, longitude: 13.2 },
  'sachsen-anhalt': { latitude: 52.14, longitude: 11.65 },
  thueringen: { latitude: 50.74, longitude: 10.95 },
};

/** What lies around, named on wide maps only. */
export const neighbourIds = ['niedersachsen', 'brandenburg', 'berlin', 'polen', 'tschechien', 'bayern'] as const;

const AROUND: Readonly<Record<(typeof neighbourIds)[number], Coordinates>> = {
  niedersachsen: { latitude: 52.35, longitude: 10.26 },
  brandenburg: { latitude: 52.05, longitude: 13.7 },
  berlin: { latitude: 52.49, longitude: 13.41 },
  polen: { latitude: 51.75, longitude: 15.0 },
  tschechien: { latitude: 50.36, longitude: 13.75 },
  bayern: { latitude: 50.19, longitude: 11.42 },
};

export const neighbourSpot = (id: (typeof neighbourIds)[number]): Spot => project(AROUND[id]);

/** A line of type in the middle of a spot, moved down by a share of its size. */
export interface NameLine extends Spot {
  text: string;
  down: number;
}

const LINE_HEIGHT = 1.3;

/** A name broken at its hyphens, its lines around one spot. */
export function stateNameLines(id: StateId, name: string): NameLine[] {
  const parts = name.split(/(?<=-)/);
  const down = (index: number) => (index - (parts.length - 1) / 2) * LINE_HEIGHT;
  return parts.map((text, index) => ({ ...project(PLACES[id]), text, down: down(index) }));
}

/** The room that a line takes where the map is at its narrowest. */
export const nameLineBox = ({ x, y, text, down }: NameLine): Box =>
  textBox(text, { x, y: y + down * STATE_NAME_SIZE }, STATE_NAME_SIZE, STATE_NAME_SPACING);
