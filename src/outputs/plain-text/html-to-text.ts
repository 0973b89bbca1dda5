/**
 * A rendered body as plain text that an editor can paste into any system: no hard line breaks, an empty line between
 * paragraphs, lists with dashes, every link to another site with its address behind it. Links within the site are only
 * their words: behind every name their addresses would clutter what is to be pasted.
 */
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';

type Child = ReturnType<typeof parseDocument>['children'][number];
type Tag = Extract<Child, { attribs: unknown }>;

const BLOCKS = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'table', 'figure', 'blockquote'],
  ...['aside', 'section', 'div', 'hr', 'pre'],
]);

const isTag = (node: Child): node is Tag => node.type === ElementType.Tag;
const isNamed = (node: Child, ...names: string[]): node is Tag => isTag(node) && names.includes(node.name);
const isBlock = (node: Child): boolean => isTag(node) && BLOCKS.has(node.name);
const childrenOf = (node: Child): Child[] => ('children' in node ? (node.children as Child[]) : []);
const tagsIn = (node: Child, ...names: string[]): Tag[] =>
  childrenOf(node).filter((child) => isNamed(child, ...names)) as Tag[];

/** Runs of white space are one space in HTML; no-break spaces are part of the text, soft hyphens only of the page. */
const collapsed = (text: string): string => text.replaceAll('\u00ad', '').replace(/[ \t\r\n\f]+/g, ' ');

/** Leads a text into nothing: links to fragments, and back from footnotes. */
const linkText = (text: string, href: string, base: string): string => {
  if (href === '' || href.startsWith('#') || !URL.canParse(href, base)) return text;
  if (/^(?:mailto|tel):/.test(href))
    return text.includes(href.replace(/^\w+:/, '')) ? text : `${text} (${href.replace(/^\w+:/, '')})`;
  const { href: address, origin } = new URL(href, base);
  return text === address || origin === new URL(base).origin ? text : `${text} (${address})`;
};

function inline(nodes: readonly Child[], base: string): string {
  return nodes.map((node) => inlineOf(node, base)).join('');
}

function inlineOf(node: Child, base: string): string {
  if (node.type === ElementType.Text) return node.data;
  if (!isTag(node)) return '';
  const { href = '', alt = '' } = node.attribs;
  if (node.name === 'br') return '\u2028';
  if (node.name === 'img') return alt ? `[Bild: ${alt}]` : '';
  if (node.name === 'a' && 'data-footnote-backref' in node.attribs) return '';
  const text = inline(node.children as Child[], base);
  if (node.name === 'sup' && /^\d+$/.test(text.trim())) return ` [${text.trim()}]`;
  return node.name === 'a' ? linkText(text, href, base) : text;
}

/** Inline content as lines; `<br>` ends one. */
const textOf = (nodes: readonly Child[], base: string): string =>
  collapsed(inline(nodes, base))
    .split('\u2028')
    .map((line) => line.replace(/^ +| +$/g, ''))
    .join('\n');

function item(node: Child, mark: string, base: string): string {
  const [first = '', ...rest] = blocks(childrenOf(node), base);
  return [`${mark} ${first}`, ...rest.map((block) => block.replace(/^/gm, '  '))].join('\n');
}

function list(node: Tag, base: string): string {
  const start = Number(node.attribs.start ?? 1);
  const mark = (index: number): string => (node.name === 'ol' ? `${start + index}.` : '–');
  return tagsIn(node, 'li')
    .map((child, index) => item(child, mark(index), base))
    .join('\n');
}

const table = (node: Tag, base: string): string =>
  DomUtils.getElementsByTagName('tr', node)
    .map((row) =>
      tagsIn(row as Child, 'th', 'td')
        .map((cell) => textOf(cell.children as Child[], base))
        .join(' | '),
    )
    .join('\n');

const definitions = (node: Tag, base: string): string =>
  DomUtils.getElementsByTagName('dt', node)
    .map((term) => {
      const values = childrenOf((term.parent ?? node) as Child).filter((child) => isNamed(child, 'dd')) as Tag[];
      return `${textOf(term.children as Child[], base)}: ${values.map((value) => textOf(value.children as Child[], base)).join(', ')}`;
    })
    .join('\n');

/** In quotation marks, unless the author has typed some. */
function quoted(node: Tag, base: string): string {
  const text = blocks(childrenOf(node), base).join('\n');
  return /^[„“"»«]/.test(text) ? text : `„${text}“`;
}

/** A picture or a quotation: the caption stands in brackets behind it. */
function figure(node: Tag, base: string): string {
  const [caption] = tagsIn(node, 'figcaption');
  const content = childrenOf(node).filter((child) => child !== caption);
  const said = caption ? textOf(caption.children as Child[], base) : '';
  return [...blocks(content, base), said && `(${said})`].filter(Boolean).join('\n');
}

function block(node: Tag, base: string): string[] {
  if (node.name === 'ul' || node.name === 'ol') return [list(node, base)];
  if (node.name === 'table') return [table(node, base)];
  if (node.name === 'dl') return [definitions(node, base)];
  if (node.name === 'blockquote') return [quoted(node, base)];
  if (node.name === 'figure') return [figure(node, base)];
  if (node.name === 'hr') return ['* * *'];
  if (node.name === 'pre') return [DomUtils.textContent(node).replace(/\n+$/, '')];
  return blocks(childrenOf(node), base);
}

/** The paragraphs of some nodes; what stands loose between blocks is a paragraph of its own. */
function blocks(nodes: readonly Child[], base: string): string[] {
  const found: string[] = [];
  let loose: Child[] = [];
  const flush = (): void => {
    found.push(textOf(loose, base));
    loose = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      loose.push(node);
      continue;
    }
    flush();
    found.push(...block(node as Tag, base));
  }
  flush();
  return found.filter((text) => text !== '');
}

/** @param base the address of the page, against which relative links are resolved */
export const htmlToText = (html: string, base: string): string =>
  blocks(parseDocument(html).children, base).join('\n\n');

/** Characters with spaces as word processors count them: line breaks are none, an emoji is one. */
export const characterCount = (text: string): number => [...text.replace(/\n/g, '')].length;
