/** Draws the site's icons from the one SVG that holds its mark. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import sharp from 'sharp';
import type { IconRow } from '../config/icons.ts';
import { site } from '../config/site.ts';

const MARK = 'public/favicon.svg';

/** Pixels per inch at which an SVG unit is a pixel. */
const DPI = 72;

/** A square PNG: the mark in its light colours, in the middle of the site's paper. */
export async function drawIcon({ size, margin }: Pick<IconRow, 'size' | 'margin'>): Promise<Buffer> {
  // Icons are shown on any ground and bring their own paper, so the colours for dark pages are left out.
  const svg = readFileSync(resolve(MARK), 'utf8').replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const edge = Math.round(size * (1 - 2 * margin));
  const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const mark = await sharp(Buffer.from(svg), { density: (DPI * edge) / width })
    .resize(edge, edge)
    .png()
    .toBuffer();
  return sharp({ create: { width: size, height: size, channels: 3, background: site.paper.light } })
    .composite([{ input: mark }])
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}
