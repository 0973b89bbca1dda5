import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { plainError } from './content-check.ts';
import { outputFiles } from './output-files.ts';
import { isPicture, publishedFault } from './published-pictures.ts';

const TEXT = /\.(?:html|css|js|xml|json|txt|webmanifest|svg)$/;

/** Files below `_astro/` that no page, style or script of the site names. */
export function unreferencedAssets(files: readonly string[], read: (path: string) => string): string[] {
  const named = new Set<string>();
  for (const path of files.filter((file) => TEXT.test(file))) {
    for (const [name] of read(path).matchAll(/[\w.@~-]+\.[a-z0-9]+/g)) named.add(name);
  }
  return files.filter((path) => path.startsWith('_astro/') && !named.has(path.slice(path.lastIndexOf('/') + 1)));
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
