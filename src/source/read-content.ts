/** Reads the folder `content/` from disk into a `ContentTree`. The only place that touches content files' bytes. */
import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ContentFile, ContentTree, ImageFacts } from '../domain/content-tree.ts';
import { imageFacts } from '../domain/image-facts.ts';
import { readFrontMatter } from '../schema/front-matter.ts';
import { type ContentType, contentTypes } from '../schema/index.ts';

const IMAGE = /\.(?:jpe?g|png|webp|avif|gif|svg|heic|heif|tiff?|bmp)$/i;
const ITEM = /^([^/]+)\/([^/]+)\/index\.(mdx?)$/;

/** All files below `root`, with `/`, sorted by code units so that every machine agrees. Hidden files are left out. */
function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}

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

function readImage(path: string): ImageFacts {
  const file = openSync(path, 'r');
  try {
    const bytes = fstatSync(file).size;
    const head = Buffer.alloc(Math.min(bytes, 512));
    const tail = Buffer.alloc(Math.min(bytes, 16));
    readSync(file, head, 0, head.length, 0);
    readSync(file, tail, 0, tail.length, bytes - tail.length);
    return imageFacts(head, tail, bytes);
  } finally {
    closeSync(file);
  }
}

function readItem(root: string, path: string): ContentFile[] {
  const [, type, id, format] = ITEM.exec(path) ?? [];
  if (!contentTypes.includes(type as ContentType) || !id) return [];
  const decoded = decode(readFileSync(join(root, path)));
  return [
    {
      path,
      type: type as ContentType,
      id,
      format: format as 'md' | 'mdx',
      ...decoded,
      frontMatter: readFrontMatter(decoded.text),
    },
  ];
}

/** @param root the content folder. Throws if it does not exist: a site without content is no site. */
export function readContent(root: string): ContentTree {
  const paths = listFiles(root);
  return {
    paths,
    files: paths.flatMap((path) => readItem(root, path)),
    images: new Map(paths.filter((path) => IMAGE.test(path)).map((path) => [path, readImage(join(root, path))])),
  };
}
