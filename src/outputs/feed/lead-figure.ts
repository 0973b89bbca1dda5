import type { Messages } from '../../i18n/index.ts';
import { type CoverView, coverCredit } from '../../views/cover.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { type Html, joined } from './html-parts.ts';
import type { FeedImage } from './item.ts';

/** The lead picture, once, as the file that the feed's own field names: readers that know both show it once only. */
export function leadFigure(image: FeedImage, cover: CoverView, words: Messages): Html {
  const { url, width, height, alt } = image;
  const credit = `${words.item.photo}: ${coverCredit(cover)}`;
  const caption = joined([cover.caption && escapeMarkup(cover.caption), escapeMarkup(credit)], '<br>');
  return (
    `<figure><img src="${escapeMarkup(url)}" width="${width}" height="${height}" alt="${escapeMarkup(alt)}">` +
    `<figcaption>${caption}</figcaption></figure>`
  );
}
