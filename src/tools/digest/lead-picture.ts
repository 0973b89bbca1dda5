/** The one picture of a digest's mail: the cover of its first news item, from where the site publishes it for mails. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DigestIssue } from '../../domain/digest.ts';
import type { FeedImage } from '../../outputs/feed/item.ts';
import { toMailPicture } from '../../outputs/pictures/mail-picture.ts';
import { absoluteUrl, mailPicturePath } from '../../urls/urls.ts';
import type { SiteContext } from '../../views/context.ts';
import { coverCredit } from '../../views/cover.ts';

/**
 * Undefined where the first news item has no cover, or no right to it any more.
 * @param folder of the content, which has passed the check
 * @throws PictureFault
 */
export async function leadPicture(
  { origin }: SiteContext,
  { news: [first] }: Pick<DigestIssue, 'news'>,
  folder: string,
): Promise<FeedImage | undefined> {
  const cover = first?.data.cover;
  if (!first || !cover) return undefined;
  const file = join(folder, first.type, first.id, String(cover.src));
  const { bytes, width, height } = await toMailPicture(readFileSync(file), {
    creator: cover.credit,
    rights: cover.licence,
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
