import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { coverArt } from '../outputs/cover-art/index.ts';
import type { SocialCardView } from '../views/social-card.ts';
import { cardReport, cardSvg, encodePng, openCards } from './social-card.ts';
import { cardColours, lightColours } from './token-colours.ts';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => rmSync(folder, { recursive: true }));

const view: SocialCardView = {
  text: {
    kicker: 'Pressemitteilung · Zelltherapie',
    title: 'Größe & Übermut: „Neues Labor“ <eröffnet>',
    meta: 'Musterstadt, 1. Juni 2026',
    siteName: 'Beispielseite',
  },
  hue: 'plum',
  art: coverArt({ seed: 'news/labor', motif: 'helix' }),
};

/** Types of a PNG's chunks, in order (PNG, 5.3). */
function chunksOf(png: Buffer): string[] {
  const types: string[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) types.push(png.toString('latin1', at + 4, at + 8));
  return types;
}

test('a card is a PNG of 1200 by 630 pixels, at most 60 kB, with no text in it but what it shows', async () => {
  const png = await encodePng(await cardSvg(view));
  const { format, width, height } = await sharp(png).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  expect(png.length).toBeLessThan(60_000);
  expect([...new Set(chunksOf(png))]).toEqual(['IHDR', 'PLTE', 'pHYs', 'IDAT', 'IEND']);
});

test('a card holds its words as outlines, so that no machine’s fonts matter', async () => {
  const svg = await cardSvg(view);
  expect(svg).not.toMatch(/<text|font-family|Labor/);
});

test('the same card has the same bytes, and is drawn once', async () => {
  const [first, second] = [openCards(folder), openCards(folder)];
  const bytes = await first.png(await cardSvg(view));
  expect(bytes.equals(await second.png(await cardSvg(view)))).toBe(true);
  expect([first.counts, second.counts]).toEqual([
    { hits: 0, misses: 1 },
    { hits: 1, misses: 0 },
  ]);
  expect(bytes.equals(await encodePng(await cardSvg(view)))).toBe(true);
});

test('colours are the light ones of the style sheet', () => {
  expect(lightColours('--paper: light-dark(#fbfaf6, #14191a);\n--hue: var(--accent);')).toEqual(
    new Map([['paper', '#fbfaf6']]),
  );
  expect(Object.values(cardColours('plum')).every((value) => /^#[0-9a-f]{6}$/.test(value))).toBe(true);
  expect(cardColours('plum').hue).not.toBe(cardColours('accent').hue);
});

test('the build’s log says how many cards were drawn and how many were there already', () => {
  expect(cardReport({ hits: 1040, misses: 3 })).toBe('Vorschaubilder: 3 neu gezeichnet, 1040 aus dem Zwischenspeicher');
});
