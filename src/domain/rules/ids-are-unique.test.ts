import { expect, test } from 'vitest';
import { found, newsWithBody, projectWithBody } from '../../testing/content-builders.ts';
import { idsAreUnique } from './ids-are-unique.ts';

const NEWS = newsWithBody('Text');

test('index.md and index.mdx in one folder are one too many', () => {
  const files = { 'projects/x/index.md': projectWithBody(''), 'projects/x/index.mdx': projectWithBody('') };
  expect(found(idsAreUnique, files)).toEqual([
    {
      at: 'projects/x/index.mdx:1:1',
      value: 'x',
      message: 'In diesem Ordner liegen index.md und index.mdx.',
      mend: 'Eine der beiden Dateien löschen.',
    },
  ]);
});

test('folders that differ only in case or in how umlauts are put together are the same on other computers', () => {
  const files = { 'news/Labor/index.md': NEWS, 'news/labor/index.md': NEWS };
  expect(found(idsAreUnique, files)).toEqual([
    {
      at: 'news/labor/index.md:1:1',
      value: 'labor',
      message: 'Der Ordner heißt bis auf Groß- und Kleinschreibung oder Umlaute wie content/news/Labor/.',
      mend: 'Einen der beiden Ordner umbenennen.',
    },
  ]);
  expect(found(idsAreUnique, { 'news/mu\u0308ll/index.md': NEWS, 'news/m\u{fc}ll/index.md': NEWS })).toHaveLength(1);
});

test('the same id in two types is fine', () => {
  expect(found(idsAreUnique, { 'news/x/index.md': NEWS, 'projects/x/index.md': projectWithBody('') })).toEqual([]);
});
