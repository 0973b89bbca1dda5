/** The files beside what is held back, to be found again by their bytes, and pictures by what they show. */
import { createHash } from 'node:crypto';
import type { ContentFile } from '../../domain/content-tree.ts';
import { type HeldBackItems, type HeldBackState, keyOfItem } from '../../domain/held-back.ts';
import { attachmentUses } from '../../domain/rules/reading/attachment-uses.ts';
import { pictureUses } from '../../domain/rules/reading/picture-uses.ts';
import { isSame, type Likeness, likenessOf } from './likeness.ts';

export interface SecretFile {
  /** Path below `content/`. */
  path: string;
  /** `type/id` */
  item: string;
  state: HeldBackState;
}

/** What of a content folder has to be known. */
export interface Folder {
  files: readonly ContentFile[];
  /** Of every file below it. */
  paths: readonly string[];
  read: (path: string) => Buffer;
}

export type FindFiles = (bytes: readonly Buffer[], pictures: readonly Buffer[]) => Promise<SecretFile[]>;

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|tiff?)$/i;

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const folderOf = (path: string): string => path.split('/', 2).join('/');

/** Paths that published items name, be they beside something held back. */
const usedBy = (files: readonly ContentFile[]): Set<string> =>
  new Set(files.flatMap((file) => [...pictureUses(file), ...attachmentUses(file)].map(({ path }) => path ?? '')));

interface Original extends SecretFile {
  bytes: Buffer;
  /** By ratio, in hundredths: a page may have cut the picture. */
  likenesses: Map<number, Promise<Likeness | undefined>>;
}

/** Looks for something of the files that are secret; the same bytes beside a published item are none. */
export function fileFinder({ files, paths, read }: Folder, heldBack: HeldBackItems): FindFiles {
  const live = files.filter((file) => !heldBack.has(keyOfItem(file)));
  const used = usedBy(live);
  const liveFolders = new Set(live.map(keyOfItem));
  const published = paths.filter((path) => used.has(path) || liveFolders.has(folderOf(path)));
  const originals = files.flatMap((file) => originalsOf(file, { files, paths, read }, heldBack, used));
  const byHash = Map.groupBy(originals, ({ bytes }) => hashOf(bytes));
  const pictures = originals.filter(({ path }) => PICTURE.test(path));
  const isPublished = publishedLikenesses(
    published.filter((path) => PICTURE.test(path)),
    read,
  );
  const sizes = new Set(originals.map(({ bytes }) => bytes.length));
  const publishedHashes = new Set(
    originals.length === 0
      ? []
      : published
          .map(read)
          .filter(({ length }) => sizes.has(length))
          .map(hashOf),
  );
  return async (bytes, shown) => {
    const hashes = bytes.filter(({ length }) => sizes.has(length)).map(hashOf);
    const same = hashes.filter((hash) => !publishedHashes.has(hash)).flatMap((hash) => byHash.get(hash) ?? []);
    const alike =
      pictures.length === 0 ? [] : await Promise.all(shown.map((one) => alikeTo(one, pictures, isPublished)));
    return [...new Set([...same, ...alike.flat()])].map(({ path, item, state }) => ({ path, item, state }));
  };
}

function originalsOf(
  file: ContentFile,
  { paths, read }: Folder,
  heldBack: HeldBackItems,
  used: ReadonlySet<string>,
): Original[] {
  const item = keyOfItem(file);
  const state = heldBack.get(item)?.state;
  if (!state) return [];
  return paths
    .filter((path) => folderOf(path) === item && path !== file.path && !used.has(path))
    .map((path) => ({ path, item, state, bytes: read(path), likenesses: new Map() }));
}

/** Asked only once a picture has been recognised: whether a published item has the same one. */
function publishedLikenesses(paths: readonly string[], read: Folder['read']) {
  let known: Promise<(Likeness | undefined)[]> | undefined;
  return async (likeness: Likeness | undefined): Promise<boolean> => {
    known ??= Promise.all(paths.map(async (path) => (await likenessOf(read(path))).likeness));
    return (await known).some((one) => isSame(one, likeness));
  };
}

async function alikeTo(
  shown: Buffer,
  originals: readonly Original[],
  isPublished: (likeness: Likeness | undefined) => Promise<boolean>,
): Promise<Original[]> {
  const { likeness, ratio } = await likenessOf(shown);
  const found: Original[] = [];
  for (const original of originals) {
    const hundredths = Math.round(ratio * 100);
    const cut = original.likenesses.get(hundredths) ?? likenessOf(original.bytes, ratio).then((one) => one.likeness);
    original.likenesses.set(hundredths, cut);
    if (isSame(likeness, await cut) && !(await isPublished((await likenessOf(original.bytes)).likeness))) {
      found.push(original);
    }
  }
  return found;
}
