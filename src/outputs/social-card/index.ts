/** The picture that stands for a page elsewhere: 1200 by 630 pixels (the 1.91 : 1 that Open Graph readers crop to). */
import type { CoverArt } from '../cover-art/index.ts';
import { type Box, type SetText, setText } from './line-breaking.ts';
import { printable } from './printable.ts';
import type { Typeface } from './typeface.ts';

export interface CardText {
  /** "Pressemitteilung · Zell- und Gentherapie" */
  kicker?: string | undefined;
  title: string;
  /** "26./27. April 2016 · Congress Center Leipzig" */
  meta?: string | undefined;
  siteName: string;
}

/** Of styles/tokens.css, in light; `hue` is the item's own. */
export interface CardColours {
  paper: string;
  ink: string;
  inkSoft: string;
  hue: string;
}

export interface CardFaces {
  serif: Typeface;
  sans: Typeface;
  bold: Typeface;
}

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const MARGIN = 64;
const PANEL = 360;
export const TEXT_WIDTH = CARD_WIDTH - PANEL - 2 * MARGIN + 16;

/** Its height is what the other lines leave. */
export const TITLE: Omit<Box, 'height'> = {
  width: TEXT_WIDTH,
  sizes: [84, 80, 76, 72, 68, 64, 60, 56, 52, 48, 44, 40, 36],
  mostLines: 5,
  leading: 1.1,
};
const KICKER: Box = { width: TEXT_WIDTH, height: 40, sizes: [28, 26, 24, 22], mostLines: 1, leading: 1 };
const META: Box = { width: TEXT_WIDTH, height: 84, sizes: [30, 28, 26], mostLines: 2, leading: 1.3 };
/** Between the title and the line below it. */
const AIR = 20;
const NAME: Box = { width: TEXT_WIDTH, height: 40, sizes: [28, 24], mostLines: 1, leading: 1 };

/** @param y baseline of the first line */
const printed = ({ lines, size }: SetText, face: Typeface, y: number, leading: number, colour: string): string => {
  const outlines = lines.map((line, index) => face.outline(line, MARGIN, y + index * size * leading, size)).join('');
  return outlines === '' ? '' : `<g fill="${colour}">${outlines}</g>`;
};

/** An upright cut out of the drawing, with what the eye goes to first in it. */
function panel({ viewBox, markup, focus }: CoverArt, colour: string): string {
  const [, , width = 0, height = 0] = viewBox.split(' ').map(Number);
  const shown = Math.round((height * PANEL) / CARD_HEIGHT);
  const x = Math.max(0, Math.min(width - shown, Math.round(focus[0] - shown / 2)));
  const left = CARD_WIDTH - PANEL;
  return [
    `<rect x="${left}" width="${PANEL}" height="${CARD_HEIGHT}" fill="${colour}" fill-opacity=".09"/>`,
    `<svg x="${left}" width="${PANEL}" height="${CARD_HEIGHT}" viewBox="${x} 0 ${shown} ${height}" preserveAspectRatio="xMidYMid slice" color="${colour}">${markup}</svg>`,
  ].join('');
}

/** A dot that separates two things has nothing to separate at the end of a line. */
const withoutDotAtEnd = ({ size, lines }: SetText): SetText => ({
  size,
  lines: lines.map((line) => line.replace(/\u00a0·$/, '')),
});

export function socialCard(text: CardText, art: CoverArt, colours: CardColours, faces: CardFaces): string {
  const { serif, sans, bold } = faces;
  const set = (words: string | undefined, face: Typeface, box: Box) => setText(printable(words ?? '', face), face, box);
  const kicker = set(text.kicker, bold, KICKER);
  const meta = withoutDotAtEnd(set(text.meta, sans, META));
  const metaTop = 510 - (meta.lines.length - 1) * meta.size * META.leading;
  const titleTop = kicker.lines.length > 0 ? 132 : 72;
  const height = metaTop - meta.size - AIR - titleTop;
  const title = set(text.title, serif, { ...TITLE, height });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">`,
    `<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${colours.paper}"/>`,
    panel(art, colours.hue),
    printed(kicker, bold, 88, 1, colours.hue),
    printed(title, serif, titleTop + title.size * 0.76, TITLE.leading, colours.ink),
    printed(meta, sans, metaTop, META.leading, colours.inkSoft),
    `<rect x="${MARGIN}" y="540" width="${TEXT_WIDTH}" height="2" fill="${colours.ink}"/>`,
    printed(set(text.siteName, bold, NAME), bold, 582, 1, colours.ink),
    '</svg>',
  ].join('');
}
