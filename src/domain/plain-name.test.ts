import { expect, test } from 'vitest';
import { plainName } from './plain-name.ts';

test('umlauts are written out, other accents dropped, everything else becomes one hyphen', () => {
  expect(plainName('Größe & Übermut')).toBe('groesse-uebermut');
  expect(plainName('Café „Süd“ 2026!')).toBe('cafe-sued-2026');
});

test('decomposed umlauts are umlauts', () => {
  expect(plainName('Mu\u0308ller')).toBe('mueller');
});
