/** The Markdown of a body as a flat list of nodes with their places in the file. Parsed once per file. */
import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import type { Place } from '../schema/front-matter.ts';
import type { ContentFile } from './content-tree.ts';
import { markdownDialect } from './markdown-dialect.ts';

export type BodyNode<T extends MdastNode['type'] = MdastNode['type']> = Extract<MdastNode, { type: T }>;

export interface Body {
  /** By type, each in reading order, a parent before its children. */
  nodes: ReadonlyMap<string, readonly MdastNode[]>;
  /** The body's text; offsets of nodes count from its beginning. */
  text: string;
  /** The parser's words where an `.mdx` body is no MDX; `nodes` are then those of plain Markdown. */
  fault?: Place & { message: string };
}

const parsed = new WeakMap<ContentFile, Body>();

/** Sorted once, because every rule asks for some types of all files. */
function byType(node: MdastNode, into = new Map<string, MdastNode[]>()): Map<string, MdastNode[]> {
  const same = into.get(node.type);
  if (same) same.push(node);
  else into.set(node.type, [node]);
  if ('children' in node) for (const child of node.children) byType(child, into);
  return into;
}

/** Whether a text holds an unresolved git conflict. */
export const isInConflict = (text: string): boolean => /^<{7} /m.test(text);

/** Marks of an unresolved git conflict would become headings and quotes; they have a rule of their own. */
const withoutConflictMarks = (text: string): string =>
  isInConflict(text) ? text.replace(/^(?:<{7} |={7}\r?$|>{7} |\|{7} ).*/gm, (mark) => ' '.repeat(mark.length)) : text;

const toFault = (error: unknown, { frontMatter }: ContentFile): NonNullable<Body['fault']> => {
  const [, line = '1', column = '1', message = String(error)] =
    /^(?:Error: )?(\d+):(\d+):\s*([\s\S]*)$/.exec(String(error)) ?? [];
  return { line: Number(line) + frontMatter.bodyLine - 1, column: Number(column), message };
};

function parse(file: ContentFile): Body {
  const text = withoutConflictMarks(file.frontMatter.body);
  if (file.format === 'md') return { text, nodes: byType(markdownToMdast(text, { features: markdownDialect })) };
  try {
    return { text, nodes: byType(mdxToMdast(text, { features: markdownDialect })) };
  } catch (error) {
    return { text, nodes: byType(markdownToMdast(text, { features: markdownDialect })), fault: toFault(error, file) };
  }
}

export function bodyOf(file: ContentFile): Body {
  const known = parsed.get(file);
  if (known) return known;
  const body = parse(file);
  parsed.set(file, body);
  return body;
}

/** All nodes of these types; of several types, one type after the other. */
export const nodesOf = <T extends MdastNode['type']>(file: ContentFile, ...types: T[]): BodyNode<T>[] =>
  types.flatMap((type) => (bodyOf(file).nodes.get(type) ?? []) as BodyNode<T>[]);

const inOrder = (a: MdastNode, b: MdastNode): number => spanOf(a)[0] - spanOf(b)[0];

/** The offsets in the body between which a node stands. */
export const spanOf = ({ position }: MdastNode): readonly [number, number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

/** A node as it was typed. */
export const sourceOf = (file: ContentFile, node: MdastNode): string => bodyOf(file).text.slice(...spanOf(node));

/** Where in the file a node begins. */
export const placeOf = ({ frontMatter }: ContentFile, { position }: MdastNode): Place => ({
  line: (position?.start.line ?? 1) + frontMatter.bodyLine - 1,
  column: position?.start.column ?? 1,
});

/** Where in the file an offset of the body lies. */
export function placeAt(file: ContentFile, offset: number): Place {
  const before = bodyOf(file).text.slice(0, offset);
  return {
    line: before.split('\n').length + file.frontMatter.bodyLine - 1,
    column: offset - before.lastIndexOf('\n'),
  };
}

const definitions = (file: ContentFile): Map<string, BodyNode<'definition'>> =>
  new Map(nodesOf(file, 'definition').map((node) => [node.identifier, node]));

export interface BodyLink extends Place {
  url: string;
}

/** Every link of a body, in the order of the text; those with their address further down (`[text][1]`) too. */
export function bodyLinks(file: ContentFile): BodyLink[] {
  const defined = definitions(file);
  return nodesOf(file, 'link', 'linkReference')
    .sort(inOrder)
    .map((node) => ({
      ...placeOf(file, node),
      url: node.type === 'link' ? node.url : (defined.get(node.identifier)?.url ?? ''),
    }));
}

export interface BodyPicture extends Place {
  src: string;
  /** Empty where there is none. */
  alt: string;
  /** Empty where there is none; a figure's caption. */
  title: string;
}

/** Every picture of a body, in the order of the text, whatever its path. */
export function bodyPictures(file: ContentFile): BodyPicture[] {
  const defined = definitions(file);
  return nodesOf(file, 'image', 'imageReference')
    .sort(inOrder)
    .map((node) => {
      const target = node.type === 'image' ? node : defined.get(node.identifier);
      return { ...placeOf(file, node), src: target?.url ?? '', alt: node.alt ?? '', title: target?.title ?? '' };
    });
}
