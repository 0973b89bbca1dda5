/**
 * Where the parts of a German compound meet. Patterns of hyphenation know syllables, not words: they break
 * "Metro-polregion". A part that the list knows is never mistaken.
 */
import { wordParts } from '../../config/word-parts.ts';

export interface WordPart {
  text: string;
  /** From the list; what stands between parts of it may itself be a compound. */
  isKnown: boolean;
}

/** Letters below which a part also stands within other words: "Ort" in "Transport". */
const TELLING = 5;
/** Letters of a part that the list does not know. */
const LEAST_UNKNOWN = 4;
/** What a part that is not known costs, beside its letters; a known one costs 1. */
const UNKNOWN = 3;

const TAKES_S = /(?:ung|heit|keit|schaft|ion|tät)$/;
const INFLECTIONS = ['', 'e', 'n', 'en', 's', 'es', 'er', 'ern', 'in', 'innen', 'nen'];

const words = wordParts.map((part) => part.toLowerCase());
const within = new Set(words.flatMap((part) => (TAKES_S.test(part) ? [part, `${part}s`] : [part])));
const atEnd = new Set(words.flatMap((part) => INFLECTIONS.map((ending) => part + ending)));

/** How no word begins behind a part, because it is an ending of that part: "Struktur|ierung". */
const ENDING = /^(?:bar|haft|heit|keit|lich|los|nis|schaft|sam|tum|chen|lein|ler|ner)/;
/** Behind a part, a vowel mostly begins an ending; these begin words. */
const BEGINNING = /^(?:[^aeiouäöüy]|ab|agent|akt|amt|an|arbeit|auf|aus|ein|ent|um|un|über)/;

/** The cheapest way to a place in the word. */
interface Way {
  cost: number;
  parts: readonly WordPart[];
}

const isTelling = (part: WordPart | undefined): boolean => part === undefined || part.text.length >= TELLING;

const mayBeUnknown = (text: string, last: WordPart | undefined): boolean =>
  text.length >= LEAST_UNKNOWN &&
  /[aeiouyäöü]/.test(text) &&
  (last === undefined || (last.isKnown && isTelling(last) && BEGINNING.test(text) && !ENDING.test(text)));

/** One more part behind a way, known or not; undefined where no word is made like that. */
function longer({ cost, parts }: Way, text: string, isLast: boolean): Way | undefined {
  const last = parts.at(-1);
  const isKnown = (isLast ? atEnd : within).has(text);
  const part: WordPart = { text, isKnown };
  if (isKnown && (last === undefined || last.isKnown || isTelling(part)))
    return { cost: cost + 1, parts: [...parts, part] };
  return mayBeUnknown(text, last)
    ? { cost: cost + UNKNOWN + text.length, parts: [...parts, { text, isKnown: false }] }
    : undefined;
}

/** The best ways to every place; one that ends with a part of the list and one that does not. */
function waysThrough(word: string): Way[] {
  const ways: Way[][] = [[{ cost: 0, parts: [] }]];
  for (let end = 1; end <= word.length; end++) {
    const found = ways
      .flatMap((list, start) => list.map((way) => longer(way, word.slice(start, end), end === word.length)))
      .filter((way) => way !== undefined)
      .sort((a, b) => a.cost - b.cost);
    const known = found.find(({ parts }) => parts.at(-1)?.isKnown);
    const unknown = found.find(({ parts }) => !parts.at(-1)?.isKnown);
    ways.push([known, unknown].filter((way) => way !== undefined).sort((a, b) => a.cost - b.cost));
  }
  return ways.at(-1) ?? [];
}

/** The parts of a word in its own spelling; a word of which the list knows nothing, and a name, is one part. */
export function wordPartsOf(word: string): WordPart[] {
  // A capital within a word makes it a name: QualiBioPharma.
  const [way] = /\p{Ll}\p{Lu}/u.test(word) ? [] : waysThrough(word.toLowerCase());
  let start = 0;
  return (way?.parts ?? [{ text: word, isKnown: false }]).map(({ text, isKnown }) => {
    const part = { text: word.slice(start, start + text.length), isKnown };
    start += text.length;
    return part;
  });
}
