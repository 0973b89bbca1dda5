/** Breaks a headline into even lines, as large as they fit. */
import { isDivision, type Joint, type Piece, piecesIn } from './break-points.ts';
import type { Typeface } from './typeface.ts';

export interface Box {
  width: number;
  height: number;
  /** Sizes to try, largest first, in pixels. */
  sizes: readonly number[];
  mostLines: number;
  /** Baseline to baseline, as a multiple of the size. */
  leading: number;
}

export interface SetText {
  size: number;
  lines: string[];
}

/** The pieces from one to another as they stand in a line; a word that goes on in the next one gets its hyphen. */
function lineOf(pieces: readonly Piece[], from: number, to: number): string {
  const text = pieces
    .slice(from, to)
    .map(({ text, joint }, index) => (index > 0 && joint === 'space' ? ` ${text}` : text))
    .join('');
  return isDivision(pieces[to]?.joint) ? `${text}-` : text;
}

/** What the end of a line costs beside its empty space: dividing a word is bad, breaking after a hyphen hardly. */
const COSTS: Record<Joint, number> = { space: 0, hyphen: 0.15, seam: 0.4, syllable: 0.8 };
/** A line more costs more than any raggedness. */
const LINE = 10;

/**
 * How wide a line of these pieces is, at one pixel of size: each is measured once and they are added up. That leaves
 * out the kerning between them, a hair's breadth; the lines that are chosen are measured as they are.
 */
function measureOf(pieces: readonly Piece[], face: Typeface): (from: number, to: number) => number {
  const [space, hyphen] = [face.width(' ', 1), face.width('-', 1)];
  const ends = [0];
  for (const { text, joint } of pieces) {
    ends.push((ends.at(-1) ?? 0) + face.width(text, 1) + (joint === 'space' ? space : 0));
  }
  return (from, to) =>
    (ends[to] ?? 0) -
    (ends[from] ?? 0) -
    (pieces[from]?.joint === 'space' ? space : 0) +
    (isDivision(pieces[to]?.joint) ? hyphen : 0);
}

/**
 * The even way to break the pieces into as few lines as there can be (Knuth and Plass, 1981, without stretching).
 * @param width of the line, in units of `measure`
 * @returns for every line the number of the piece after it; undefined where a piece is wider than the line.
 */
function evenEnds(
  pieces: readonly Piece[],
  width: number,
  measure: (from: number, to: number) => number,
): number[] | undefined {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= pieces.length; to++) {
    let chosen = { cost: Number.POSITIVE_INFINITY, from: 0 };
    for (let from = to - 1; from >= 0; from--) {
      const empty = width - measure(from, to);
      if (empty < 0) break;
      const cost = (best[from]?.cost ?? 0) + LINE + (empty / width) ** 2 + COSTS[pieces[to]?.joint ?? 'space'];
      if (cost < chosen.cost) chosen = { cost, from };
    }
    best.push(chosen);
  }
  if (!Number.isFinite(best[pieces.length]?.cost)) return undefined;
  const ends: number[] = [];
  for (let end = pieces.length; end > 0; end = best[end]?.from ?? 0) ends.unshift(end);
  return ends;
}

/** How much of its size a text is worth that ends a line like this. */
const WORTH: Record<Joint, number> = { space: 1, hyphen: 1, seam: 0.83, syllable: 0.7 };

/** The best lines at any size: large, and with few words divided. */
function bestSet(pieces: readonly Piece[], face: Typeface, box: Box): SetText | undefined {
  let best: (SetText & { worth: number }) | undefined;
  const measure = measureOf(pieces, face);
  for (const size of box.sizes) {
    if (best && best.worth >= size) break;
    const ends = evenEnds(pieces, box.width / size, measure);
    if (!ends || ends.length > box.mostLines || ends.length * size * box.leading > box.height) continue;
    const worth = ends.reduce((product, end) => product * WORTH[pieces[end]?.joint ?? 'space'], size);
    if (best && best.worth >= worth) continue;
    const lines = ends.map((end, index) => lineOf(pieces, ends[index - 1] ?? 0, end));
    if (lines.every((line) => face.width(line, size) <= box.width)) best = { worth, size, lines };
  }
  return best && { size: best.size, lines: best.lines };
}

/** The beginning of a text that is too long for its box at any size. */
function cutShort(pieces: readonly Piece[], face: Typeface, box: Box): SetText {
  for (let count = pieces.length - 1; count > 0; count--) {
    const kept = pieces
      .slice(0, count)
      .map((piece, index) => (index === count - 1 ? { ...piece, text: `${piece.text} …` } : piece));
    const set = bestSet(kept, face, { ...box, sizes: box.sizes.slice(-1) });
    if (set) return set;
  }
  return { size: box.sizes.at(-1) ?? 0, lines: [] };
}

/** A last resort for words without any place to divide them, as foreign ones and addresses are. */
const choppedUp = ({ text, joint }: Piece): Piece[] =>
  (text.match(/.{1,10}/gsu) ?? []).map((part, index) => ({ text: part, joint: index === 0 ? joint : 'syllable' }));

/** Never wider or higher than the box; in the worst case cut short with an ellipsis. */
export function setText(text: string, face: Typeface, box: Box): SetText {
  const pieces = piecesIn(text);
  const set = bestSet(pieces, face, box);
  if (set) return set;
  const chopped = pieces.flatMap(choppedUp);
  return bestSet(chopped, face, box) ?? cutShort(chopped, face, box);
}
