/** Pictures that were drawn once and are kept by what they were drawn from, between builds. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface CardCache {
  png: (svg: string) => Promise<Buffer>;
  counts: { hits: number; misses: number };
}

interface Options {
  folder: string;
  encode: (svg: string) => Promise<Buffer>;
  /** Whatever the bytes hang on beside the SVG: the encoder, its version and settings. */
  version: string;
}

const readIfThere = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

export function cardCache({ folder, encode, version }: Options): CardCache {
  const counts = { hits: 0, misses: 0 };
  mkdirSync(folder, { recursive: true });
  const png = async (svg: string): Promise<Buffer> => {
    const key = createHash('sha256').update(version).update('\0').update(svg).digest('hex').slice(0, 32);
    const path = join(folder, `${key}.png`);
    const known = readIfThere(path);
    if (known) {
      counts.hits++;
      return known;
    }
    const made = await encode(svg);
    // Written beside and moved, so that a build that is stopped, or another one, never reads half a picture.
    const draft = join(folder, `.${key}-${process.pid}`);
    writeFileSync(draft, made);
    renameSync(draft, path);
    counts.misses++;
    return made;
  };
  return { png, counts };
}
