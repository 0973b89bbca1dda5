/**
 * Soft hyphens in headings. `hyphens: auto` leaves long words to the browser's own dictionary, which not every browser
 * has (Chromium without its download has none), and a headline of one compound is wider than a telephone.
 */
import german from 'hyphen/de/index.js';
import { type WordPart, wordPartsOf } from '../../domain/typography/compounds.ts';

const SOFT_HYPHEN = '\u00ad';
/** Letters from which on a word may be too long for a line of a headline. */
const LONG = 14;
/** The same for a part that is known: it fits a telephone's line, and a break within it reads worse. */
const LONG_PART = 17;
/** Letters that stay together, so that what stands at a line's end or beginning can be read. */
const FRAGMENT = 4;

const known = new Map<string, string>();

/** Syllables that begin a word: "Mitglieder|ver|sammlung". */
const PREFIX = /^(?:ab|an|auf|aus|be|bei|ein|ent|er|ge|her|mit|um|un|ver|vor|zer|zu)$/i;
/** Syllables that end one: "Fachkräf|te|", "Antikör|per|". */
const ENDING = /^(?:[bdfklmnprst]e|(?!zen)[bdfgklmnprstz]e[nr])$/;
/** Behind the s that joins words, a new one begins: "Forschungs|einrichtung", "Innovations|region". */
const JOINED = /(?:ungs|heits|keits|schafts|ions|ons|täts|lings)$/;

const hasVowel = (syllable: string): boolean => /[aeiouyäöü]/i.test(syllable);

/**
 * Whether a line may begin with this syllable. Patterns know syllables, not compounds, so what probably belongs to the
 * word before stays with it; now and then they cut off a syllable without a vowel, and there nothing is broken.
 */
function mayBegin(syllable: string, { line, last, next }: { line: string; last: string; next: string }): boolean {
  if (!hasVowel(syllable) || !hasVowel(last)) return false;
  if (JOINED.test(last) || PREFIX.test(syllable)) return true;
  if (ENDING.test(syllable)) return false;
  const isShort = syllable.length < FRAGMENT;
  return !isShort || !(PREFIX.test(next) || (syllable.length === 2 && line.length <= FRAGMENT + 1));
}

/** The pieces of a word without known parts, each of which may stand at the end or the beginning of a line. */
function syllablesOf(word: string): string[] {
  const syllables = german.hyphenateSync(word, { hyphenChar: SOFT_HYPHEN, minWordLength: LONG }).split(SOFT_HYPHEN);
  const fragments: string[] = [];
  let rest = word.length;
  for (const [index, syllable] of syllables.entries()) {
    const line = fragments.at(-1) ?? '';
    const isRoomy = line.length >= FRAGMENT && rest >= FRAGMENT;
    const around = { line, last: syllables[index - 1] ?? '', next: syllables[index + 1] ?? '' };
    if (line === '' || (isRoomy && mayBegin(syllable, around))) fragments.push(syllable);
    else fragments[fragments.length - 1] = line + syllable;
    rest -= syllable.length;
  }
  return fragments;
}

const fragmentsOf = ({ text, isKnown }: WordPart): string[] =>
  text.length < (isKnown ? LONG_PART : LONG) ? [text] : syllablesOf(text);

function hyphenated(word: string): string {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  // A capital within a word makes it a name: QualiBioPharma.
  const result = /\p{Ll}\p{Lu}/u.test(word) ? word : wordPartsOf(word).flatMap(fragmentsOf).join(SOFT_HYPHEN);
  known.set(word, result);
  return result;
}

const WORD = new RegExp(`(?<![\\p{L}${SOFT_HYPHEN}])\\p{L}{${LONG},}(?![\\p{L}${SOFT_HYPHEN}])`, 'gu');

/** German text with soft hyphens in its long words; a word that has some already keeps them. */
export const withSoftHyphens = (text: string): string => text.replace(WORD, hyphenated);

/** The same for the text of HTML: tags, attributes and entities stay as they are. */
const inHtml = (html: string): string =>
  html
    .split(/(<[^>]*>|&[a-z\d#]+;)/i)
    .map((part, index) => (index % 2 === 0 ? withSoftHyphens(part) : part))
    .join('');

/** A German page with soft hyphens in its headings of the first three orders; no other page is changed. */
export function hyphenateHeadings(page: string): string {
  if (!/<html[^>]* lang="?de/i.test(page)) return page;
  return page.replace(/<(h[123])\b[^>]*>[\s\S]*?<\/\1>/g, (heading) =>
    /\slang=/.test(heading) ? heading : inHtml(heading),
  );
}
