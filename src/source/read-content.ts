/** Reads the folder `content/` from disk. The only place that touches content files' bytes. */
import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ContentFile, ContentTree } from '../domain/content-tree.ts';
import type { ContentType } from '../schema/index.ts';
import { type FileStore, itemsAt, listsOf, treeOf } from './tree-of.ts';

/** All files below `folder`, with `/`, sorted by code units so that every machine agrees. Hidden files are left out. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}

function readEnds(path: string): ReturnType<FileStore['ends']> {
  const file = openSync(path, 'r');
  try {
    const bytes = fstatSync(file).size;
    const head = Buffer.alloc(Math.min(bytes, 512));
    const tail = Buffer.alloc(Math.min(bytes, 16));
    readSync(file, head, 0, head.length, 0);
    readSync(file, tail, 0, tail.length, bytes - tail.length);
    return { bytes, head, tail };
  } finally {
    closeSync(file);
  }
}

const folderStore = (root: string, paths: readonly string[]): FileStore => ({
  paths,
  read: (path) => readFileSync(join(root, path)),
  ends: (path) => readEnds(join(root, path)),
});

/** @param root the content folder. Throws if it does not exist: a site without content is no site. */
export const readContent = (root: string): ContentTree => treeOf(folderStore(root, listFiles(root)));

/** The items of one type, without the pictures' facts. A type without folder has no items. */
export function readItems(root: string, type: ContentType): ContentFile[] {
  const hasFolder = readdirSync(root).includes(type);
  const paths = hasFolder ? listFiles(join(root, type)).map((path) => `${type}/${path}`) : [];
  return paths.flatMap((path) => itemsAt(folderStore(root, paths), path));
}

/** The lists of addresses straight below the content folder, by name; only those that are there. */
export const readLists = (root: string): ContentTree['lists'] => {
  const paths = readdirSync(root).sort();
  return listsOf(folderStore(root, paths));
};
