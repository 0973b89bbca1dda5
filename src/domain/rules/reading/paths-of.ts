/** The paths of a tree as sets: a rule asks for them once per file. */
import type { ContentTree } from '../../content-tree.ts';
import { folderOf } from './paths.ts';

export interface PathsOf {
  all: ReadonlySet<string>;
  /** The files of items, `news/kick-off/index.md`. */
  items: ReadonlySet<string>;
  /** The folders of items, `news/kick-off`. */
  itemFolders: ReadonlySet<string>;
}

const known = new WeakMap<ContentTree, PathsOf>();

export function pathsOf(tree: ContentTree): PathsOf {
  const found = known.get(tree);
  if (found) return found;
  const items = new Set(tree.files.map(({ path }) => path));
  const paths = { all: new Set(tree.paths), items, itemFolders: new Set([...items].map(folderOf)) };
  known.set(tree, paths);
  return paths;
}
