/** Boxes of a body (`:::note` … `:::`) as they were typed. */
import { type BodyNode, placeOf, sourceOf, spanOf } from '../../body-nodes.ts';
import type { ContentFile } from '../../content-tree.ts';

export type Box = BodyNode<'containerDirective'>;

export const firstLine = (file: ContentFile, box: Box): string =>
  sourceOf(file, box).split('\n', 1)[0]?.trimEnd() ?? '';

/** The place of a word in a box's first line; of the box itself where the word is not found. */
export const placeIn = (file: ContentFile, box: Box, word: string) => {
  const { line, column } = placeOf(file, box);
  return { line, column: column + Math.max(0, firstLine(file, box).indexOf(word)) };
};

const boxesWithin = (box: Box): Box[] =>
  box.children.flatMap((child) =>
    child.type === 'containerDirective' ? [child as Box, ...boxesWithin(child as Box)] : [],
  );

/** A box ends with its own line of colons: as many as at its beginning, or more. */
export function isClosed(file: ContentFile, box: Box): boolean {
  const lines = sourceOf(file, box).trimEnd().split('\n');
  const opening = /^:+/.exec(lines[0] ?? '')?.[0].length ?? 3;
  const closing = /^[\s>]*(:{3,})\s*$/.exec(lines.at(-1) ?? '')?.[1]?.length ?? 0;
  const endsWithInner = boxesWithin(box).some((inner) => spanOf(inner)[1] === spanOf(box)[1]);
  return lines.length > 1 && closing >= opening && !endsWithInner;
}
