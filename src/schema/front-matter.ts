/**
 * The one reader of a content file: the check, the loader and the editors' tools all see a file through it.
 *
 * YAML 1.2 core schema, so that dates stay the strings an editor typed; `2026-02-31` must reach the schema as text,
 * where a YAML 1.1 reader would have turned it into the 3rd of March.
 */
import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** A place in a file; both counted from 1, columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

export type FrontMatterFault =
  | { code: 'empty' }
  | { code: 'not-opened'; openedAt?: Place }
  | { code: 'not-closed' }
  | { code: 'not-a-map' }
  | { code: 'yaml'; yaml: string; message: string; place: Place; key?: string; value?: string }
  | { code: 'comment-cuts-value'; place: Place; key: string; value: string; comment: string };

export interface FrontMatter {
  /** Plain values; `undefined` where the head could not be read. */
  data: unknown;
  /** Text after the closing line, unchanged. */
  body: string;
  /** The file's line on which `body` begins. */
  bodyLine: number;
  faults: FrontMatterFault[];
  /** Where a field's value stands, or its key, or the nearest thing above it that exists. */
  placeOf: (path: readonly PropertyKey[], part?: 'key' | 'value') => Place;
}

const nowhere = (): Place => ({ line: 1, column: 1 });

const unreadable = (text: string, fault: FrontMatterFault): FrontMatter => ({
  data: undefined,
  body: text,
  bodyLine: 1,
  faults: [fault],
  placeOf: nowhere,
});

const placeAt = (text: string, offset: number): Place => {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
};

interface Parts {
  head: string;
  body: string;
  bodyLine: number;
}

/** Splits a file at its two `---` lines, or names what keeps it from being split. */
function split(text: string): Parts | FrontMatterFault {
  if (text.trim() === '') return { code: 'empty' };
  const open = /^---[ \t]*\r?\n/.exec(text);
  if (!open) {
    const later = text.search(/^---[ \t]*$/m);
    return later > 0 ? { code: 'not-opened', openedAt: placeAt(text, later) } : { code: 'not-opened' };
  }
  const closing = /^---[ \t]*\r?$/gm;
  closing.lastIndex = open[0].length;
  const close = closing.exec(text);
  if (!close) return { code: 'not-closed' };
  const end = close.index + close[0].length;
  return {
    head: text.slice(open[0].length, close.index),
    body: text.slice(end).replace(/^\n/, ''),
    bodyLine: text.slice(0, end).split('\n').length + 1,
  };
}

/** Where in the YAML tree a path leads; the deepest node that exists. */
function offsetOf(root: unknown, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node = root as Node | null | undefined;
  let offset = 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String((item.key as { value?: unknown }).value) === String(step));
      if (!pair) break;
      const key = pair.key as Node;
      const value = pair.value as Node | null;
      const wanted = part === 'key' && depth === path.length - 1 ? key : (value ?? key);
      offset = wanted.range?.[0] ?? key.range?.[0] ?? offset;
      node = value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)] as Node | undefined;
      offset = node?.range?.[0] ?? offset;
    }
  }
  return offset;
}

const lineAt = (head: string, line: number): string => (head.split('\n')[line - 1] ?? '').replace(/\r$/, '');

/** Plain values that a ` #` cut short: `title: Platz #1` reads as "Platz", and YAML is content with it. */
function commentsInValues(contents: unknown, head: string, toPlace: (offset: number) => Place): FrontMatterFault[] {
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }): FrontMatterFault[] => {
    const scalar = value as { type?: string; value?: unknown; range?: [number, number, number] } | null;
    if (scalar?.type !== 'PLAIN' || typeof scalar.value !== 'string' || !scalar.range) return [];
    const rest = head.slice(scalar.range[1]).split('\n', 1)[0] ?? '';
    const comment = /^[ \t]+#(?=\S)(.*)$/.exec(rest.replace(/\r$/, ''));
    if (!comment) return [];
    return [
      {
        code: 'comment-cuts-value',
        place: toPlace(scalar.range[1] + rest.indexOf('#')),
        key: String((key as { value?: unknown }).value),
        value: scalar.value,
        comment: `#${comment[1]}`,
      },
    ];
  });
}

/**
 * Reads a content file's text (already decoded). Never throws: what is wrong stands in `faults`, and as much as can be
 * read is read, so that one mistake does not hide the next.
 */
export function readFrontMatter(source: string): FrontMatter {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const parts = split(text);
  if ('code' in parts) return unreadable(text, parts);
  const { head, body, bodyLine } = parts;

  const lines = new LineCounter();
  const document = parseDocument(head, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, version: '1.2' });
  const toPlace = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  const faults = document.errors.map((error): FrontMatterFault => {
    const place = toPlace(error.pos[0]);
    const [, key, value] = /^\s*(?:- )?([\w-]+):[ \t]*(.*)$/.exec(lineAt(head, place.line - 1)) ?? [];
    return {
      code: 'yaml',
      yaml: error.code,
      message: error.message,
      place,
      ...(key ? { key, value: value ?? '' } : {}),
    };
  });
  const contents = document.contents;
  const readable = faults.length === 0;
  if (readable && contents !== null && !isMap(contents)) faults.push({ code: 'not-a-map' });
  return {
    data: readable ? (document.toJS() ?? {}) : undefined,
    body,
    bodyLine,
    faults: [...faults, ...(readable ? commentsInValues(contents, head, toPlace) : [])],
    placeOf: (path, part = 'value') => toPlace(offsetOf(contents, path, part)),
  };
}
