/**
 * The one reader of a content file: the check, the loader and the editors' tools all see a file through it.
 *
 * YAML 1.2 core schema, so that dates stay the strings an editor typed; `2026-02-31` must reach the schema as text,
 * where a YAML 1.1 reader would have turned it into the 3rd of March.
 */
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { type DelimiterFault, type Parts, type Place, splitHeadAndBody } from './head-and-body.ts';
import { type CutValueFault, toHeadLine, trapsInLines, trapsInValues, type YamlFault } from './yaml-traps.ts';

export type { Place } from './head-and-body.ts';

export type FrontMatterFault = DelimiterFault | { code: 'not-a-map' } | YamlFault | CutValueFault;

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
  /** A value as it was typed, `04103` where `data` holds the number 4103; `undefined` for groups and lists. */
  sourceOf: (path: readonly PropertyKey[]) => string | undefined;
}

const pairIn = (node: unknown, step: PropertyKey): Pair<Node, Node | null> | undefined =>
  isMap<Node, Node | null>(node)
    ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
    : undefined;

/** The node a path leads to, if it exists. */
const nodeAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((node, step) => (isSeq(node) ? node.items[Number(step)] : pairIn(node, step)?.value), root);

/** Where in the YAML tree a path leads; the deepest node that exists. */
function offsetOf(root: unknown, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node = root;
  let offset = 0;
  for (const [depth, step] of path.entries()) {
    const pair = pairIn(node, step);
    const key = pair?.key;
    const value = isSeq(node) ? (node.items[Number(step)] as Node | undefined) : pair?.value;
    const found = part === 'key' && depth === path.length - 1 ? (key ?? value) : (value ?? key);
    if (!found?.range) return offset;
    offset = found.range[0];
    node = value;
  }
  return offset;
}

const sourceIn = (root: unknown, path: readonly PropertyKey[]): string | undefined => {
  const node = nodeAt(root, path);
  if (!isScalar(node)) return undefined;
  return node.source ?? String(node.value);
};

const nowhere = ({ body, bodyLine, headLine }: Parts, faults: FrontMatterFault[]): FrontMatter => ({
  data: undefined,
  body,
  bodyLine,
  faults,
  placeOf: () => ({ line: headLine, column: 1 }),
  sourceOf: () => undefined,
});

function readHead(head: string, headLine: number): Pick<FrontMatter, 'data' | 'faults' | 'placeOf' | 'sourceOf'> {
  const counter = new LineCounter();
  const document = parseDocument(head, { lineCounter: counter, prettyErrors: false, uniqueKeys: true, version: '1.2' });
  const toPlace = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + headLine - 1, column: col };
  };
  const toFault = ({ pos, code, message }: (typeof document.errors)[number]): YamlFault => {
    const place = toPlace(pos[0]);
    const { key, value } = toHeadLine(head.split('\n')[place.line - headLine] ?? '');
    return { code: 'yaml', yaml: code, message, place, ...(key ? { key, value } : {}) };
  };
  const { contents, errors } = document;
  const isSound = errors.every(({ code }) => code === 'DUPLICATE_KEY');
  const traps = isSound ? trapsInValues(document, head, toPlace) : [];
  const isReadable = isSound && traps.every(({ code }) => code !== 'yaml');
  const other: FrontMatterFault[] = isReadable && contents !== null && !isMap(contents) ? [{ code: 'not-a-map' }] : [];
  return {
    data: isReadable ? (document.toJS() ?? {}) : undefined,
    faults: [...errors.map(toFault), ...traps, ...other],
    placeOf: (path, part = 'value') => toPlace(offsetOf(contents, path, part)),
    sourceOf: (path) => sourceIn(contents, path),
  };
}

/**
 * Reads a content file's text (already decoded). Never throws: what is wrong stands in `faults`, and as much as can be
 * read is read, so that one mistake does not hide the next.
 */
export function readFrontMatter(source: string): FrontMatter {
  const parts = splitHeadAndBody(source.charCodeAt(0) === 0xfeff ? source.slice(1) : source);
  const { head, headLine, body, bodyLine, fault } = parts;
  const delimiters: FrontMatterFault[] = fault ? [fault] : [];
  if (head === undefined) return nowhere(parts, delimiters);
  const traps = trapsInLines(head, headLine);
  if (traps.length > 0) return nowhere(parts, [...delimiters, ...traps]);
  const read = readHead(head, headLine);
  return { ...read, body, bodyLine, faults: [...delimiters, ...read.faults] };
}
