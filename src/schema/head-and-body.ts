/** Splits a content file at its two `---` lines. Where one of them is missing, it is guessed where the head lies. */

/** A place in a file; both counted from 1, columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

export type DelimiterFault =
  | { code: 'empty' }
  /** `openedAt`: the first `---` line further down. */
  | { code: 'not-opened'; openedAt?: Place }
  /** `place`: the first line that looks like the body's. */
  | { code: 'not-closed'; place?: Place };

export interface Parts {
  /** `undefined` where nothing looks like a head. */
  head?: string;
  headLine: number;
  body: string;
  bodyLine: number;
  fault?: DelimiterFault;
}

const FENCE = /^---[ \t]*$/;
/** What was meant as a fence: two or four hyphens, or the dash that a word processor made of them. */
const NEAR_FENCE = /^[-–—]+[ \t]*$/;
const FIELD = /^["']?[\p{L}_][\p{L}\d_ -]{0,30}["']?:(?:\s|$)/u;
/** What else a line of a head may begin with: indentation, a list item, a comment, the end of a bracket. */
const CONTINUATION = /^(?:\s|-(?:\s|$)|#|[\]}]|$)/;

/** Line numbers from 0: the head's first line, the line after its last, the body's first line. */
const toParts = (
  lines: readonly string[],
  [headFrom, headTo, bodyFrom]: readonly [number, number, number],
  fault?: DelimiterFault,
): Parts => ({
  head: lines
    .slice(headFrom, headTo)
    .map((line) => `${line}\n`)
    .join(''),
  headLine: headFrom + 1,
  body: lines.slice(bodyFrom).join('\n'),
  bodyLine: bodyFrom + 1,
  ...(fault ? { fault } : {}),
});

const withoutHead = (text: string, fault: DelimiterFault): Parts => ({ headLine: 1, body: text, bodyLine: 1, fault });

/** The first line of the head (up to `end`) that can only be prose: below a blank line, and no line of a head. */
function proseIn(lines: readonly string[], end: number): number {
  const within = end < 0 ? lines : lines.slice(0, end);
  const prose = within.findIndex(
    (line, index) => index > 1 && lines[index - 1]?.trim() === '' && !FIELD.test(line) && !CONTINUATION.test(line),
  );
  let start = prose;
  while (start > 2 && /^(?:#|\s*$)/.test(lines[start - 1] ?? '')) start -= 1;
  while (start < prose && lines[start]?.trim() === '') start += 1;
  return start;
}

function withoutOpening(text: string, lines: readonly string[], bare: readonly string[]): Parts {
  const [first, second] = bare.flatMap((line, index) => (FENCE.test(line) ? [index] : []));
  if (first === undefined) return withoutHead(text, { code: 'not-opened' });
  const fault: DelimiterFault = { code: 'not-opened', openedAt: { line: first + 1, column: 1 } };
  const top = bare[0] ?? '';
  if (FIELD.test(top)) return toParts(lines, [0, first, first + 1], fault);
  if (NEAR_FENCE.test(top)) return toParts(lines, [1, first, first + 1], fault);
  return second === undefined ? withoutHead(text, fault) : toParts(lines, [first + 1, second, second + 1], fault);
}

function withoutClosing(lines: readonly string[], bare: readonly string[], prose: number): Parts {
  const fault = (line: number): DelimiterFault => ({ code: 'not-closed', place: { line: line + 1, column: 1 } });
  const nearFence = bare.findIndex((line, index) => index > 0 && NEAR_FENCE.test(line));
  if (nearFence > 0 && (prose < 0 || nearFence < prose)) {
    return toParts(lines, [1, nearFence, nearFence + 1], fault(nearFence));
  }
  if (prose > 0) return toParts(lines, [1, prose, prose], fault(prose));
  return toParts(lines, [1, lines.length, lines.length], { code: 'not-closed' });
}

/** @param text decoded, without byte order mark. */
export function splitHeadAndBody(text: string): Parts {
  if (text.trim() === '') return withoutHead('', { code: 'empty' });
  // Lines that end in carriage returns only are one line to every parser; there is no body to look at.
  if (!text.includes('\n') && text.includes('\r')) return withoutHead('', { code: 'not-opened' });
  const lines = text.split('\n');
  const bare = text.includes('\r') ? lines.map((line) => line.replace(/\r$/, '')) : lines;
  if (!FENCE.test(bare[0] ?? '')) return withoutOpening(text, lines, bare);
  const close = bare.findIndex((line, index) => index > 0 && FENCE.test(line));
  const prose = proseIn(bare, close);
  return close < 0 || prose > 0 ? withoutClosing(lines, bare, prose) : toParts(lines, [1, close, close + 1]);
}
