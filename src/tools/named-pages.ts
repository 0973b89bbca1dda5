/**
 * Pages of the fictitious site (`testing/site/`) that show what the heaviest page of their kind does not: pictures are
 * taken of them, and axe looks at them.
 */
import { sectionSegments } from '../config/sections.ts';
import type { BuiltPage, PageKind } from './page-kinds.ts';

const named = (kind: string, section: keyof typeof sectionSegments, slug: string): PageKind => ({
  kind,
  path: `/${sectionSegments[section]}/${slug}/`,
});

const NAMED: readonly PageKind[] = [
  named('named-news-with-everything', 'news', 'alles-in-einer'),
  named('named-press-release', 'news', 'mitteilung'),
  named('named-press-picture', 'news', 'pressebild'),
  named('named-upright-photo', 'news', 'hochkant'),
  named('named-third-party', 'news', 'fremd'),
  named('named-event-with-everything', 'events', 'kongress-2026'),
  named('named-event-moved', 'events', 'seminar'),
  named('named-event-cancelled', 'events', 'abgesagt'),
  named('named-event-postponed', 'events', 'verschoben'),
  named('named-event-of-a-season', 'events', 'herbst'),
  named('named-event-past', 'events', 'kongress-2025'),
  named('named-project-with-ledger', 'projects', 'kette'),
  named('named-project-mdx', 'projects', 'probe-mdx'),
  named('named-organisation-with-logo', 'organisations', 'beispiel'),
  named('named-organisation-that-grants', 'organisations', 'ministerium'),
  named('named-series', 'series', 'musterkongress'),
];

/** Those that the site has: all, or none. @throws Error where a fixture was renamed and this list was not */
export function namedPages(pages: readonly BuiltPage[]): PageKind[] {
  const paths = new Set(pages.map(({ path }) => path));
  const missing = NAMED.filter(({ path }) => !paths.has(path));
  if (missing.length === NAMED.length) return [];
  if (missing.length > 0) throw new Error(`No such pages: ${missing.map(({ path }) => path).join(', ')}`);
  return [...NAMED];
}
