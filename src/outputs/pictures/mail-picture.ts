/** Pictures as mail programs and old feed readers show them: no AVIF, no WebP, and not too heavy for a mobile inbox. */
import sharp from 'sharp';
import { pictureLimits } from '../../config/pictures.ts';
import { type Authorship, copyrightNotice, exifOf, xmpOf } from './authorship.ts';
import { withPicture } from './open-picture.ts';

/** Pixels of the longer edge: a column of 600 pixels on a screen with two pixels for each. */
const EDGE = 1200;
const MOST_BYTES = 250_000;
/** Of the encoder, tried in this order until the file is small enough; a picture of noise keeps the last. */
const QUALITIES = [80, 68, 56, 44] as const;
const REVISION = 1;

/** See `webRecipe`. */
export const MAIL_RECIPE = JSON.stringify([REVISION, EDGE, MOST_BYTES, QUALITIES, sharp.versions.vips]);

export interface MailPicture {
  bytes: Buffer;
  width: number;
  height: number;
}

/** Dots per inch at which libvips draws an SVG as large as it says. */
const DRAWN_AT = 72;

/** A drawing as pixels, sharp at the size at which it is shown; any other picture as it is. */
async function inPixels(original: Uint8Array): Promise<Uint8Array> {
  const { format, width, height } = await withPicture(original, (picture) => picture.metadata());
  if (format !== 'svg') return original;
  const density = Math.min(Math.max((DRAWN_AT * EDGE) / Math.max(width, height), 1), 10_000);
  return sharp(original, { density, limitInputPixels: pictureLimits.pixels }).png().toBuffer();
}

/**
 * The whole picture as JPEG: sRGB, upright, on white where it is transparent, of an animation the first frame, and of
 * all metadata only authorship. @throws PictureFault
 */
export async function toMailPicture(original: Uint8Array, authorship: Authorship): Promise<MailPicture> {
  const by = { ...authorship, rights: copyrightNotice(authorship) };
  return withPicture(await inPixels(original), async (picture) => {
    const small = picture
      .flatten({ background: '#ffffff' })
      .resize({ width: EDGE, height: EDGE, fit: 'inside', withoutEnlargement: true })
      .withExif(exifOf(by))
      .withXmp(xmpOf(by) ?? '');
    const encoded = (quality: number) =>
      small.clone().jpeg({ quality, mozjpeg: true }).toBuffer({ resolveWithObject: true });
    let made = await encoded(QUALITIES[0]);
    for (const quality of QUALITIES.slice(1)) {
      if (made.data.length <= MOST_BYTES) break;
      made = await encoded(quality);
    }
    return { bytes: made.data, width: made.info.width, height: made.info.height };
  });
}
