/**
 * Pairs quotation marks. Straight ones are told apart from apostrophes, inches and minutes by what stands around them;
 * those that were typed as German or English ones count as halves of a pair and stay what they are.
 */
import { type Edit, edited, type Run } from './run.ts';

/** Opening and closing marks, outer and inner. */
export interface QuoteMarks {
  double: readonly [string, string];
  single: readonly [string, string];
}

type Shape = keyof QuoteMarks;

interface Mark {
  at: number;
  char: string;
  shape: Shape;
  isStraight: boolean;
  before: string;
  after: string;
}

interface Pair {
  open: Mark;
  close: Mark;
}

interface Reading {
  pairs: Pair[];
  apostrophes: number[];
  /** Offsets of straight quotes that belong to nothing. */
  unpaired: number[];
}

const DOUBLES = '"„“”';
const CLOSER: Readonly<Record<string, string>> = { '„': '“', '“': '”', '‚': '‘', '‘': '’' };
const APOSTROPHE = '’';

const isWord = (char: string): boolean => /[\p{L}\d]/u.test(char);
const isSpace = (char: string): boolean => char === '' || /\s/.test(char);

const marksIn = (text: string): Mark[] =>
  [...text.matchAll(/["'„“”‚‘’]/g)].map(({ 0: char, index }) => ({
    at: index,
    char,
    shape: DOUBLES.includes(char) ? 'double' : 'single',
    isStraight: char === '"' || char === "'",
    before: text.slice(Math.max(0, index - 1), index),
    after: text.slice(index + 1, index + 2),
  }));

const canOpen = ({ before, after }: Mark): boolean =>
  (isSpace(before) || /[([{\-–—/"'„“‚‘«»‹›]/.test(before)) && !isSpace(after) && !/[.,;:!?)\]}\-–/]/.test(after);

const canClose = ({ before }: Mark): boolean => !isSpace(before) && !/[([{]/.test(before);

/** "geht's", "O'Neill", "die 80's"; not 6'2". */
const isWithinWord = ({ before, after }: Mark): boolean => isWord(before) && /\p{L}/u.test(after);

const ELISION = /^'(?:s|n|ne[mnrs]?|tis|rum|rein|raus|rauf|rüber|runter|ran|\d0er)(?![\p{L}'])/iu;

/** "'s ist gut", "die '90er" */
const isElision = (text: string, { at, before }: Mark): boolean =>
  !isWord(before) && ELISION.test(text.slice(at, at + 10));

/** "Hans' Auto" */
const isGenitive = ({ before, after }: Mark): boolean => /[sxzß]/.test(before) && !isWord(after);

/** Whether the next mark of this shape can only close: then the one in hand has not yet to. */
function isClosedLater(marks: readonly Mark[], index: number): boolean {
  const shape = marks[index]?.shape;
  const next = marks
    .slice(index + 1)
    .find((mark) => mark.shape === shape && mark.char !== APOSTROPHE && !isWithinWord(mark));
  return next !== undefined && !'„‚'.includes(next.char) && canClose(next) && !canOpen(next);
}

const isApostrophe = (text: string, marks: readonly Mark[], index: number, isOpen: boolean): boolean => {
  const mark = marks[index] as Mark;
  if (mark.char !== "'") return false;
  if (isWithinWord(mark) || isElision(text, mark)) return true;
  return isGenitive(mark) && (!isOpen || isClosedLater(marks, index));
};

/** Inches, seconds, minutes, feet: 5", 6'2". */
const isPrime = (marks: readonly Mark[], index: number, isOpen: boolean): boolean => {
  const { before, after, isStraight } = marks[index] as Mark;
  return isStraight && /\d/.test(before) && (/\d/.test(after) || !isOpen || isClosedLater(marks, index));
};

/** Which marks a mark may close, whatever the language. */
const OPENERS: Readonly<Record<string, string>> = {
  '"': '"„“',
  '“': '"„',
  '”': '"„“',
  "'": "'‚‘",
  '‘': "'‚",
  '’': '‘',
};

/** Where on the stack the mark that this one would close lies, or -1. */
const openerOf = (open: readonly Mark[], { char }: Mark): number =>
  open.findLastIndex((mark) => (OPENERS[char] ?? '').includes(mark.char));

/** Between two quotes, as in `'"so"'-Effekt`, the outer one closes. */
const wantsToOpen = (mark: Mark, isOpen: boolean): boolean => {
  if (mark.char === '„' || mark.char === '‚') return true;
  if (mark.char === '”' || mark.char === APOSTROPHE || !canOpen(mark)) return false;
  return !isOpen || (mark.isStraight && !/["'“”‘’]/.test(mark.before));
};

/** Reads the marks of a text as pairs, apostrophes and leftovers; primes are nothing of that. */
export function readQuotes(text: string): Reading {
  const marks = marksIn(text);
  const open: Mark[] = [];
  const reading: Reading = { pairs: [], apostrophes: [], unpaired: [] };
  const leave = (left: readonly Mark[]) =>
    reading.unpaired.push(...left.filter(({ isStraight }) => isStraight).map(({ at }) => at));
  for (const [index, mark] of marks.entries()) {
    const opener = openerOf(open, mark);
    if (isApostrophe(text, marks, index, opener >= 0)) reading.apostrophes.push(mark.at);
    else if (isPrime(marks, index, opener >= 0)) continue;
    else if (wantsToOpen(mark, opener >= 0)) open.push(mark);
    else if (opener >= 0 && canClose(mark)) {
      const [first, ...above] = open.splice(opener);
      reading.pairs.push({ open: first as Mark, close: mark });
      leave(above);
    } else leave([mark]);
  }
  leave(open);
  reading.unpaired.sort((a, b) => a - b);
  return reading;
}

const other: Record<Shape, Shape> = { double: 'single', single: 'double' };

/** Straight pairs by level: inside doubles stand singles, whatever was typed. Typed marks keep their own. */
function pairEdits(pairs: readonly Pair[], marks: QuoteMarks): Edit[] {
  const around: { close: number; shape: Shape }[] = [];
  return [...pairs]
    .sort((a, b) => a.open.at - b.open.at)
    .flatMap(({ open, close }): Edit[] => {
      while ((around.at(-1)?.close ?? Number.POSITIVE_INFINITY) < open.at) around.pop();
      const outer = around.at(-1)?.shape;
      const shape = open.isStraight && close.isStraight && outer ? other[outer] : open.shape;
      around.push({ close: close.at, shape });
      const [opening, closing] = marks[shape];
      return [
        ...(open.isStraight ? [{ at: open.at, length: 1, text: opening }] : []),
        ...(close.isStraight ? [{ at: close.at, length: 1, text: CLOSER[open.char] ?? closing }] : []),
      ];
    });
}

export function withQuotes(run: Run, marks: QuoteMarks): Run {
  if (!/["']/.test(run.text)) return run;
  const { pairs, apostrophes } = readQuotes(run.text);
  const edits = [...pairEdits(pairs, marks), ...apostrophes.map((at) => ({ at, length: 1, text: APOSTROPHE }))];
  return edited(
    run,
    edits.sort((a, b) => a.at - b.at),
  );
}
