import type { Point } from './plane.ts';
import type { Random } from './random.ts';

/** What a motif is drawn on: 320 by 180 units, with one point that the eye goes to first. */
export interface Sheet {
  random: Random;
  /** By a third of the sheet, and so far inside that a square cut out of the middle still shows it. */
  focus: Point;
  /** −1 where the empty space is on the left, 1 where it is on the right. */
  open: -1 | 1;
}

export const WIDTH = 320;
export const HEIGHT = 180;

export function sheetOf(random: Random): Sheet {
  const open = random.chance(0.5) ? 1 : -1;
  const focus: Point = [160 - open * random.between(30, 48), 90 + random.pick([-1, 1]) * random.between(4, 20)];
  return { random, focus, open };
}
