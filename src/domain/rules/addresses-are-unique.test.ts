import { expect, test } from 'vitest';
import { eventWith, found, markdown, newsWith, projectWith } from '../../testing/content-builders.ts';
import { addressesAreUnique } from './addresses-are-unique.ts';

test('a slug that another item has is shown at the second of them', () => {
  const files = { 'news/a/index.md': newsWith('slug: labor'), 'news/b/index.md': newsWith('slug: labor') };
  expect(found(addressesAreUnique, files)).toEqual([
    {
      at: 'news/b/index.md:6:7 [slug]',
      value: 'labor',
      message: 'Die Adresse „labor“ hat schon content/news/a/index.md.',
      mend: 'In einer der beiden Dateien eine andere Adresse angeben, zum Beispiel: slug: labor-2',
    },
  ]);
});

test('a slug may not be another item’s folder either', () => {
  const files = { 'news/a/index.md': newsWith('slug: labor'), 'news/labor/index.md': newsWith() };
  expect(found(addressesAreUnique, files)).toMatchObject([{ at: 'news/labor/index.md:1:1', value: 'labor' }]);
});

test('different addresses, and the same ones in different types, are fine', () => {
  const files = {
    'news/a/index.md': newsWith('slug: labor'),
    'news/b/index.md': newsWith(),
    'projects/labor/index.md': projectWith(),
    'projects/b/index.md': projectWith('slug: zwei'),
  };
  expect(found(addressesAreUnique, files)).toEqual([]);
});

test('a slug that cannot be one is left to its field', () => {
  const files = { 'news/a/index.md': newsWith('slug: Ü'), 'news/b/index.md': newsWith('slug: Ü') };
  expect(found(addressesAreUnique, files)).toEqual([]);
});

test('a page may not have the address of a section, by slug or by folder', () => {
  const page = (...more: string[]): string => markdown(['title: Neues', 'summary: Eine Seite.', ...more]);
  const files = { 'pages/neues/index.md': page('slug: meldungen'), 'pages/suche/index.md': page() };
  expect(found(addressesAreUnique, files)).toEqual([
    {
      at: 'pages/neues/index.md:4:7 [slug]',
      value: 'meldungen',
      message: 'Unter der Adresse „meldungen“ steht schon ein Bereich der Website.',
      mend: 'Eine andere Adresse angeben, zum Beispiel: slug: meldungen-info',
    },
    expect.objectContaining({ at: 'pages/suche/index.md:1:1', value: 'suche' }),
  ]);
});

test('news may be called like a section, since it lies below one', () => {
  expect(found(addressesAreUnique, { 'news/suche/index.md': newsWith() })).toEqual([]);
});

test('news and events may not be called like a year or another list of their section', () => {
  const files = {
    'news/a/index.md': newsWith('slug: "2024"'),
    'news/seite/index.md': newsWith(),
    'events/kalender/index.md': eventWith('start: 2026-09-10'),
  };
  expect(found(addressesAreUnique, files)).toEqual([
    expect.objectContaining({ at: 'events/kalender/index.md:1:1', value: 'kalender' }),
    {
      at: 'news/a/index.md:6:7 [slug]',
      value: '2024',
      message: 'Unter der Adresse „2024“ steht schon eine Übersicht der Website (Jahre, Seiten, Arten, Kalender).',
      mend: 'Eine Adresse mit weiteren Wörtern angeben, zum Beispiel: slug: rueckblick-2024',
    },
    expect.objectContaining({ at: 'news/seite/index.md:1:1', value: 'seite' }),
  ]);
});

test('a year within a longer address is fine, and so is a project called like a year', () => {
  const files = {
    'news/rueckblick-2024/index.md': newsWith(),
    'news/b/index.md': newsWith('slug: "20245"'),
    'projects/2024/index.md': projectWith(),
  };
  expect(found(addressesAreUnique, files)).toEqual([]);
});
