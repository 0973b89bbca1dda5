/** Shades of published pictures, kept between builds by the pictures' bytes: to decode AVIF takes long. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { EDGE, type Shades, shadesOf, smallOf } from './likeness.ts';

export interface ShadesCache {
  of: (bytes: Buffer) => Promise<Shades>;
  /** Keeps what was asked for, and nothing else. */
  save: () => void;
}

/** Ratio and shades (base64), by the picture's hash. */
type Stored = Record<string, [number, string]>;

const isShades = (value: unknown): boolean =>
  Array.isArray(value) &&
  typeof value[0] === 'number' &&
  Buffer.from(String(value[1]), 'base64').length === EDGE * EDGE;

/** What cannot be read is made anew: a cache must never be the reason why nothing can be published. */
function read(path: string): Stored {
  try {
    const stored: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return Object.fromEntries(Object.entries(stored ?? {}).filter(([, value]) => isShades(value)));
  } catch {
    return {};
  }
}

/** @param path of the file in which they are kept */
export function shadesCache(path: string): ShadesCache {
  const known = read(path);
  const asked: Stored = {};
  return {
    of: async (bytes) => {
      const key = createHash('sha256').update(bytes).digest('base64url').slice(0, 24);
      const stored = known[key];
      const found = stored
        ? { ratio: stored[0], shades: new Uint8Array(Buffer.from(stored[1], 'base64')) }
        : await shadesOf(await smallOf(bytes));
      asked[key] = [found.ratio, Buffer.from(found.shades).toString('base64')];
      return found;
    },
    save: () => {
      if (Object.keys(asked).length === 0) return;
      mkdirSync(dirname(path), { recursive: true });
      // Written beside and moved, so that a build that is stopped leaves no half of it.
      writeFileSync(`${path}.${process.pid}`, JSON.stringify(asked));
      renameSync(`${path}.${process.pid}`, path);
    },
  };
}
