import { defineHastPlugin, type HastNode } from 'satteri';
import { BREAK, OBJECT } from '../../domain/typography/run.ts';
import { typesetParts } from '../../domain/typography/typeset.ts';

type Text = Extract<HastNode, { type: 'text' }>;
type Parent = Extract<HastNode, { children: unknown[] }>;

/** A part of a paragraph: a text, or the sign for something that is none. */
type Part = Text | typeof OBJECT | typeof BREAK;

/** Elements that stand within a sentence; whatever else there is begins a new one. */
const INLINE = new Set(['a', 'strong', 'em', 'del', 'b', 'i', 'u', 's', 'small', 'abbr', 'mark', 'q', 'cite', 'span']);
const OBJECTS = new Set(['code', 'img', 'sup', 'sub', 'kbd', 'input', 'time']);
/** What is not prose at all. */
const VERBATIM = new Set(['pre', 'script', 'style']);

/** The paragraphs below `parent` as lists of their parts, in the order of the text. */
function paragraphsOf(parent: Parent, paragraphs: Part[][], isInline = false): Part[][] {
  if (!isInline) paragraphs.push([]);
  for (const child of parent.children as HastNode[]) {
    if (child.type === 'text') paragraphs.at(-1)?.push(child);
    else if (child.type === 'element' && child.tagName === 'br') paragraphs.at(-1)?.push(BREAK);
    else if (child.type === 'element' && OBJECTS.has(child.tagName)) paragraphs.at(-1)?.push(OBJECT);
    else if (child.type === 'element' && VERBATIM.has(child.tagName)) paragraphs.push([]);
    else if ('children' in child) {
      const within = child.type === 'mdxJsxTextElement' || (child.type === 'element' && INLINE.has(child.tagName));
      paragraphsOf(child as Parent, paragraphs, within);
      if (!within) paragraphs.push([]);
    } else if (child.type !== 'comment') paragraphs.at(-1)?.push(OBJECT);
  }
  return paragraphs;
}

const isText = (part: Part): part is Text => typeof part !== 'string';

/**
 * Sets the texts of a body in good German type, each paragraph as a whole, so that a quotation may begin before a link
 * and end in it. Code, addresses and attributes stay as they were typed.
 */
export const typography = defineHastPlugin({
  name: 'typography',
  before(root, context) {
    for (const parts of paragraphsOf(root as Parent, [])) {
      if (!parts.some(isText)) continue;
      const typed = parts.map((part) => (isText(part) ? part.value : part));
      const set = typesetParts(typed, 'de');
      for (const [index, part] of parts.entries()) {
        if (isText(part) && set[index] !== part.value) context.setProperty(part, 'value', set[index]);
      }
    }
  },
});
