/** Pictures as browsers get them: small, sRGB, upright, without anything in them that is not the picture. */
import sharp from 'sharp';
import { type Authorship, authorshipOf, xmpOf } from './authorship.ts';
import { withPicture } from './open-picture.ts';

export type WebFormat = 'avif' | 'webp' | 'jpeg' | 'png';

/** Effort 3 takes a fifth of the time of sharp's default 4 and makes AVIF files 1 to 2 % larger. */
const ENCODERS = {
  avif: { quality: 50, effort: 3 },
  webp: { quality: 78, effort: 4 },
  jpeg: { quality: 78, mozjpeg: true },
  png: { compressionLevel: 9 },
} as const satisfies Record<WebFormat, object>;

/** Goes up with every change of this file that changes the bytes and is not seen in the encoders' settings. */
const REVISION = 1;

/** Names the way a format is made: a cached file that was made in another way is made anew. */
export const webRecipe = (format: WebFormat): string =>
  JSON.stringify([REVISION, ENCODERS[format], sharp.versions.vips, sharp.versions.aom]);

export interface WebPictureOptions {
  format: WebFormat;
  width?: number | undefined;
  /** With a width, the picture is cut to this ratio around its middle. */
  height?: number | undefined;
  /** 1 to 100, where it is not the format's own. */
  quality?: number | undefined;
}

/**
 * Colours become sRGB and the profile goes, as do EXIF, GPS and serial numbers; authorship comes back as XMP, which is
 * some 400 bytes. @throws PictureFault
 */
export const toWebPicture = (
  original: Uint8Array,
  { format, width, height, quality }: WebPictureOptions,
  said: Authorship = {},
): Promise<Buffer> =>
  withPicture(original, async (picture) => {
    const { exif } = await picture.metadata();
    const xmp = xmpOf(authorshipOf(said, exif));
    picture.resize({ ...(width ? { width } : {}), ...(height ? { height } : {}), withoutEnlargement: true });
    if (xmp) picture.withXmp(xmp);
    // JPEG knows no transparency; libvips would fill it up with black.
    if (format === 'jpeg') picture.flatten({ background: '#ffffff' });
    return picture.toFormat(format, { ...ENCODERS[format], ...(quality ? { quality } : {}) }).toBuffer();
  });
