import { expect, test } from 'vitest';
import { printable } from './printable.ts';

const face = { has: (char: string) => /^[ -~ÄÖÜäöüß„“–\u00a0]$/.test(char) };

test('what the font has stays as it is', () => {
  expect(printable('Größe und „Übermut“ – jetzt', face)).toBe('Größe und „Übermut“ – jetzt');
});

test('a letter that the font lacks loses its accent', () => {
  expect(printable('Łódź, Plzeň, Ústí nad Labem', face)).toBe('Lodz, Plzen, Usti nad Labem');
});

test('Greek letters of biology are spelt out', () => {
  expect(printable('β-Zellen und TNF-α', face)).toBe('beta-Zellen und TNF-alpha');
});

test('raised and lowered digits come down, ligatures are undone', () => {
  expect(printable('CO₂, 10³, ﬁt', face)).toBe('CO2, 103, fit');
});

test('what has no relative is left out with its space', () => {
  expect(printable('Labor 🧬 tag 日本', face)).toBe('Labor tag');
});

test('letters and their accents written apart are put together', () => {
  expect(printable('Gro\u0308ße', face)).toBe('Größe');
});

test('soft hyphens stay: they say where to divide', () => {
  expect(printable('Straßen\u00adbahn', face)).toBe('Straßen\u00adbahn');
});
