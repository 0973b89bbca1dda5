/**
 * The kinds of pages a built site has, told by the shape of their addresses, and one page to stand for each kind: the
 * heaviest one, because what holds for it holds for the others.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ownSegments, sectionSegments } from '../config/sections.ts';

export interface BuiltPage {
  /** `/meldungen/` */
  path: string;
  html: string;
}

export interface PageKind {
  /**
   * `home`, `404`, `page-impressum`; of a section `news`, `news-entry`, `news-page`, `news-year`, `news-month`,
   * `news-kind`; `calendar`, `calendar-month`; with the language in front where it is not the first.
   */
  kind: string;
  path: string;
}

const sectionOf = new Map<string, string>(
  Object.entries(sectionSegments).map(([section, segment]) => [segment, section]),
);

/** What stands below a section beside its items, by the shape of the address there. */
const SHAPES: readonly (readonly [RegExp, (section: string) => string])[] = [
  [/^$/, (section) => section],
  [/^\d{4}$/, (section) => `${section}-year`],
  [/^\d{4}\/\d{2}$/, (section) => `${section}-month`],
  [new RegExp(`^${ownSegments.kind}/[^/]+$`), (section) => `${section}-kind`],
  [new RegExp(`^${ownSegments.calendar}$`), () => 'calendar'],
  [new RegExp(`^${ownSegments.calendar}/\\d{4}-\\d{2}$`), () => 'calendar-month'],
];

const NUMBERED = new RegExp(`/?${ownSegments.page}/\\d+$`);

/** @param below the address below the section, without slashes around it */
function kindBelow(section: string, below: string): string {
  const list = below.replace(NUMBERED, '');
  const [, nameOf] = SHAPES.find(([shape]) => shape.test(list)) ?? [];
  return `${nameOf?.(section) ?? `${section}-entry`}${list === below ? '' : '-page'}`;
}

/** What a page is, by its address. `/meldungen/seite/2/` → `news-page`. */
export function kindOf(path: string): string {
  const [first, ...further] = path.split('/').filter(Boolean);
  if (first === undefined) return 'home';
  if (/^[a-z]{2}$/.test(first)) return `${first}-${kindOf(`/${further.join('/')}`)}`;
  if (first.endsWith('.html')) return first.slice(0, -'.html'.length);
  const section = sectionOf.get(first);
  return section ? kindBelow(section, further.join('/')) : `page-${first}`;
}

const isRedirect = (html: string): boolean =>
  /<meta http-equiv="?refresh/i.test(html.slice(0, html.indexOf('</head>')));

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
