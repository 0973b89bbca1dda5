/** The table of contents of a long text. */
import type { Heading } from '../outputs/markup/index.ts';
import type { Link } from './context.ts';

/** From so many headings, or so many characters, readers want to see what is coming before they scroll. */
const MANY_HEADINGS = 4;
const MANY_CHARACTERS = 6000;

const lengthOf = (html: string): number => html.replace(/<[^>]*>/g, '').length;

/** Links to the headings of the first level; none for a text that is short, or has nothing to choose between. */
export function tableOfContents({ html, headings }: { html: string; headings: readonly Heading[] }): Link[] {
  const chapters = headings.filter(({ depth }) => depth === 2);
  const isLong = chapters.length >= MANY_HEADINGS || lengthOf(html) > MANY_CHARACTERS;
  return isLong && chapters.length > 1 ? chapters.map(({ id, text }) => ({ href: `#${id}`, label: text })) : [];
}
