/** Press pictures, made once and kept between builds: an original in full size takes half a second. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImageMetadata } from 'astro';
import { cacheFolderOf } from '../config/environment.ts';
import type { Authorship } from '../outputs/pictures/authorship.ts';
import { PRESS_RECIPE, toPressPicture } from '../outputs/pictures/press-picture.ts';

/** What is served, and what the page says of it. */
export interface PressFile {
  /** Where the file lies until it is published. */
  path: string;
  width: number;
  height: number;
  bytes: number;
}

interface PressCover {
  source: unknown;
  credit: string;
  licence: string;
  terms: string;
}

/** Complete or not there: another build at the same time must not read half a file. */
function write(path: string, content: Uint8Array | string): void {
  writeFileSync(`${path}.${process.pid}`, content);
  renameSync(`${path}.${process.pid}`, path);
}

async function make(original: Buffer, by: Authorship, path: string): Promise<PressFile> {
  const { bytes, width, height } = await toPressPicture(original, by);
  write(path, bytes);
  const file = { path, width, height, bytes: bytes.length };
  write(`${path}.json`, JSON.stringify(file));
  return file;
}

/**
 * The file for the press of a cover. Found again by the original's bytes, its authorship and the way it is made.
 * @throws PictureFault
 */
export async function pressFile({ source, credit, licence, terms }: PressCover): Promise<PressFile> {
  const { fsPath } = source as ImageMetadata & { fsPath: string };
  const original = readFileSync(fsPath);
  const by = { creator: credit, rights: licence, terms };
  const key = createHash('sha256')
    .update(original)
    .update(JSON.stringify([by, PRESS_RECIPE]))
    .digest('hex');
  const folder = join(cacheFolderOf(process.env), 'pressebilder');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${key.slice(0, 32)}.jpg`);
  if (!existsSync(`${path}.json`)) return make(original, by, path);
  return { ...(JSON.parse(readFileSync(`${path}.json`, 'utf8')) as PressFile), path };
}
