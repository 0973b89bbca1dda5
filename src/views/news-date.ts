/** When a news item appeared, as articles, cards, feeds and texts print it. */

import { formatPeriod } from '../i18n/format.ts';
import type { NewsData } from '../schema/index.ts';
import type { PrintedDate, SiteContext } from './context.ts';
import { isoOfPeriod } from './event-when.ts';
import { printedDate } from './printed-dates.ts';

/** The day; where the source does not tell it, the stretch of time in which it lies: "4. Quartal 2022". */
export const newsDate = (
  context: SiteContext,
  { date, dateKnown }: Pick<NewsData, 'date' | 'dateKnown'>,
): PrintedDate =>
  dateKnown === undefined
    ? printedDate(context, date)
    : { iso: isoOfPeriod(dateKnown), text: formatPeriod(dateKnown, context.locale) };
