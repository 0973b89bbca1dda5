import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { showsHeldBack } from '../config/environment.ts';
import { outputFiles } from './output-files.ts';
import { stableSearchIndex } from './stable-search-index.ts';

/** What our own search page loads; Pagefind's ready-made interfaces stay out of the site. */
const NEEDED =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\..*\.pagefind|.*\.pf_meta|(?:index|fragment|filter)\/.*)$/;

/** Whether a page wants to be found; the others need not be parsed. */
const isSearchable = (html: string): boolean => html.includes('data-pagefind-body');

/**
 * A page as it was typed: Pagefind would keep soft hyphens in titles and index such words thrice, and would take
 * "e. V." with its narrow space for two words where everybody types one.
 */
export const withoutTypographicSpaces = (html: string): string =>
  html.replace(/[\u00ad\u202f]/g, '').replaceAll('\u00a0', ' ');

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Suchindex: ${what}: ${errors.join('; ')}`);
}

async function addPages(index: pagefind.PagefindIndex, root: string): Promise<number> {
  let pages = 0;
  for (const file of outputFiles(root).filter((path) => path.endsWith('.html'))) {
    const content = readFileSync(join(root, file), 'utf8');
    if (!isSearchable(content)) continue;
    const { errors } = await index.addHTMLFile({ sourcePath: file, content: withoutTypographicSpaces(content) });
    refuse(errors, file);
    pages += 1;
  }
  return pages;
}

/**
 * Indexes every page that carries `data-pagefind-body` into `/pagefind/`; a preview with what is held back has no
 * index. One index, whatever the language tag of the
 * page says: Pagefind would keep `de` and `de-DE` apart.
 */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      if (showsHeldBack(process.env)) return;
      const root = fileURLToPath(dir);
      const { index, errors } = await pagefind.createIndex({ forceLanguage: 'de', logfile: undefined });
      refuse(errors, 'Start');
      if (!index) throw new Error('Suchindex: Pagefind ist nicht gestartet');
      const pages = await addPages(index, root);
      const written = await index.getFiles();
      refuse(written.errors, 'Dateien');
      for (const { path, content } of stableSearchIndex(written.files.filter((file) => NEEDED.test(file.path)))) {
        const target = join(root, 'pagefind', path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, content);
      }
      await pagefind.close();
      logger.info(`${pages} Seiten sind durchsuchbar`);
    },
  },
});
