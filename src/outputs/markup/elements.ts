/** What the body's elements need before they can stand on a page with a strict CSP and a fixed outline. */
import { defineHastPlugin, type HastNode, type HastPluginEntry, type HastVisitorContext } from 'satteri';
import { BREAK, OBJECT } from '../../domain/typography/run.ts';
import { typesetParts } from '../../domain/typography/typeset.ts';
import { contentTypes } from '../../schema/index.ts';
import { fragmentNamer } from '../../urls/slug.ts';
import { OBJECTS } from './typography.ts';

/** A heading as a table of contents needs it. */
export interface Heading {
  depth: number;
  id: string;
  text: string;
}

/** A picture as the image pipeline made it: the attributes of a `<picture>`'s parts. */
export interface RenderedPicture {
  /** Formats that are tried first. */
  sources: { type: string; srcset: string; sizes: string }[];
  image: { src: string; srcset: string; sizes: string; width: number; height: number };
}

declare module 'satteri' {
  interface DataMap {
    headings: Heading[];
    /** By the address that the author wrote, decoded. */
    pictures: Record<string, RenderedPicture>;
  }
}

type Element = Extract<HastNode, { type: 'element' }>;
type Text = Extract<HastNode, { type: 'text' }>;

/** The id Sätteri gives the heading of the footnotes; readers do not see it, and it belongs in no table of contents. */
const FOOTNOTES = 'footnote-label';

type Parts = { typed: string; plain: string; text?: Text }[];

/** The texts of a heading, and what stands between them with its plain text. */
const partsOf = (parent: Element, context: HastVisitorContext): Parts =>
  (parent.children as readonly HastNode[]).flatMap((child): Parts => {
    if (child.type === 'text') return [{ typed: child.value, plain: child.value, text: child }];
    if (child.type === 'element' && child.tagName === 'br') return [{ typed: BREAK, plain: '' }];
    if (child.type === 'element' && !OBJECTS.has(child.tagName)) return partsOf(child as Element, context);
    return child.type === 'comment' ? [] : [{ typed: OBJECT, plain: context.textContent(child) }];
  });

/** Typesets a heading ahead of the rest of the body (typography.ts), so that a table of contents has what the page prints. */
function typesetHeading(heading: Element, context: HastVisitorContext): string {
  const parts = partsOf(heading, context);
  const set = typesetParts(
    parts.map(({ typed }) => typed),
    'de',
  );
  const printed = parts.map(({ typed, plain, text }, index) => {
    const value = text ? (set[index] ?? typed) : plain;
    if (text && value !== typed) context.setProperty(text, 'value', value);
    return value;
  });
  return printed.join('');
}

/** Gives headings their fragment and collects them. One per document: fragments are numbered within it. */
export const headingIds: HastPluginEntry = () => {
  const fragment = fragmentNamer();
  return defineHastPlugin({
    name: 'heading-ids',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        if (node.properties?.id === FOOTNOTES) return;
        const text = typesetHeading(node as Element, context);
        const id = typeof node.properties?.id === 'string' ? node.properties.id : fragment(text);
        context.setProperty(node, 'id', id);
        context.data.headings ??= [];
        context.data.headings.push({ depth: Number(node.tagName[1]), id, text });
      },
    },
  });
};

const ITEM_LINK = new RegExp(`^(?:\\.\\./)+(?:(${contentTypes.join('|')})/)?([a-z0-9-]+)/(?:index\\.mdx?)?(#.*)?$`);

/**
 * Links between items are written as relative paths to the other file, so that they also work on the forge and in
 * editors. They become `item:<type>/<id>`, which `resolveReferences` turns into the address, or into plain text while
 * the other item is not published. A path without a type names a neighbour of the same type: the folder around the
 * item's own.
 */
export const itemLinks = defineHastPlugin({
  name: 'item-links',
  element: {
    filter: ['a'],
    visit(node, context) {
      const [, type, id, fragment = ''] = ITEM_LINK.exec(String(node.properties?.href ?? '')) ?? [];
      if (!id) return;
      const own = /\/([a-z]+)\/[^/]+\/[^/]+$/.exec(context.fileURL?.pathname ?? '')?.[1];
      context.setProperty(node, 'href', `item:${type ?? own}/${id}${fragment}`);
    },
  },
});

/** Sätteri aligns table cells with a style attribute, which a strict CSP blocks; a class does the same. */
export const tableAlignment = defineHastPlugin({
  name: 'table-alignment',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const side = /text-align:\s*(left|right|center)/.exec(String(node.properties?.style ?? ''))?.[1];
      if (!side) return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'className', [`align-${side}`]);
    },
  },
});

/** A wide table scrolls in its own box, which the keyboard can reach. */
export const scrollingTables = defineHastPlugin({
  name: 'scrolling-tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      context.wrapNode(node, {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-scroll'], tabIndex: 0, role: 'group', ariaLabel: 'Tabelle' },
        children: [],
      });
    },
  },
});

const elementOf = (tagName: string, properties: Element['properties'], ...children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** `<picture>` where there is a choice of formats, a bare `<img>` where not. */
function pictureElement({ sources, image }: RenderedPicture, alt: string): Element {
  const img = elementOf('img', { ...image, alt, loading: 'lazy', decoding: 'async' });
  if (sources.length === 0) return img;
  return elementOf('picture', {}, ...sources.map((source) => elementOf('source', { ...source })), img);
}

/**
 * Pictures get their addresses from the image pipeline; a picture alone in its paragraph becomes a figure, its Markdown
 * title the caption. In `.mdx` the addresses come from Astro, later; the figures are the same.
 */
export const pictures = defineHastPlugin({
  name: 'pictures',
  element: {
    filter: ['img'],
    visit(node, context) {
      const { src, alt, title } = node.properties ?? {};
      const known = context.data.pictures;
      const picture = known?.[decodeURI(String(src))];
      if (known && !picture) return;
      const image = picture ? pictureElement(picture, String(alt ?? '')) : elementOf('img', { src, alt: alt ?? '' });
      const parent = context.parent(node);
      const isAlone = parent.type === 'element' && parent.tagName === 'p' && parent.children.length === 1;
      if (!isAlone) return image;
      const caption = title ? [elementOf('figcaption', {}, { type: 'text', value: String(title) })] : [];
      context.replaceNode(parent, elementOf('figure', {}, image, ...caption));
    },
  },
});

/** Tick boxes of a list are signs, not form fields: nobody can tick them, and nothing would name them. */
export const tickBoxes = defineHastPlugin({
  name: 'tick-boxes',
  element: {
    filter: ['input'],
    visit: (node) => ({ type: 'text', value: node.properties?.checked ? '☑' : '☐' }),
  },
});
