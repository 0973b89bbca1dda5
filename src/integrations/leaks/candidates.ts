/** What secrets are chosen from: the texts of something held back, before it is known which are published anyway. */
import type { ContentFile } from '../../domain/content-tree.ts';
import { type HeldBackState, keyOfItem } from '../../domain/held-back.ts';
import type { ContentText } from './content-texts.ts';
import { wordsOf } from './folded.ts';

/** A text that must not be found, and whose it is. */
export interface Secret extends ContentText {
  /** What is looked for, in the form of `folded`. */
  needle: string;
  /** `type/id` */
  item: string;
  state: HeldBackState;
  /** Rare words are also looked for by their beginnings, and not in programs that are not ours. */
  kind: 'text' | 'word';
}

/** A text of which it is yet to be seen whether it is a secret. */
export interface Candidate extends Secret {
  /** If one of these is published, it is none. */
  unless: readonly string[];
}

/** Everything that one item says, of what must not remain of it. */
export interface HeldBackFile {
  file: ContentFile;
  state: HeldBackState;
  texts: ContentText[];
  /** Paths of what lies beside it. */
  beside: readonly string[];
}

export const toCandidate = (
  { file, state }: HeldBackFile,
  text: ContentText,
  needle: string,
  unless = [needle],
): Candidate => ({
  ...text,
  needle,
  item: keyOfItem(file),
  state,
  kind: 'text',
  unless,
});

/** Letters of a word that can give something away by itself. */
export const RARE = 8;

/** Whether a text says enough to be looked for: two words, a long one, a number of a telephone or a reference. */
export function isTelling(needle: string): boolean {
  const words = wordsOf(needle).filter((word) => word !== '/');
  const plain = words.filter((word) => /^[a-z]{3,}$/.test(word));
  const letters = words.join('').length;
  return (
    (plain.length > 1 && letters >= 10) ||
    words.some((word) => word.length >= RARE && /[a-z]/.test(word)) ||
    (needle.match(/\d/g)?.length ?? 0) >= RARE
  );
}

/** How long a headline must be for it to be no coincidence that somebody else writes the same. */
const QUOTATION = { words: 3, letters: 24 };

export const isLong = (needle: string): boolean =>
  wordsOf(needle).length >= QUOTATION.words && needle.length >= QUOTATION.letters;
