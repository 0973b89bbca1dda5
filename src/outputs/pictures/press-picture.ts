import sharp from 'sharp';
import { type Authorship, copyrightNotice, exifOf, xmpOf } from './authorship.ts';
import { withPicture } from './open-picture.ts';

const ENCODER = { quality: 92, chromaSubsampling: '4:4:4' } as const;
const REVISION = 2;

/** See `webRecipe`. */
export const PRESS_RECIPE = JSON.stringify([REVISION, ENCODER, sharp.versions.vips]);

export interface PressPicture {
  bytes: Buffer;
  width: number;
  height: number;
}

/**
 * The original in full size as a JPEG that newsrooms can print: sRGB, upright, and of all metadata only authorship,
 * as EXIF and as XMP with the properties of the IPTC Core. @throws PictureFault
 */
export const toPressPicture = (original: Uint8Array, authorship: Authorship): Promise<PressPicture> =>
  withPicture(original, async (picture) => {
    const by = { ...authorship, rights: copyrightNotice(authorship) };
    picture.flatten({ background: '#ffffff' }).withExif(exifOf(by));
    const { data, info } = await picture
      .withXmp(xmpOf(by) ?? '')
      .jpeg(ENCODER)
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  });
