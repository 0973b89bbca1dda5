import sharp, { type Sharp } from 'sharp';
import { pictureLimits } from '../../config/pictures.ts';

// A build touches each picture a few times only; libvips' cache would keep hundreds of megabytes.
sharp.cache(false);

export type PictureFaultCode = 'too-many-pixels' | 'truncated' | 'damaged' | 'format';

/** A picture that cannot be published. What to tell whom is said where it is known which file it is. */
export class PictureFault extends Error {
  readonly code: PictureFaultCode;

  constructor(code: PictureFaultCode, cause: unknown) {
    super(`Picture cannot be read (${code}): ${(cause as Error).message}`, { cause });
    this.code = code;
  }
}

function codeOf({ message }: Error): PictureFaultCode {
  if (/pixel limit/i.test(message)) return 'too-many-pixels';
  if (/premature end|unexpected end|truncat|too short|not enough|read past end|out of data/i.test(message))
    return 'truncated';
  return /unsupported image format|empty|no such/i.test(message) ? 'format' : 'damaged';
}

/** What libjpeg says of whole pictures from some cameras (lovell/sharp#1859): no reason to refuse them. */
const HARMLESS = /Invalid SOS parameters|extraneous bytes before marker/;

const open = (bytes: Uint8Array, failOn: 'warning' | 'error'): Sharp =>
  // Of an animation the first picture: nothing moves on this site (WCAG 2.2, 2.2.2).
  sharp(bytes, { failOn, limitInputPixels: pictureLimits.pixels, pages: 1 });

/**
 * Does something with an original, upright. @throws PictureFault for a file that is damaged, incomplete, too large or
 * no picture; libvips would otherwise fill up with grey.
 */
export async function withPicture<T>(bytes: Uint8Array, work: (picture: Sharp) => Promise<T>): Promise<T> {
  try {
    return await work(open(bytes, 'warning').autoOrient());
  } catch (error) {
    if (!HARMLESS.test((error as Error).message)) throw new PictureFault(codeOf(error as Error), error);
  }
  try {
    return await work(open(bytes, 'error').autoOrient());
  } catch (error) {
    throw new PictureFault(codeOf(error as Error), error);
  }
}

/** What is wrong with an original, if anything: every pixel is read once. */
export async function pictureFault(bytes: Uint8Array): Promise<PictureFault | undefined> {
  try {
    await withPicture(bytes, (picture) => picture.resize(8).raw().toBuffer());
    return undefined;
  } catch (error) {
    return error as PictureFault;
  }
}
