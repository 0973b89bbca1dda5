/** Draws social cards: fonts, colours and the encoder come together here. */
import * as fontkit from 'fontkit';
import sharp from 'sharp';
import { type CardFaces, socialCard } from '../outputs/social-card/index.ts';
import { typefaceOf } from '../outputs/social-card/typeface.ts';
import { fontFile } from '../source/fonts.ts';
import type { SocialCardView } from '../views/social-card.ts';
import { type CardCache, cardCache } from './card-cache.ts';
import { cardColours } from './token-colours.ts';

/** Sixteen shades are enough for two colours on paper, and half a byte a pixel: a third of the bytes of full colour. */
const PNG = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 9 } as const;

/** sharp writes no metadata unless asked, so that a picture has nothing but pixels in it. */
export const encodePng = (svg: string): Promise<Buffer> => sharp(Buffer.from(svg)).removeAlpha().png(PNG).toBuffer();

const ENCODER = JSON.stringify([sharp.versions.sharp, sharp.versions.vips, PNG]);

async function openFaces(): Promise<CardFaces> {
  const open = async (name: 'serif' | 'sans' | 'sans-bold') =>
    typefaceOf(fontkit.openSync(await fontFile(name, 'sfnt')) as fontkit.Font);
  return { serif: await open('serif'), sans: await open('sans'), bold: await open('sans-bold') };
}

let faces: Promise<CardFaces> | undefined;

/** The card as SVG, with its letters as outlines. */
export async function cardSvg({ text, hue, art }: SocialCardView): Promise<string> {
  faces ??= openFaces();
  return socialCard(text, art, cardColours(hue), await faces);
}

/** The cards of this build; `counts` tells how many of them had to be drawn. */
export const openCards = (folder = '.cache/cards'): CardCache =>
  cardCache({ folder, encode: encodePng, version: ENCODER });

/** What the build's log says of them in the end: many drawn cards explain a slow build. */
export const cardReport = ({ hits, misses }: CardCache['counts']): string =>
  `Vorschaubilder: ${misses} neu gezeichnet, ${hits} aus dem Zwischenspeicher`;

let cards: CardCache | undefined;

/** Only the end of the process knows that no more cards are asked for; routes have no hook for that. */
function openReportedCards(): CardCache {
  const opened = openCards();
  process.once('exit', () => console.info(cardReport(opened.counts)));
  return opened;
}

export async function cardPng(view: SocialCardView): Promise<Buffer> {
  cards ??= openReportedCards();
  return cards.png(await cardSvg(view));
}
