/**
 * The kinds of pages a built site has, told by the shape of their addresses, and one page to stand for each kind: the
 * heaviest one, because what holds for it holds for the others.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sectionSegments } from '../config/sections.ts';

export interface BuiltPage {
  /** `/meldungen/` */
  path: string;
  html: string;
}

export interface PageKind {
  /** `home`, `news`, `news-entry`, `news-page`, `page`, `404`; with the language in front where it is not the first. */
  kind: string;
  path: string;
}

const sectionOf = new Map<string, string>(
  Object.entries(sectionSegments).map(([section, segment]) => [segment, section]),
);

/** The kind of one further step of an address: a number belongs to the word before it. */
const stepKind = (segment: string): string => {
  if (/^\d+$/.test(segment)) return '';
  if (segment === 'seite') return '-page';
  return '-entry';
};

/** What a page is, by its address. `/meldungen/seite/2/` → `news-page`. */
export function kindOf(path: string): string {
  const [first, ...further] = path.split('/').filter(Boolean);
  if (first === undefined) return 'home';
  if (/^[a-z]{2}$/.test(first)) return `${first}-${kindOf(`/${further.join('/')}`)}`;
  if (first.endsWith('.html')) return first.slice(0, -'.html'.length);
  return `${sectionOf.get(first) ?? 'page'}${further.map(stepKind).join('')}`;
}

const isRedirect = (html: string): boolean => /<meta http-equiv="?refresh/i.test(html.slice(0, 1000));

/** Every page of a built site, redirects left out, sorted by address. */
export const builtPages = (root: string): BuiltPage[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: `/${relative(root, file).replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/'),
      html: readFileSync(file, 'utf8'),
    }))
    .filter(({ html }) => !isRedirect(html))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** One page of each kind, the one with most HTML; of equals the first by address. */
export function pageKinds(pages: readonly BuiltPage[]): PageKind[] {
  const heaviest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const kind = kindOf(page.path);
    if (page.html.length > (heaviest.get(kind)?.html.length ?? -1)) heaviest.set(kind, page);
  }
  return [...heaviest].map(([kind, { path }]) => ({ kind, path })).sort((a, b) => (a.kind < b.kind ? -1 : 1));
}
