/** Makes a `ContentTree` of files, wherever they are stored. */
import { REDIRECTS } from '../domain/addresses/redirect-lines.ts';
import { REGISTER } from '../domain/addresses/register.ts';
import type { ContentFile, ContentTree, FileFacts, ImageFacts } from '../domain/content-tree.ts';
import { fileFacts } from '../domain/file-facts.ts';
import { imageFacts } from '../domain/image-facts.ts';
import { readFrontMatter } from '../schema/front-matter.ts';
import { type ContentType, contentTypes } from '../schema/index.ts';

/** Files by their path below `content/`. */
export interface FileStore {
  paths: readonly string[];
  read: (path: string) => Uint8Array;
  /** A file's size, first 512 and last 16 bytes; a folder full of pictures is not read whole. */
  ends: (path: string) => { bytes: number; head: Uint8Array; tail: Uint8Array };
}

const IMAGE = /\.(?:jpe?g|png|webp|avif|gif|svg|heic|heif|tiff?|bmp)$/i;
const ITEM = /^([^/]+)\/([^/]+)\/index\.(mdx?)$/;

const isContentType = (name: string | undefined): name is ContentType =>
  (contentTypes as readonly (string | undefined)[]).includes(name);

function decode(bytes: Buffer): Pick<ContentFile, 'encoding' | 'text'> {
  const mark = bytes.toString('hex', 0, 2);
  if (mark === 'fffe' || mark === 'feff') return { encoding: 'utf-16', text: '' };
  try {
    return { encoding: 'utf-8', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const text = bytes.toString('utf8');
    return { encoding: 'other', text: text.slice(0, text.indexOf('\u{fffd}')) };
  }
}

/** The item a path holds; none where it is no `<type>/<id>/index.md`. */
export function itemsAt({ read }: Pick<FileStore, 'read'>, path: string): ContentFile[] {
  const [, type, id, format] = ITEM.exec(path) ?? [];
  if (!isContentType(type) || !id) return [];
  const decoded = decode(Buffer.from(read(path)));
  const frontMatter = readFrontMatter(decoded.text);
  return [{ path, type, id, format: format === 'mdx' ? 'mdx' : 'md', ...decoded, frontMatter }];
}

function factsOf({ ends, read }: FileStore, path: string): ImageFacts {
  const { head, tail, bytes } = ends(path);
  return imageFacts(head, tail, bytes, () => read(path));
}

/** One mark at the beginning and foreign line ends say nothing. */
const textAt = ({ read }: FileStore, path: string): string =>
  new TextDecoder().decode(read(path)).replaceAll('\r\n', '\n');

function otherFacts({ ends }: FileStore, path: string): FileFacts {
  const { head, bytes } = ends(path);
  return fileFacts(head, bytes);
}

/** Texts of the lists of addresses. */
export const listsOf = (store: FileStore): ContentTree['lists'] =>
  new Map(
    [REGISTER, REDIRECTS].filter((name) => store.paths.includes(name)).map((name) => [name, textAt(store, name)]),
  );

export function treeOf(store: FileStore): ContentTree {
  const { paths } = store;
  return {
    paths,
    files: paths.flatMap((path) => itemsAt(store, path)),
    others: new Map(
      paths
        .filter((path) => !IMAGE.test(path) && !/\.mdx?$/i.test(path))
        .map((path) => [path, otherFacts(store, path)]),
    ),
    lists: listsOf(store),
    images: new Map(paths.filter((path) => IMAGE.test(path)).map((path) => [path, factsOf(store, path)])),
  };
}

/** Files that are in memory already, by path. */
export function storeOf(files: ReadonlyMap<string, Uint8Array>): FileStore {
  const read = (path: string): Uint8Array => files.get(path) ?? new Uint8Array();
  return {
    paths: [...files.keys()].sort(),
    read,
    ends: (path) => {
      const all = read(path);
      return { bytes: all.length, head: all.subarray(0, 512), tail: all.subarray(-16) };
    },
  };
}
