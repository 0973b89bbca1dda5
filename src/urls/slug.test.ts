import { describe, expect, test } from 'vitest';
import { fragmentNamer, slugify } from './slug.ts';

describe('a text as part of an address', () => {
  test.each([
    ['Größe & Übermut', 'groesse-uebermut'],
    ['Ärzte Öl Übung Maß', 'aerzte-oel-uebung-mass'],
    ['STRAẞE', 'strasse'],
    ['U\u0308bermut', 'uebermut'],
    ['Café crème à São Paulo', 'cafe-creme-a-sao-paulo'],
    ['  „Was nun?“ – Teil 2 ', 'was-nun-teil-2'],
    ['12.09.2024: Preis!', '12-09-2024-preis'],
    ['a___b---c', 'a-b-c'],
    ['', ''],
    ['…', ''],
    ['日本', ''],
  ])('“%s” is “%s”', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });
});

describe('the fragments of a page', () => {
  test('are named for their texts', () => {
    const fragment = fragmentNamer();
    expect(['Ausblick', 'Über uns'].map(fragment)).toEqual(['ausblick', 'ueber-uns']);
  });

  test('are numbered where a text stands there again', () => {
    const fragment = fragmentNamer();
    expect(['Ausblick', 'Ausblick', 'ausblick!'].map(fragment)).toEqual(['ausblick', 'ausblick-2', 'ausblick-3']);
  });

  test('are all different, also where a text looks like a numbered one', () => {
    const fragment = fragmentNamer();
    expect(['Teil', 'Teil', 'Teil 2'].map(fragment)).toEqual(['teil', 'teil-2', 'teil-2-2']);
    const other = fragmentNamer();
    expect(['Teil 2', 'Teil', 'Teil'].map(other)).toEqual(['teil-2', 'teil', 'teil-3']);
  });

  test('have a name also where the text has no letters', () => {
    const fragment = fragmentNamer();
    expect(['…', '日本'].map(fragment)).toEqual(['abschnitt', 'abschnitt-2']);
  });

  test('are counted anew on every page', () => {
    expect(fragmentNamer()('Ausblick')).toBe('ausblick');
    expect(fragmentNamer()('Ausblick')).toBe('ausblick');
  });
});
