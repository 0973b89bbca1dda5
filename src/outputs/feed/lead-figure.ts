import type { Messages } from '../../i18n/index.ts';
import { type CoverView, coverCredit } from '../../views/cover.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { type Html, joined } from './html-parts.ts';
import type { FeedImage } from './item.ts';

/** Columns of a mail are some 600 pixels wide, and Outlook takes `width` at its word. */
const COLUMN = 600;

/**
 * The lead picture, once, as the file that the feed's own field names: readers that know both show it once only. It is
 * as wide as a mail's column; the file has two pixels for each.
 */
export function leadFigure(image: FeedImage, cover: CoverView, words: Messages): Html {
  const width = Math.min(COLUMN, image.width);
  const height = Math.round((width * image.height) / image.width);
  const credit = `${words.item.photo}: ${coverCredit(cover)}`;
  const caption = joined([cover.caption && escapeMarkup(cover.caption), escapeMarkup(credit)], '<br>');
  return (
    `<figure><img src="${escapeMarkup(image.url)}" width="${width}" height="${height}" alt="${escapeMarkup(image.alt)}">` +
    `<figcaption>${caption}</figcaption></figure>`
  );
}
