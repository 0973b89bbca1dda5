/** On which side of its dot a name stands, so that names cover neither each other nor a dot. */
import { MAP_SIZE, type Spot } from './projection.ts';

export const sides = ['right', 'left', 'above', 'below'] as const;
export type Side = (typeof sides)[number];

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Labelled extends Spot {
  label: string;
}

/**
 * Units of the map that the type measures where the map is at its narrowest (a phone of 320 px). Wider maps have
 * smaller type in units, so what fits here fits there.
 */
const LABEL_SIZE = 44;
/** Width of a letter of the sans, semibold, on average, as a share of its size. */
const LETTER = 0.55;
/** From the middle of the dot to the beginning of its name. */
const GAP = 0.6;
const DOT = 0.5;

const boxAround = ({ x, y }: Spot, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** The room that a text in the middle of a spot takes, letters spaced by a share of their size. */
export const textBox = (text: string, spot: Spot, size: number, spacing = 0): Box =>
  boxAround(spot, text.length * (LETTER + spacing) * size, size);

export function labelBox({ x, y, label }: Labelled, side: Side): Box {
  const width = label.length * LETTER * LABEL_SIZE;
  const away = GAP * LABEL_SIZE;
  const middle: Record<Side, Spot> = {
    right: { x: x + away + width / 2, y },
    left: { x: x - away - width / 2, y },
    above: { x, y: y - LABEL_SIZE * 1.05 },
    below: { x, y: y + LABEL_SIZE * 1.05 },
  };
  return boxAround(middle[side], width, LABEL_SIZE);
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = ({ left, top, right, bottom }: Box): boolean =>
  left >= 0 && top >= 0 && right <= MAP_SIZE.width && bottom <= MAP_SIZE.height;

/**
 * The first side that is free, one after the other in the order given; `undefined` where all are taken.
 * @param taken what is on the map already
 */
export function placeLabels(dots: readonly Labelled[], taken: readonly Box[] = []): (Side | undefined)[] {
  const dotBoxes = dots.map((dot) => boxAround(dot, LABEL_SIZE * 2 * DOT, LABEL_SIZE * 2 * DOT));
  const placed = [...taken];
  return dots.map((dot, index) => {
    const obstacles = [...placed, ...dotBoxes.filter((_, other) => other !== index)];
    const isFree = (box: Box) => isInside(box) && !obstacles.some((obstacle) => overlap(box, obstacle));
    const side = sides.find((candidate) => isFree(labelBox(dot, candidate)));
    if (side) placed.push(labelBox(dot, side));
    return side;
  });
}
