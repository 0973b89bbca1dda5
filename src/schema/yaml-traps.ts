/** What YAML accepts, or reports far from its cause, although it is not what an author meant. */
import { type Document, isAlias, isPair, isScalar, type Node, visit } from 'yaml';
import type { Place } from './head-and-body.ts';

export interface YamlFault {
  code: 'yaml';
  /** The parser's code (`DUPLICATE_KEY`, …) or one of ours: `NO_BREAK_SPACE`, `OPEN_QUOTE`, `SPECIAL_START`. */
  yaml: string;
  message: string;
  place: Place;
  key?: string;
  value?: string;
}

export interface CutValueFault {
  code: 'comment-cuts-value';
  place: Place;
  key: string;
  /** What is left of the value. */
  value: string;
  comment: string;
}

/** A line of the head in its parts: `  - name: value` → indentation and dash, key, value. */
export interface HeadLine {
  prefix: string;
  key?: string;
  value: string;
}

export function toHeadLine(line: string): HeadLine {
  const [, prefix = '', key, value = ''] =
    /^(\s*(?:- +)?)(?:([\p{L}\d_-]+):(?:[ \t]+|$))?(.*)$/u.exec(line.replace(/\r$/, '')) ?? [];
  return { prefix, ...(key === undefined ? {} : { key }), value: value.trimEnd() };
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Lines with their index; what a block text (`summary: |`) holds is left out. */
function linesOutsideBlocks(head: string): { line: string; index: number }[] {
  let blockIndent = Number.POSITIVE_INFINITY;
  return head.split('\n').flatMap((line, index) => {
    const inBlock = line.trim() === '' || indentOf(line) > blockIndent;
    if (inBlock) return [];
    blockIndent = /:\s*[|>][+-]?\s*$/.test(line) ? indentOf(line) : Number.POSITIVE_INFINITY;
    return [{ line, index }];
  });
}

const BLANK_BUT_NO_SPACE = /[\u{a0}\u{2000}-\u{200b}\u{202f}\u{3000}\u{feff}]/u;
const noBreakSpaceIn = (line: string): number => {
  if (!BLANK_BUT_NO_SPACE.test(line)) return -1;
  const [before] = /^[ \t]*(?:- *)?(?:[\w-]+:)?[ \t]*/.exec(line) ?? [''];
  return BLANK_BUT_NO_SPACE.test(line.charAt(before.length)) ? before.length : -1;
};

const closes: Record<string, RegExp> = {
  '"': /^"(?:[^"\\]|\\.)*"/,
  "'": /^'(?:[^']|'')*'/,
};

/** A quotation mark that its line does not close, although the next line begins a new field. */
function openQuoteIn(line: string, next: string | undefined): number {
  if (!/["']/.test(line)) return -1;
  const { prefix, key, value } = toHeadLine(line);
  const closed = closes[value.charAt(0)];
  if (!key || !closed || closed.test(value)) return -1;
  const continued = next !== undefined && (indentOf(next) > prefix.length || toHeadLine(next).key === undefined);
  return continued ? -1 : line.indexOf(value, prefix.length + key.length + 1);
}

/** Traps that have to be mended before a parser's words about the head are worth reading. */
export function trapsInLines(head: string, headLine: number): YamlFault[] {
  const lines = linesOutsideBlocks(head);
  return lines.flatMap(({ line, index }, position): YamlFault[] => {
    const found: [string, number][] = [
      ['NO_BREAK_SPACE', noBreakSpaceIn(line)],
      ['OPEN_QUOTE', openQuoteIn(line, lines[position + 1]?.line)],
    ];
    return found.flatMap(([yaml, column]) =>
      column < 0 ? [] : [{ code: 'yaml', yaml, message: '', place: { line: headLine + index, column: column + 1 } }],
    );
  });
}

const keyOf = (path: readonly unknown[]): string => {
  const pair = path.findLast((step) => isPair(step));
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
};

/** What ` #` cut off a plain value, `title: Platz #1` → `#1`; `# Remark` with a space is meant as a comment. */
function cutOff(head: string, end: number): { comment: string; offset: number } | undefined {
  const rest = head.slice(end).split('\n', 1)[0]?.replace(/\r$/, '') ?? '';
  const [, blank = '', comment] = /^([ \t]*)(#\S.*)$/.exec(rest) ?? [];
  return comment === undefined ? undefined : { comment, offset: end + blank.length };
}

/** Values that YAML reads without complaint, but not as they were meant. */
export function trapsInValues(
  document: Document.Parsed,
  head: string,
  toPlace: (offset: number) => Place,
): (YamlFault | CutValueFault)[] {
  const faults: (YamlFault | CutValueFault)[] = [];
  visit(document, {
    Node(step, node, path) {
      const { range, anchor, tag } = node as Node & { anchor?: string; tag?: string };
      if (step === 'key' || !range) return;
      if (isAlias(node) || anchor !== undefined || (isScalar(node) && tag !== undefined)) {
        const start = isAlias(node) ? range[0] : head.lastIndexOf(anchor ? '&' : '!', range[0]);
        faults.push({ code: 'yaml', yaml: 'SPECIAL_START', message: '', place: toPlace(start), key: keyOf(path) });
      } else if (isScalar(node) && node.type === 'PLAIN') {
        const cut = cutOff(head, range[1]);
        const value = head.slice(range[0], range[1]);
        if (cut) {
          const place = toPlace(cut.offset);
          faults.push({ code: 'comment-cuts-value', place, key: keyOf(path), value, comment: cut.comment });
        }
      }
    },
  });
  return faults;
}
