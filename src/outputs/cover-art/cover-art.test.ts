import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type CoverArt, coverArt, coverSvg, motifs } from './index.ts';

const SEEDS = Array.from({ length: 2400 }, (_, index) => `beispiel-${index}`);
const all: CoverArt[] = SEEDS.map((seed, index) => coverArt({ seed, motif: motifs[index % motifs.length] }));

test('no drawing weighs more than 3 kB with its tag', () => {
  const sizes = all.map((art) => Buffer.byteLength(coverSvg(art)));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(3000);
});

test('every drawing shows something', () => {
  expect(Math.min(...all.map(({ markup }) => markup.length))).toBeGreaterThan(500);
});

test('drawings paint with the colour of the text and nothing else', () => {
  const paints = new Set(
    all.flatMap(({ markup }) => [...markup.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, paint]) => paint)),
  );
  expect([...paints].sort()).toEqual(['currentColor', 'none']);
});

test('drawings have no ids, styles, scripts or links', () => {
  const attributes = new Set(all.flatMap(({ markup }) => [...markup.matchAll(/ ([a-z-]+)=/g)].map(([, name]) => name)));
  expect([...attributes].sort()).toEqual([
    'd',
    'fill',
    'fill-opacity',
    'fill-rule',
    'stroke',
    'stroke-dasharray',
    'stroke-linecap',
    'stroke-linejoin',
    'stroke-opacity',
    'stroke-width',
  ]);
  const elements = new Set(all.flatMap(({ markup }) => [...markup.matchAll(/<([a-z]+)/g)].map(([, name]) => name)));
  expect([...elements].sort()).toEqual(['g', 'path']);
});

test('coordinates are whole numbers', () => {
  const broken = all.filter(({ markup }) =>
    [...markup.matchAll(/ d="([^"]*)"/g)].some(([, d = '']) => !/^[mMlqthaz\d -]+$/.test(d)),
  );
  expect(broken).toEqual([]);
});

test('what the eye goes to first survives a square cut out of the middle', () => {
  const outside = all.filter(({ focus: [x, y] }) => x < 140 || x > 500 || y < 120 || y > 240);
  expect(outside).toEqual([]);
});

test('the same seed draws the same bytes, on every machine and in every year', () => {
  const bytes = motifs.map((motif) => coverSvg(coverArt({ seed: 'labortag', motif }))).join('\n');
  expect(createHash('sha256').update(bytes).digest('hex').slice(0, 16)).toBe('329a522a21c85341');
});

test('different seeds draw differently', () => {
  expect(new Set(all.map(({ markup }) => markup)).size).toBe(SEEDS.length);
});

test('without a motif the seed decides on one', () => {
  const motifFor = (seed: string) =>
    motifs.find((motif) => coverArt({ seed, motif }).markup === coverArt({ seed }).markup);
  expect(['leipzig', 'halle', 'dresden', 'jena'].map(motifFor)).toEqual(['lattice', 'network', 'helix', 'growth']);
});

test('an element fills its box and is not read aloud', () => {
  const art: CoverArt = { viewBox: '0 0 640 360', markup: '<path d="m1 1h0"/>', focus: [1, 1] };
  expect(coverSvg(art)).toBe(
    '<svg viewBox="0 0 640 360" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false"><path d="m1 1h0"/></svg>',
  );
});
