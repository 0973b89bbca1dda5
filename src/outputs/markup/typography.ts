/**
 * Sets the texts of a body in good German type, each paragraph as a whole, so that a quotation may begin before a link
 * and end in it. Code, addresses and attributes stay as they were typed.
 *
 * It works on the finished HTML: to hand the whole tree to JavaScript took ten times as long, most of a body's time.
 */
import { BREAK, OBJECT } from '../../domain/typography/run.ts';
import { typesetParts } from '../../domain/typography/typeset.ts';

/** Elements that stand within a sentence; whatever else there is begins a new one. */
const INLINE = new Set(['a', 'strong', 'em', 'del', 'b', 'i', 'u', 's', 'small', 'abbr', 'mark', 'q', 'cite', 'span']);
/** What stands in a sentence without being a part of its text. */
export const OBJECTS = new Set(['code', 'img', 'picture', 'sup', 'sub', 'kbd', 'input', 'time']);
/** What is not prose at all. */
const VERBATIM = new Set(['pre', 'script', 'style', 'svg', 'textarea']);
const VOID = new Set(['img', 'input']);

/** Comments, tags (a quoted value may hold a `>`), and entities that are not decoded here. */
const MARKUP = /<!--[\s\S]*?-->|<(\/?)([a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^"'>])*>|&(?!(?:amp|lt|gt|quot|#39);)#?\w+;/gi;

const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const decoded = (html: string): string =>
  html.includes('&') ? html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => CHARACTERS[entity] ?? entity) : html;
const encoded = (text: string): string => text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);

/** A paragraph's texts, each with its place among the pieces of the page, and signs for what is no text. */
interface Paragraph {
  parts: string[];
  /** For each part the index of its piece, or -1. */
  places: number[];
}

interface Pieces {
  /** The page cut into texts and markup; joined, they are the page. */
  pieces: string[];
  paragraphs: Paragraph[];
}

/** Where the element whose start tag ends at `from` is over: behind its end tag. */
function endOf(html: string, name: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}\\b(?:"[^"]*"|'[^']*'|[^"'>])*>`, 'gi');
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  return html.length;
}

/** What a piece of markup is in its paragraph; undefined is nothing, `begin` parts two paragraphs. */
function roleOf(name: string | undefined, markup: string): typeof OBJECT | typeof BREAK | 'begin' | undefined {
  if (name === undefined) return markup.startsWith('&') ? OBJECT : undefined;
  if (name === 'br') return BREAK;
  if (OBJECTS.has(name)) return OBJECT;
  return INLINE.has(name) ? undefined : 'begin';
}

function piecesOf(html: string): Pieces {
  const pieces: string[] = [];
  const paragraphs: Paragraph[] = [{ parts: [], places: [] }];
  const add = (part: string, place: number) => {
    paragraphs.at(-1)?.parts.push(part);
    paragraphs.at(-1)?.places.push(place);
  };
  const addText = (text: string) => {
    if (text !== '') add(decoded(text), pieces.push(text) - 1);
  };
  const markup = new RegExp(MARKUP);
  let from = 0;
  for (let match = markup.exec(html); match; match = markup.exec(html)) {
    addText(html.slice(from, match.index));
    const name = match[2]?.toLowerCase();
    const isWhole = name !== undefined && match[1] === '' && (VERBATIM.has(name) || OBJECTS.has(name));
    from = isWhole && !VOID.has(name) ? endOf(html, name, markup.lastIndex) : markup.lastIndex;
    markup.lastIndex = from;
    pieces.push(html.slice(match.index, from));
    const role = roleOf(name, match[0]);
    if (role === 'begin') paragraphs.push({ parts: [], places: [] });
    else if (role !== undefined) add(role, -1);
  }
  addText(html.slice(from));
  return { pieces, paragraphs };
}

/** HTML with its prose typeset. */
export function typesetHtml(html: string): string {
  const { pieces, paragraphs } = piecesOf(html);
  for (const { parts, places } of paragraphs) {
    if (parts.every((part) => part.trim() === '')) continue;
    for (const [index, text] of typesetParts(parts, 'de').entries()) {
      const place = places[index] ?? -1;
      if (place >= 0 && text !== parts[index]) pieces[place] = encoded(text);
    }
  }
  return pieces.join('');
}
