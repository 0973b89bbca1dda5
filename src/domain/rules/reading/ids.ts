/** Which items there are, and which one somebody meant who typed something else. */
import type { ContentType } from '../../../schema/index.ts';
import type { ContentTree, Words } from '../../content-tree.ts';
import { nearest } from '../../nearest.ts';
import { plainName } from '../../plain-name.ts';
import { say } from '../words/words.ts';
import { valueAt } from './schema-tree.ts';

const NAMES = ['name', 'shortName', 'title', 'shortTitle'];

interface Items {
  ids: Set<string>;
  /** Names, short names and titles, in the form of `plainName`, with the id they belong to. */
  byName: Map<string, string>;
}

const known = new WeakMap<ContentTree, Map<ContentType, Items>>();

function namesOf(data: unknown): string[] {
  const names = NAMES.map((field) => valueAt(data, [field]));
  const fullName = [valueAt(data, ['givenName']), valueAt(data, ['familyName'])].filter(Boolean).join(' ');
  return [...names, fullName].filter((name): name is string => typeof name === 'string' && name !== '').map(plainName);
}

function itemsByType({ files }: ContentTree): Map<ContentType, Items> {
  const items = new Map<ContentType, Items>();
  for (const { type, id, frontMatter } of files) {
    const { ids, byName } = items.get(type) ?? { ids: new Set<string>(), byName: new Map<string, string>() };
    items.set(type, { ids: ids.add(id), byName });
    for (const name of namesOf(frontMatter.data)) byName.set(name, id);
  }
  return items;
}

function itemsOf(tree: ContentTree, type: ContentType): Items {
  const items = known.get(tree) ?? itemsByType(tree);
  known.set(tree, items);
  return items.get(type) ?? { ids: new Set(), byName: new Map() };
}

export const hasItem = (tree: ContentTree, type: ContentType, id: string): boolean => itemsOf(tree, type).ids.has(id);

/** The id of an item that is called or spelt nearly so. */
export function meantId(tree: ContentTree, type: ContentType, typed: string): string | undefined {
  const { ids, byName } = itemsOf(tree, type);
  const plain = plainName(typed);
  return byName.get(plain) ?? nearest(plain, ids);
}

export const noSuchItem = (type: ContentType, typed: string): Words =>
  say(`„${typed}“ gibt es nicht in content/${type}/.`, `"${typed}" does not exist in content/${type}/.`);

/** Either the item that was meant, or the file to create. */
export function mendMissingItem(tree: ContentTree, type: ContentType, typed: string): Words {
  const guess = meantId(tree, type, typed);
  const path = `content/${type}/${plainName(typed) || 'name'}/index.md`;
  return guess
    ? say(`Meinten Sie „${guess}“?`, `Did you mean "${guess}"?`)
    : say(`Die Datei ${path} anlegen oder den Eintrag löschen.`, `Create the file ${path} or delete the entry.`);
}
