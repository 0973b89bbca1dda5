/** The words of a content file one by one, each with its line: to cut runs out of them, and to find a text again. */
import type { ContentFile } from '../../domain/content-tree.ts';
import { bodyLines, type ContentText, headTexts, withoutTargets } from './content-texts.ts';
import { squeezed, unescaped, wordsOf } from './folded.ts';

export interface PlacedWord {
  /** Capitals as they were typed. */
  word: string;
  from: ContentText;
}

const placed = (from: ContentText, value: string): PlacedWord[] =>
  wordsOf(squeezed(unescaped(value))).map((word) => ({ word, from }));

/** Stretches of words: each field of the head, each paragraph of the body. */
export function stretchesOf(file: ContentFile): PlacedWord[][] {
  const paragraphs: PlacedWord[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const text of bodyLines(file)) {
    if (text.line > last + 1) paragraphs.push([]);
    paragraphs.at(-1)?.push(...placed(text, withoutTargets(text.value)));
    last = text.line;
  }
  return [...headTexts(file).map((text) => placed(text, text.value)), ...paragraphs];
}

/** Where a text in the form of `folded` begins in a file; the first place of several. */
export function placeOfText(file: ContentFile, needle: string): ContentText | undefined {
  const words = wordsOf(needle);
  for (const stretch of stretchesOf(file)) {
    const at = stretch.findIndex((_, start) =>
      words.every((word, index) => stretch[start + index]?.word.toLowerCase() === word),
    );
    if (at >= 0) return stretch[at]?.from;
  }
  return undefined;
}
