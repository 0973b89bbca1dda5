/** Whether a finished folder may go public: it must be no preview. For the release, and for whatever puts files online. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { previewMark } from '../../config/preview.ts';
import type { Outcome } from '../check-folder.ts';

/** The beginning of a page's mark; attributes stand in the order in which the page writes them. */
const MARKED = new RegExp(`<meta name="?${previewMark.meta}\\b`);

const textOf = (folder: string, file: string): string =>
  existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';

function markedPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && MARKED.test(textOf(folder, path)))
    .sort();
}

const SHOWN = 3;

function pagesFault(pages: readonly string[]): string[] {
  if (pages.length === 0) return [];
  const named = pages.slice(0, SHOWN).join(', ');
  const more = pages.length > SHOWN ? ` und ${pages.length - SHOWN} weitere` : '';
  return [`Als Vorschau gekennzeichnete Seiten: ${named}${more}`];
}

/** What tells a preview, the plainest sign first. */
const signsIn = (folder: string): string[] => [
  ...(existsSync(join(folder, previewMark.file)) ? [`${previewMark.file} liegt darin`] : []),
  ...pagesFault(markedPages(folder)),
  ...(/^Disallow: \/$/m.test(textOf(folder, 'robots.txt')) ? ['robots.txt sperrt alle Suchmaschinen aus'] : []),
  ...(/X-Robots-Tag:.*noindex/i.test(textOf(folder, '_headers')) ? ['_headers sperrt alle Suchmaschinen aus'] : []),
];

/** @param shownAs how the folder is called in the message */
export function checkFinished(folder: string, shownAs: string = folder): Outcome {
  if (!existsSync(join(folder, 'index.html')))
    return { text: `In „${shownAs}“ liegen keine fertigen Seiten.\n→ Erst bauen: npm run release`, failed: true };
  const signs = signsIn(folder);
  if (signs.length === 0) return { text: `„${shownAs}“ ist keine Vorschau.`, failed: false };
  const reasons = signs.map((sign) => `  ${sign}`).join('\n');
  return {
    text: `„${shownAs}“ ist eine Vorschau und darf nicht veröffentlicht werden:\n${reasons}\n→ Die Seiten für die Öffentlichkeit bauen: npm run release`,
    failed: true,
  };
}
