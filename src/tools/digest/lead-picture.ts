/** The one picture of a digest's mail: the cover of its first news item, from where the site publishes it for mails. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DigestIssue } from '../../domain/digest.ts';
import type { FeedImage } from '../../outputs/feed/item.ts';
import { toMailPicture } from '../../outputs/pictures/mail-picture.ts';
import { PictureFault } from '../../outputs/pictures/open-picture.ts';
import { absoluteUrl, mailPicturePath } from '../../urls/urls.ts';
import type { SiteContext } from '../../views/context.ts';
import { coverCredit } from '../../views/cover.ts';
import { refuse } from './options.ts';

/**
 * Undefined where the first news item has no cover, or no right to it any more.
 * @param folder of the content, which has passed the check
 * @throws DigestError for a file that cannot be read
 */
export async function leadPicture(
  { origin }: SiteContext,
  { news: [first] }: Pick<DigestIssue, 'news'>,
  folder: string,
): Promise<FeedImage | undefined> {
  const cover = first?.data.cover;
  if (!first || !cover) return undefined;
  const file = join(folder, first.type, first.id, String(cover.src));
  const by = { creator: cover.credit, rights: cover.licence };
  const { bytes, width, height } = await toMailPicture(readFileSync(file), by).catch((error: unknown) => {
    if (!(error instanceof PictureFault)) throw error;
    return refuse(
      `Das Titelbild ${file} lässt sich nicht öffnen (${error.code}).`,
      'Das Bild neu exportieren, als JPEG oder PNG.',
    );
  });
  return {
    url: absoluteUrl(mailPicturePath(first), origin),
    type: 'image/jpeg',
    width,
    height,
    bytes: bytes.length,
    alt: cover.alt,
    credit: coverCredit(cover),
  };
}
