/** The map's lines as data of SVG paths (SVG 2, 9.3), in relative steps of whole units: the shortest way to write them. */
import { regionRing, sidesInRegion, spotsOf } from './lines.ts';
import { borders } from './outlines.ts';
import type { Spot } from './projection.ts';

/** A minus separates numbers as well as a space does. */
const pair = (x: number, y: number): string => (y < 0 ? `${x}${y}` : `${x} ${y}`);

export function pathOf(spots: readonly Spot[], isClosed = false): string {
  const [first, ...others] = isClosed ? spots.slice(0, -1) : spots;
  if (!first) return '';
  let last = first;
  const steps = others.map((spot) => {
    const step = pair(spot.x - last.x, spot.y - last.y);
    last = spot;
    return step;
  });
  const joined = steps.reduce((text, step) => text + (text === '' || step.startsWith('-') ? step : ` ${step}`), '');
  return `M${pair(first.x, first.y)}l${joined}${isClosed ? 'z' : ''}`;
}

export interface MapPaths {
  /** The three states as one area. */
  region: string;
  /** The borders between them. */
  inner: string;
  /** What borders lead away from them. */
  neighbours: string;
}

const bordersWith = (sides: number): string =>
  borders
    .filter((border) => sidesInRegion(border) === sides)
    .map(({ line }) => pathOf(spotsOf(line)))
    .join('');

export const mapPaths = (): MapPaths => ({
  region: pathOf(regionRing(), true),
  inner: bordersWith(2),
  neighbours: bordersWith(0),
});
