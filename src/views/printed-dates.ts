/** Dates as pages print them, for readers and for `<time>`. */
import type { Item } from '../domain/catalogue.ts';
import { revisionOf } from '../domain/revision.ts';
import { formatDay } from '../i18n/format.ts';
import { isoDate } from '../outputs/iso-date.ts';
import type { PrintedDate, SiteContext } from './context.ts';

/** A day or wall-clock time for `<time>`: the day as it is, a time with its offset. */
export const printedDate = ({ locale }: SiteContext, date: string): PrintedDate => ({
  iso: isoDate(date),
  text: formatDay(date, locale),
});

/** When an item was last changed in substance; undefined where it stands as it was published. */
export function modifiedOf(context: SiteContext, item: Item): PrintedDate | undefined {
  const { changedAt } = revisionOf(item, context.catalogue.now);
  return changedAt === undefined ? undefined : printedDate(context, changedAt);
}
