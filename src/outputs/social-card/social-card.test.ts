import { expect, test } from 'vitest';
import { type CardText, socialCard } from './index.ts';
import type { Typeface } from './typeface.ts';

/** Every letter half as wide as the size; an outline says what it would draw. */
const face = (name: string): Typeface => ({
  has: (char) => char !== '🧬',
  width: (text, size) => text.length * size * 0.5,
  outline: (text, x, y, size) => `[${name} ${size} at ${x},${Math.round(y)}: ${text}]`,
});
const faces = { serif: face('serif'), sans: face('sans'), bold: face('bold') };
const colours = { paper: '#ffffff', ink: '#000000', inkSoft: '#555555', hue: '#0000aa' };
const art = { viewBox: '0 0 640 360', markup: '<g/>', focus: [240, 180] as const };

const said = (text: Partial<CardText>) =>
  [...socialCard({ title: 'Labor', siteName: 'Beispiel', ...text }, art, colours, faces).matchAll(/\[[^\]]+\]/g)].map(
    ([part]) => part,
  );

test('a card says kicker, title, date and place, and whose it is', () => {
  expect(said({ kicker: 'Meldung', meta: 'Leipzig, 1. Juni 2026' })).toEqual([
    '[bold 28 at 64,88: Meldung]',
    '[serif 84 at 64,196: Labor]',
    '[sans 30 at 64,510: Leipzig, 1.\u00a0Juni 2026]',
    '[bold 28 at 64,582: Beispiel]',
  ]);
});

test('what is missing leaves no gap', () => {
  expect(said({})).toEqual(['[serif 84 at 64,136: Labor]', '[bold 28 at 64,582: Beispiel]']);
});

test('two lines of date and place have no dot between them, and the title gives way', () => {
  const parts = said({
    title: 'Labor und Leben '.repeat(5).trim(),
    meta: '30. September bis 2. Oktober 2026 · Musterhaus im Gewerbepark, Musterstadt',
  });
  expect(parts.slice(-3)).toEqual([
    '[sans 30 at 64,471: 30.\u00a0September bis 2.\u00a0Oktober 2026]',
    '[sans 30 at 64,510: Musterhaus im Gewerbepark, Musterstadt]',
    '[bold 28 at 64,582: Beispiel]',
  ]);
});

test('characters that the font lacks are not drawn', () => {
  expect(said({ title: 'Labor 🧬' })[0]).toBe('[serif 84 at 64,136: Labor]');
});

test('the drawing stands on the right, cut out around what the eye goes to first', () => {
  const svg = socialCard({ title: 'Labor', siteName: 'Beispiel' }, art, colours, faces);
  expect(svg).toContain(
    '<svg x="840" width="360" height="630" viewBox="137 0 206 360" preserveAspectRatio="xMidYMid slice" color="#0000aa"><g/></svg>',
  );
});
