/** Pictures that are made once and kept between builds, beside Astro's own. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImageMetadata } from 'astro';
import { cacheFolderOf } from '../config/environment.ts';
import type { Authorship } from '../outputs/pictures/authorship.ts';
import { PictureFault } from '../outputs/pictures/open-picture.ts';

/** What is served, and what is said of it. */
export interface KeptPicture {
  /** Where the file lies until it is published. */
  path: string;
  width: number;
  height: number;
  bytes: number;
}

/** How a kind of picture is made. */
export interface PictureKind {
  /** Folder below that of the cache. */
  folder: string;
  /** Names the way it is made: what was made in another way is made anew. */
  recipe: string;
  /** @throws PictureFault */
  make: (original: Uint8Array, by: Authorship) => Promise<{ bytes: Buffer; width: number; height: number }>;
}

/** Complete or not there: another build at the same time must not read half a file. */
function write(path: string, content: Uint8Array | string): void {
  writeFileSync(`${path}.${process.pid}`, content);
  renameSync(`${path}.${process.pid}`, path);
}

async function made(kind: PictureKind, original: Buffer, by: Authorship, path: string): Promise<KeptPicture> {
  const { bytes, width, height } = await kind.make(original, by);
  write(path, bytes);
  const file = { path, width, height, bytes: bytes.length };
  write(`${path}.json`, JSON.stringify(file));
  return file;
}

/**
 * A JPEG of a cover of the content, found again by the original's bytes, its authorship and the way it is made; undefined
 * for one that cannot be read.
 * @param source what Astro made of the file
 * @throws PictureFault for a drawing
 */
export async function keptPicture(
  source: unknown,
  by: Authorship,
  kind: PictureKind,
): Promise<KeptPicture | undefined> {
  const original = source as ImageMetadata & { fsPath: string };
  try {
    return await found(original.fsPath, by, kind);
  } catch (error) {
    // The image service makes the same cover for the item's page, and fails the build with all such pictures at once,
    // each by its content file. It makes no drawings.
    if (error instanceof PictureFault && original.format !== 'svg') return undefined;
    throw error;
  }
}

async function found(fsPath: string, by: Authorship, kind: PictureKind): Promise<KeptPicture> {
  const original = readFileSync(fsPath);
  const key = createHash('sha256')
    .update(original)
    .update(JSON.stringify([by, kind.recipe]))
    .digest('hex');
  const folder = join(cacheFolderOf(process.env), kind.folder);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${key.slice(0, 32)}.jpg`);
  if (!existsSync(`${path}.json`)) return made(kind, original, by, path);
  return { ...(JSON.parse(readFileSync(`${path}.json`, 'utf8')) as KeptPicture), path };
}
