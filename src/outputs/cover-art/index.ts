/**
 * Pictures for what has no photo: a line drawing after the manner of scientific plates, decided by an item's id and
 * drawn in one colour, the surrounding text's. Same seed, same bytes; at most 3 kB with its tag.
 */
import { hashOf } from '../../domain/topic-colour.ts';
import { colony, tissue } from './cells.ts';
import { flowerHead, radiolarian } from './growth.ts';
import { gel, helix } from './helix.ts';
import { honeycomb, screen } from './lattice.ts';
import { formula, peptide } from './molecule.ts';
import { familyTree, network } from './network.ts';
import { FINENESS } from './path-data.ts';
import { drawn } from './pen.ts';
import type { Point } from './plane.ts';
import { randomOf } from './random.ts';
import { HEIGHT, type Sheet, sheetOf, WIDTH } from './sheet.ts';
import { layers, rings } from './strata.ts';
import { interference, lens, spectra } from './waves.ts';

type Drawings = readonly [Drawing, ...Drawing[]];
type Drawing = (sheet: Sheet) => string[];

/** What is drawn, in each case in one of several ways. */
const drawings = {
  cells: [tissue, colony],
  growth: [flowerHead, radiolarian],
  helix: [helix, gel],
  lattice: [screen, honeycomb],
  molecule: [formula, peptide],
  network: [network, familyTree],
  strata: [rings, layers],
  waves: [spectra, interference, lens],
} as const satisfies Record<string, Drawings>;

export type Motif = keyof typeof drawings;
export const motifs = Object.keys(drawings) as [Motif, ...Motif[]];

export interface CoverArt {
  /** Width to height as 16 to 9; what matters survives a square cut out of the middle. */
  viewBox: string;
  /** Contents of an `<svg>`; paints with `currentColor` only, on nothing. */
  markup: string;
  /** Where the eye goes first, in units of the view box. */
  focus: Point;
}

/** @param motif what to draw; without it the seed decides. */
export function coverArt({ seed, motif }: { seed: string; motif?: Motif | undefined }): CoverArt {
  const random = randomOf(seed);
  const chosen: Drawings = drawings[motif ?? motifs[hashOf(seed) % motifs.length] ?? 'cells'];
  const draw = random.pick(chosen);
  const sheet = sheetOf(random);
  return {
    viewBox: `0 0 ${WIDTH * FINENESS} ${HEIGHT * FINENESS}`,
    markup: drawn(draw(sheet)),
    focus: [Math.round(sheet.focus[0] * FINENESS), Math.round(sheet.focus[1] * FINENESS)],
  };
}

/** The drawing as an element, which fills whatever box it is given. */
export const coverSvg = ({ viewBox, markup }: CoverArt): string =>
  `<svg viewBox="${viewBox}" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">${markup}</svg>`;
