/** The files beside what is held back, to be found again by their bytes, and pictures by what they show. */
import { createHash } from 'node:crypto';
import type { ContentFile } from '../../domain/content-tree.ts';
import { type HeldBackItems, type HeldBackState, keyOfItem } from '../../domain/held-back.ts';
import { attachmentUses } from '../../domain/rules/reading/attachment-uses.ts';
import { pictureUses } from '../../domain/rules/reading/picture-uses.ts';
import { isSame, type Likeness, likenessOf, type Shades, type Small, shadesOf, smallOf } from './likeness.ts';

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

/** @param pictures those of `bytes` that are pictures */
export type FindFiles = (bytes: readonly Buffer[], pictures: readonly Buffer[]) => Promise<SecretFile[]>;

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|tiff?)$/i;

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const folderOf = (path: string): string => path.split('/', 2).join('/');

interface Original extends SecretFile {
  bytes: Buffer;
}

interface Files {
  secret: Original[];
  /** Paths of what lies beside published items, or is named by one of them. */
  published: string[];
}

function sortedFiles({ files, paths, read }: Folder, heldBack: HeldBackItems): Files {
  const live = files.filter((file) => !heldBack.has(keyOfItem(file)));
  const named = live.flatMap((file) => [...pictureUses(file), ...attachmentUses(file)].map(({ path }) => path));
  const used = new Set(named);
  const sources = new Set(files.map(({ path }) => path));
  const secret = paths.flatMap((path) => {
    const item = folderOf(path);
    const state = heldBack.get(item)?.state;
    return state && !used.has(path) && !sources.has(path) ? [{ path, item, state, bytes: read(path) }] : [];
  });
  const liveFolders = new Set(live.map(keyOfItem));
  return { secret, published: paths.filter((path) => used.has(path) || liveFolders.has(folderOf(path))) };
}

/** Files with the very same bytes; where a published item has them, too, they are no secret. */
function sameBytes({ secret, published }: Files, read: Folder['read']): (bytes: Buffer) => Original[] {
  const sizes = new Set(secret.map(({ bytes }) => bytes.length));
  const known = new Set(
    (sizes.size === 0 ? [] : published)
      .map(read)
      .filter(({ length }) => sizes.has(length))
      .map(hashOf),
  );
  const byHash = Map.groupBy(secret, ({ bytes }) => hashOf(bytes));
  return (bytes) => {
    const hash = sizes.has(bytes.length) ? hashOf(bytes) : '';
    return known.has(hash) ? [] : (byHash.get(hash) ?? []);
  };
}

interface Drawn extends Original {
  small: Small;
  likeness: Likeness;
}

/** Pictures in which there is something to be recognised. */
async function recognisable(originals: readonly Original[]): Promise<Drawn[]> {
  const found: Drawn[] = [];
  for (const original of originals.filter(({ path }) => PICTURE.test(path))) {
    const small = await smallOf(original.bytes);
    const likeness = likenessOf(await shadesOf(small));
    if (likeness) found.push({ ...original, small, likeness });
  }
  return found;
}

/** Pictures that show the same; what a published item shows, too, is no secret. */
function samePicture(originals: readonly Drawn[], published: readonly string[], read: Folder['read']) {
  /** By picture and ratio, in hundredths: a page may have cut it. */
  const cuts = new Map<string, Promise<Likeness | undefined>>();
  const cutOf = ({ path, small }: Drawn, ratio: number): Promise<Likeness | undefined> => {
    const key = `${path} ${Math.round(ratio * 100)}`;
    const known = cuts.get(key) ?? shadesOf(small, ratio).then(likenessOf);
    cuts.set(key, known);
    return known;
  };
  let shown: Promise<(Likeness | undefined)[]> | undefined;
  const likenessAt = async (path: string) => likenessOf(await shadesOf(await smallOf(read(path))));
  const isPublished = async ({ likeness }: Drawn): Promise<boolean> => {
    shown ??= Promise.all(published.filter((path) => PICTURE.test(path)).map(likenessAt));
    return (await shown).some((one) => isSame(one, likeness));
  };
  return async (picture: Shades): Promise<Original[]> => {
    const likeness = likenessOf(picture);
    const found: Original[] = [];
    for (const original of likeness ? originals : []) {
      if (isSame(likeness, await cutOf(original, picture.ratio)) && !(await isPublished(original)))
        found.push(original);
    }
    return found;
  };
}

/**
 * Looks for files beside held-back items.
 * @param shades of a published picture; a cache may know them
 */
export async function fileFinder(
  folder: Folder,
  heldBack: HeldBackItems,
  shades: (bytes: Buffer) => Promise<Shades>,
): Promise<FindFiles> {
  const files = sortedFiles(folder, heldBack);
  const same = sameBytes(files, folder.read);
  const pictures = await recognisable(files.secret);
  const alike = samePicture(pictures, files.published, folder.read);
  return async (bytes, shown) => {
    const found = bytes.flatMap(same);
    if (pictures.length > 0) {
      for (const one of shown) found.push(...(await alike(await shades(one))));
    }
    return [...new Map(found.map(({ path, item, state }) => [path, { path, item, state }])).values()];
  };
}
