import { readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { plainError } from './content-check.ts';
import { outputFiles } from './output-files.ts';
import { isPicture, publishedFault } from './published-pictures.ts';

const TEXT = /\.(?:html|css|js|xml|json|txt|webmanifest|svg)$/;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const PART_OF_NAME = /[\w.@~-]/;

/** The whole name that ends at `end`. */
function nameBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && PART_OF_NAME.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

/** The endings of these files where a name may end in a text; found fast, because each begins with a full stop. */
const endingsOf = (paths: readonly string[]): RegExp =>
  new RegExp(`\\.(?:${[...new Set(paths.map((path) => extname(path).slice(1)))].join('|')})(?![A-Za-z0-9])`, 'g');

/** Files below `_astro/` that no page, style or script of the site names. */
export function unreferencedAssets(files: readonly string[], read: (path: string) => string): string[] {
  const assets = files.filter((path) => path.startsWith('_astro/'));
  const ending = endingsOf(assets);
  const named = new Set<string>();
  for (const path of files.filter((file) => TEXT.test(file))) {
    const text = read(path);
    for (const { index, 0: found } of text.matchAll(ending)) named.add(nameBefore(text, index + found.length));
  }
  return assets.filter((path) => !named.has(nameOf(path)));
}

/** @throws Error that names every published picture with a fault. */
async function refuseFaulty(root: string): Promise<number> {
  const pictures = outputFiles(root).filter(isPicture);
  const faults: string[] = [];
  for (const path of pictures) {
    const fault = await publishedFault(path, readFileSync(join(root, path)));
    if (fault) faults.push(fault);
  }
  if (faults.length === 0) return pictures.length;
  const text = ['Diese Bilder dürfen so nicht veröffentlicht werden:', ...faults].join('\n  ');
  throw plainError(text);
}

/**
 * Astro ships the original of every picture that a collection names, whether or not a page shows it; those go. What is
 * left is looked at, files from `public/` too.
 */
export const pruneAssets = (): AstroIntegration => ({
  name: 'prune-assets',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const unused = unreferencedAssets(outputFiles(root), (path) => readFileSync(join(root, path), 'utf8'));
      for (const path of unused) rmSync(join(root, path));
      if (unused.length > 0) logger.info(`${unused.length} unbenutzte Dateien entfernt`);
      logger.info(`${await refuseFaulty(root)} Bilder ohne Ortsangabe und in der richtigen Gestalt`);
    },
  },
});
