import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hyphenateHeadings } from '../outputs/markup/soft-hyphens.ts';
import { outputFiles } from './output-files.ts';

/**
 * Puts soft hyphens into the headings of finished pages, and into nothing else: titles of windows, feeds, metadata and
 * the search index never get to see one. Stands behind the search index.
 */
export const softHyphens = (): AstroIntegration => ({
  name: 'soft-hyphens',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const file of outputFiles(root).filter((path) => path.endsWith('.html'))) {
        const page = readFileSync(join(root, file), 'utf8');
        const hyphenated = hyphenateHeadings(page);
        if (hyphenated !== page) writeFileSync(join(root, file), hyphenated);
      }
    },
  },
});
