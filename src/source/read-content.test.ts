import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentTree, newsWithBody, pictures, projectWithBody } from '../testing/content-builders.ts';
import { readContent, readItems } from './read-content.ts';

const FILES: Record<string, string | Uint8Array> = {
  'news/b/index.md': newsWithBody('Grüße'),
  'news/b/foto.jpg': pictures.jpeg,
  'news/a/index.md': newsWithBody('Text'),
  'news/lose.md': newsWithBody('Text'),
  'projects/p/index.mdx': projectWithBody('Text'),
  'unbekannt/x/index.md': 'Text',
};

const root = mkdtempSync(join(tmpdir(), 'content-'));
beforeAll(() => {
  for (const [path, content] of Object.entries({ ...FILES, '.git/x': 'x', 'news/a/.DS_Store': 'x' })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

test('all files are listed in the order of their names, hidden ones left out', () => {
  expect(readContent(root).paths).toEqual([
    'news/a/index.md',
    'news/b/foto.jpg',
    'news/b/index.md',
    'news/lose.md',
    'projects/p/index.mdx',
    'unbekannt/x/index.md',
  ]);
});

test('items are the index files in the folders of known types', () => {
  expect(readContent(root).files.map(({ type, id, format }) => ({ type, id, format }))).toEqual([
    { type: 'news', id: 'a', format: 'md' },
    { type: 'news', id: 'b', format: 'md' },
    { type: 'projects', id: 'p', format: 'mdx' },
  ]);
});

test('a slash at the end of the folder does not matter', () => {
  expect(readContent(`${root}/`).paths).toEqual(readContent(root).paths);
});

test('a folder on disk reads like one in memory', () => {
  const [onDisk, inMemory] = [readContent(root), contentTree(FILES)];
  expect(onDisk.paths).toEqual(inMemory.paths);
  expect(onDisk.images).toEqual(inMemory.images);
  expect(onDisk.files.map(({ text }) => text)).toEqual(inMemory.files.map(({ text }) => text));
});

test('pictures are known by their facts', () => {
  expect(readContent(root).images.get('news/b/foto.jpg')).toEqual({ format: 'jpeg', bytes: 26, truncated: false });
});

test('the items of one type can be read alone; a type without folder has none', () => {
  expect(readItems(root, 'news').map(({ path }) => path)).toEqual(['news/a/index.md', 'news/b/index.md']);
  expect(readItems(root, 'venues')).toEqual([]);
});

test('a folder that does not exist is no content', () => {
  expect(() => readContent(join(root, 'nix'))).toThrow('ENOENT');
});
