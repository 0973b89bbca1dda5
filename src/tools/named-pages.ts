/**
 * Pages of the fictitious site (`testing/site/`) that show what the heaviest page of their kind does not: pictures are
 * taken of them, and axe looks at them.
 */
import type { BuiltPage, PageKind } from './page-kinds.ts';

const NAMED: readonly PageKind[] = [
  { kind: 'named-news-with-everything', path: '/meldungen/alles-in-einer/' },
  { kind: 'named-press-release', path: '/meldungen/mitteilung/' },
  { kind: 'named-press-picture', path: '/meldungen/pressebild/' },
  { kind: 'named-upright-photo', path: '/meldungen/hochkant/' },
  { kind: 'named-third-party', path: '/meldungen/fremd/' },
  { kind: 'named-event-with-everything', path: '/veranstaltungen/kongress-2026/' },
  { kind: 'named-event-moved', path: '/veranstaltungen/seminar/' },
  { kind: 'named-event-cancelled', path: '/veranstaltungen/abgesagt/' },
  { kind: 'named-event-postponed', path: '/veranstaltungen/verschoben/' },
  { kind: 'named-event-of-a-season', path: '/veranstaltungen/herbst/' },
  { kind: 'named-event-past', path: '/veranstaltungen/kongress-2025/' },
  { kind: 'named-project-with-ledger', path: '/projekte/kette/' },
  { kind: 'named-project-mdx', path: '/projekte/probe-mdx/' },
  { kind: 'named-organisation-with-logo', path: '/organisationen/beispiel/' },
  { kind: 'named-organisation-that-grants', path: '/organisationen/ministerium/' },
  { kind: 'named-series', path: '/reihen/musterkongress/' },
];

/** Those that the site has: all, or none. @throws Error where a fixture was renamed and this list was not */
export function namedPages(pages: readonly BuiltPage[]): PageKind[] {
  const paths = new Set(pages.map(({ path }) => path));
  const missing = NAMED.filter(({ path }) => !paths.has(path));
  if (missing.length === NAMED.length) return [];
  if (missing.length > 0) throw new Error(`No such pages: ${missing.map(({ path }) => path).join(', ')}`);
  return [...NAMED];
}
