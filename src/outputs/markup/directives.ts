/** Boxes of a body: `:::quote`, `:::note` and `:::facts` become HTML; what only looks like a directive stays the text it is. */
import { defineMdastPlugin } from 'satteri';

/**
 * Text and leaf directives are switched off: in German prose `12:30`, `Bürger:innen` and `1:1` are no directives, and
 * Sätteri would swallow what follows the colon.
 */
export const literalColons = defineMdastPlugin({
  name: 'literal-colons',
  options: { position: true },
  textDirective(node, context) {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    return { type: 'text', value: context.source.slice(start.offset, end.offset) };
  },
  leafDirective(node, context) {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    return {
      type: 'paragraph',
      children: [{ type: 'text', value: context.source.slice(start.offset, end.offset) }],
    };
  },
});

const attribute = (attributes: Record<string, string | null | undefined> | null | undefined, name: string): string =>
  attributes?.[name] ?? '';

/** An element whose name and properties are given through `data`, as mdast-util-to-hast has it. */
const element = (hName: string, hProperties: Record<string, string>, text: string) => ({
  type: 'paragraph' as const,
  data: { hName, hProperties },
  children: [{ type: 'text' as const, value: text }],
});

/** Whether the author has typed the quotation marks; otherwise the page draws them. */
function isInSigns(node: { children?: unknown; value?: unknown }): boolean {
  const [first] = Array.isArray(node.children) ? node.children : [];
  return first ? isInSigns(first) : typeof node.value === 'string' && /^[„“”"»«]/.test(node.value);
}

/**
 * A quotation is a figure whose caption names the speaker. What may be an id, of a person or an organisation, is left
 * as `data-person` and `data-organisation` for `resolveReferences`, which knows names.
 */
export const boxes = defineMdastPlugin({
  name: 'boxes',
  containerDirective(node, context) {
    const of = (name: string) => attribute(node.attributes, name);
    if (node.name === 'note' || node.name === 'facts') {
      // A note and no landmark: a page with several unnamed ones could not be told apart by ear.
      context.setProperty(node, 'data', { hName: 'aside', hProperties: { className: [node.name], role: 'note' } });
      if (of('title')) context.prependChild(node, element('p', { class: `${node.name}-title` }, of('title')));
      return;
    }
    if (node.name !== 'quote') return;
    const caption = [of('name'), of('role')].filter(Boolean).join(', ');
    const open = { 'data-person': of('person'), 'data-organisation': of('organisation') };
    const left = Object.fromEntries(Object.entries(open).filter(([, value]) => value !== ''));
    context.setProperty(node, 'data', {
      hName: 'figure',
      hProperties: { className: isInSigns(node) ? ['quote', 'in-signs'] : ['quote'] },
    });
    context.setProperty(node, 'children', [
      { type: 'blockquote', children: node.children as never },
      element('figcaption', left, caption),
    ]);
  },
});
