/** Pictures for those who get this site by mail or in a feed reader. They see JPEG and PNG; AVIF and WebP stay blank. */
import { getImage } from 'astro:assets';
import { remembered } from '../domain/remembered.ts';
import type { FeedImage } from '../outputs/feed/item.ts';
import { MAIL_RECIPE, toMailPicture } from '../outputs/pictures/mail-picture.ts';
import { absoluteUrl, mailPicturePath } from '../urls/urls.ts';
import { type CoveredItem, coverCredit } from '../views/cover.ts';
import { type KeptPicture, keptPicture } from './kept-picture.ts';
import { bodyPicture } from './pictures.ts';
import { getSite } from './site.ts';

async function fileOf({ data: { cover } }: CoveredItem): Promise<KeptPicture | undefined> {
  if (!cover) return undefined;
  const { src, credit, licence } = cover;
  const by = { creator: credit, rights: licence };
  return keptPicture(src, by, { folder: 'mail-pictures', recipe: MAIL_RECIPE, make: toMailPicture });
}

/**
 * The cover of an item as a file for mail programs; undefined where it has none that can be shown.
 * @throws PictureFault for a drawing
 */
export const mailPictureFile = remembered(fileOf);

/** The cover of an item for a feed or a mail: its address with all that is said of it; undefined where it has none. */
export async function leadImageOf(item: CoveredItem): Promise<FeedImage | undefined> {
  const file = await mailPictureFile(item);
  const { cover } = item.data;
  if (!file || !cover) return undefined;
  const { width, height, bytes } = file;
  const url = absoluteUrl(mailPicturePath(item), (await getSite()).origin);
  return { url, type: 'image/jpeg', width, height, bytes, alt: cover.alt, credit: coverCredit(cover) };
}

/** Pixels of a picture in the text: a mail's column is about 600 wide. */
const BODY_WIDTH = 800;

/** The same picture as JPEG. Nothing is made for bodies that stand in no feed. */
async function asJpeg(src: string): Promise<string> {
  const picture = bodyPicture(src.replaceAll('&amp;', '&'));
  if (!picture) return src;
  const { source, by } = picture;
  const width = Math.min(BODY_WIDTH, source.width);
  const made = await getImage({
    src: source,
    format: 'jpeg',
    layout: 'none',
    width,
    height: Math.round((width * source.height) / source.width),
    ...(by.creator ? { creator: by.creator } : {}),
    ...(by.rights ? { rights: by.rights } : {}),
  });
  return made.src.replaceAll('&', '&amp;');
}

const IMAGE = /(?<=<img src=")[^"]*(?=")/g;

/** A body whose pictures everybody sees. Pages go without these files: a feed alone names them. */
export async function withMailPictures(html: string): Promise<string> {
  const sources = [...new Set(html.match(IMAGE))];
  const found = new Map(await Promise.all(sources.map(async (src) => [src, await asJpeg(src)] as const)));
  return html.replace(IMAGE, (src) => found.get(src) ?? src);
}
