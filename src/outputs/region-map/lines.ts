/** The committed outlines as lines on the map and as areas. */
import { type Border, borders } from './outlines.ts';
import { type Coordinates, project, type Spot } from './projection.ts';

export const stateIds = ['sachsen', 'sachsen-anhalt', 'thueringen'] as const;
export type StateId = (typeof stateIds)[number];

/** How many of the border's sides lie in the region. */
export const sidesInRegion = ({ between }: Border): number =>
  between.filter((id) => stateIds.some((state) => state === id)).length;

/** Flat degrees as spots on the map; a step shorter than a unit is none. */
export function spotsOf(line: readonly number[]): Spot[] {
  const spots: Spot[] = [];
  for (let index = 0; index < line.length; index += 2) {
    const spot = project({ longitude: line[index] ?? 0, latitude: line[index + 1] ?? 0 });
    const last = spots.at(-1);
    if (last?.x !== spot.x || last.y !== spot.y) spots.push(spot);
  }
  return spots;
}

const isSame = (a: Spot | undefined, b: Spot | undefined): boolean => a?.x === b?.x && a?.y === b?.y;

/** Lines that meet at their ends, put together as one closed ring; the last spot is the first one again. */
export function ringOf(lines: readonly (readonly Spot[])[]): Spot[] {
  const [first = [], ...others] = lines;
  const ring = [...first];
  const left = new Set(others);
  for (;;) {
    const end = ring.at(-1);
    const next = [...left].find((line) => isSame(line[0], end) || isSame(line.at(-1), end));
    if (!next) return ring;
    left.delete(next);
    ring.push(...(isSame(next[0], end) ? next : next.toReversed()).slice(1));
  }
}

const outlineOf = (belongs: (border: Border) => boolean): Spot[] =>
  ringOf(borders.filter(belongs).map(({ line }) => spotsOf(line)));

/** The three states as one area. */
export const regionRing = (): Spot[] => outlineOf((border) => sidesInRegion(border) === 1);

export const stateRing = (id: StateId): Spot[] => outlineOf(({ between }) => between.includes(id));

/** Whether a spot lies within a ring: a ray to the right leaves it an odd number of times. */
export function isWithin({ x, y }: Spot, ring: readonly Spot[]): boolean {
  const crossings = ring.slice(1).filter((to, index) => {
    const from = ring[index] as Spot;
    return from.y > y !== to.y > y && x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x;
  });
  return crossings.length % 2 === 1;
}

export const stateAt = (coordinates: Coordinates): StateId | undefined =>
  stateIds.find((id) => isWithin(project(coordinates), stateRing(id)));
