/** Where a German headline may be broken. */
import german from 'hyphen/de-1996/index.js';
import { wordPartsOf } from '../../domain/typography/compounds.ts';

export const SOFT_HYPHEN = '\u00ad';

/**
 * How a piece joins the one before it: by a space, after a written hyphen, at the seam of a compound, or elsewhere
 * within a word.
 */
export type Joint = 'space' | 'hyphen' | 'seam' | 'syllable';

/** Whether a line that ends before such a piece shows a hyphen that is not written. */
export const isDivision = (joint: Joint | undefined): boolean => joint === 'seam' || joint === 'syllable';

export interface Piece {
  text: string;
  joint: Joint;
}

/** Shorter words are not divided. */
const LONG_WORD = 12;
/** Letters that must stand on both sides of a division. */
const LEAST_DIVIDED = 4;
const LEAST_HYPHENATED = 3;
/** Letters of the syllable that a line may end with. */
const LEAST_SYLLABLE = 3;

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Endings with the s that joins compounds: after them, German words are best divided. */
const SEAM = /(?:heits|keits|schafts|ungs|ions|täts|tums|lings|ings|mens)$/;

/** Where known parts of a compound meet, until the word is parted there (U+2027, hyphenation point). */
const MEETING = '\u2027';

const WORD = new RegExp(`\\p{L}{${LONG_WORD},}`, 'gu');

/** A part that is known stays whole; the patterns of the 1996 orthography divide what is not. */
const parted = (word: string): string =>
  wordPartsOf(word)
    .map(({ text, isKnown }) => (isKnown ? text : german.hyphenateSync(text, { minWordLength: LONG_WORD })))
    .join(MEETING);

/** Soft hyphens of the author say it all; otherwise they are found in long words. */
const softened = (text: string): string => (text.includes(SOFT_HYPHEN) ? text : text.replace(WORD, parted));

/** The letters of a word from its last written hyphen on, not counting one that it ends with. */
const sinceHyphen = (pieces: readonly Piece[]): number => {
  const word = pieces.map(({ text }) => text).join('');
  return lettersIn(word.replace(/[-/]$/, '').split(/[-/]/).at(-1) ?? '');
};

/** The letters up to the next written hyphen. */
const untilHyphen = (parts: readonly string[]): number => lettersIn(parts.join('').split(/(?<=[-/])/)[0] ?? '');

function jointOf(part: string, before: string, isAuthors: boolean): Joint {
  if (part.startsWith(MEETING)) return 'seam';
  if (!part.startsWith(SOFT_HYPHEN)) return 'hyphen';
  return isAuthors || SEAM.test(before) ? 'seam' : 'syllable';
}

/** The pieces of a word; what would be too short on one side is not parted. */
function piecesOf(word: string, isAuthors: boolean): Piece[] {
  const parts = word.split(/(?<=[-\u2010/])(?=\p{L})|(?=[\u00ad\u2027])/u);
  const pieces: Piece[] = [];
  for (const [index, part] of parts.entries()) {
    const text = part.replace(/[\u00ad\u2027]/g, '');
    const last = pieces.at(-1);
    if (!last) {
      pieces.push({ text, joint: 'space' });
      continue;
    }
    const joint = jointOf(part, last.text, isAuthors);
    const isWritten = !isDivision(joint) || part.startsWith(MEETING);
    const least = isWritten ? LEAST_HYPHENATED : LEAST_DIVIDED;
    const isTooShort = sinceHyphen(pieces) < least || untilHyphen(parts.slice(index)) < least;
    // Two letters are mostly how the next part of a compound begins: -mi|nister, -fi|nanz, -ge|sellschaft.
    const isBeginning = isDivision(joint) && lettersIn(last.text) < LEAST_SYLLABLE;
    if (isTooShort || isBeginning) last.text += text;
    else pieces.push({ text, joint });
  }
  return pieces;
}

/** Spaces that no line may end with: before dashes and signs, in "166 Millionen" and in "26. April". */
const BOUND =
  / (?=[–—·…&+] )|(?<=\d) (?=(?:Mio|Mrd|Million|Milliarde|Euro|Prozent|Jahr|Uhr|[%€]))|(?<=\d\.) (?=\p{Lu})/gu;

/** A text as pieces between which lines may end; no-break spaces hold. */
export const piecesIn = (text: string): Piece[] =>
  softened(text)
    .replace(BOUND, '\u00a0')
    .split(/ +/)
    .filter((word) => word !== '')
    .flatMap((word) => piecesOf(word, text.includes(SOFT_HYPHEN)));
