import { dayOf } from '../../domain/calendar.ts';
import type { Item } from '../../domain/catalogue.ts';
import { lastChangeIn } from '../../domain/last-change.ts';
import type { Path } from '../../urls/urls.ts';

export interface SitemapPage {
  path: Path;
  /** A day. Undefined where nothing on the page has a date: no date is better than that of a build. */
  lastChange?: string | undefined;
}

/** A page that changed last when one of the items it shows did. */
export function pageShowing(path: Path, items: readonly unknown[]): SitemapPage {
  const change = lastChangeIn(items as readonly Item[]);
  return { path, lastChange: change && dayOf(change) };
}
