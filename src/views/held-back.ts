/** What a preview says of items that the public does not see: on their pages, and wherever a link leads to them. */
import { hasTime, instantOfWallTime } from '../domain/calendar.ts';
import type { Item } from '../domain/catalogue.ts';
import { formatDay, formatInstant } from '../i18n/format.ts';
import { fill } from '../i18n/index.ts';
import { contentTypes } from '../schema/index.ts';
import { itemPath, type Path } from '../urls/urls.ts';
import { type SiteContext, wordsOf } from './context.ts';

/** What the texts need; the marks of links are made without a page. */
type PreviewContext = Pick<SiteContext, 'catalogue' | 'locale'>;

/** The publishing fields by which an item can be held back; types without a date have none of them. */
interface Publishing {
  embargo?: string | undefined;
  expires?: string | undefined;
  withdrawn?: { date: string; reason: string } | undefined;
}

const printed = (value: string, { locale }: PreviewContext): string =>
  hasTime(value) ? formatInstant(instantOfWallTime(value), locale) : formatDay(value, locale);

/** The moment that goes with the state; empty where there is none: nobody knows when a draft is ready. */
function whenOf(context: PreviewContext, { heldBack, data }: Item): string {
  const { embargo, expires, withdrawn } = data as Publishing;
  const instant = (iso: string | undefined): string =>
    iso === undefined ? '' : formatInstant(Temporal.Instant.from(iso), context.locale);
  if (heldBack?.state === 'embargoed') return instant(embargo);
  if (heldBack?.state === 'scheduled') return instant(heldBack.until);
  if (heldBack?.state === 'expired' && expires !== undefined) return printed(expires, context);
  return heldBack?.state === 'withdrawn' && withdrawn ? printed(withdrawn.date, context) : '';
}

const textOf = (context: PreviewContext, item: Item, texts: 'badges' | 'notices'): string | undefined =>
  item.heldBack &&
  fill(wordsOf(context).preview[texts][item.heldBack.state], {
    when: whenOf(context, item),
    reason: (item.data as Publishing).withdrawn?.reason ?? '',
  });

/** "Sperrfrist bis 3. Mai 2026, 09:00 Uhr"; undefined for what the public sees. */
export const heldBackBadge = (context: PreviewContext, item: Item): string | undefined =>
  textOf(context, item, 'badges');

/** Badges by the addresses of what is held back. */
export const heldBackMarks = (context: PreviewContext): ReadonlyMap<Path, string> =>
  new Map(
    contentTypes
      .flatMap((type): readonly Item[] => context.catalogue.all(type))
      .flatMap((item) => {
        const [path, badge] = [itemPath(item), heldBackBadge(context, item)];
        return path !== undefined && badge !== undefined ? [[path, badge] as const] : [];
      }),
  );

/** What every page of a preview says of itself. */
export interface PreviewView {
  /** "VORSCHAU – nicht veröffentlicht · Stand 1. Mai 2026, 09:00 Uhr" */
  bar: string;
  /** What the bar is called for those who hear the page. */
  label: string;
  /** Why the item of this page is not public. */
  notice?: string | undefined;
}

export function previewView(context: PreviewContext, item?: Item): PreviewView {
  const { bar, label } = wordsOf(context).preview;
  const moment = formatInstant(context.catalogue.now, context.locale);
  return { bar: fill(bar, { moment }), label, notice: item && textOf(context, item, 'notices') };
}
