import type { Item } from '../domain/catalogue.ts';
import { revisionOf } from '../domain/revision.ts';
import type { PrintedDate, SiteContext } from './context.ts';
import { printedDate } from './printed-dates.ts';

export interface CorrectionNote {
  date: PrintedDate;
  text: string;
}

/** What was wrong and has been put right, the newest first. */
export const correctionNotes = (context: SiteContext, item: Item): CorrectionNote[] =>
  revisionOf(item, context.catalogue.now).corrections.map(({ date, text }) => ({
    date: printedDate(context, date),
    text,
  }));
