import { dayOf } from '../../domain/calendar.ts';
import type { Item } from '../../domain/catalogue.ts';
import { lastChangeIn } from '../../domain/last-change.ts';
import type { Path } from '../../urls/urls.ts';

export interface SitemapPage {
  path: Path;
  /** A day. Undefined where nothing on the page has a date: no date is better than that of a build. */
  lastChange?: string | undefined;
}

/** @param change day or wall-clock time */
export const pageChanged = (path: Path, change: string | undefined): SitemapPage => ({
  path,
  lastChange: change && dayOf(change),
});

/** A page that changed last when one of the items it shows did. */
export const pageShowing = (path: Path, items: readonly unknown[]): SitemapPage =>
  pageChanged(path, lastChangeIn(items as readonly Item[]));
