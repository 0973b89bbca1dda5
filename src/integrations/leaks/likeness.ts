/** Whether two pictures show the same, whatever their size, format and quality: as 16 × 16 shades of grey. */
import sharp from 'sharp';

/** Shades in a row, and rows. */
export const EDGE = 16;

/** How much the shades of two files of the same picture go together at least; 1 is the same, other photos stay below 0.8. */
const SAME = 0.98;

/** Shades may not differ less than this in all, or there is nothing to be recognised: a plain colour, an empty page. */
const LEAST_DEVIATION = 3;

export interface Shades {
  /** Row by row, 0 to 255. */
  shades: Uint8Array;
  /** Width : height of the picture. */
  ratio: number;
}

/** The largest part of a picture's middle that has this ratio, as pages cut pictures. */
function middle(width: number, height: number, ratio: number) {
  const isWider = width / height > ratio;
  const size = {
    width: isWider ? Math.max(1, Math.round(height * ratio)) : width,
    height: isWider ? height : Math.max(1, Math.round(width / ratio)),
  };
  return { left: Math.floor((width - size.width) / 2), top: Math.floor((height - size.height) / 2), ...size };
}

/** A picture upright, on white, grey, and small enough to be looked at many times. */
export interface Small {
  data: Buffer;
  info: { width: number; height: number };
}

const SMALL = 256;

export const smallOf = (bytes: Buffer): Promise<Small> =>
  sharp(bytes)
    .autoOrient()
    .flatten({ background: 'white' })
    .resize(SMALL, SMALL, { fit: 'inside' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });

/** @param cutTo ratio to which the picture's middle is cut; the whole picture without it */
export async function shadesOf({ data, info: { width, height } }: Small, cutTo?: number): Promise<Shades> {
  const ratio = cutTo ?? width / height;
  const shades = await sharp(data, { raw: { width, height, channels: 1 } })
    .extract(middle(width, height, ratio))
    .resize(EDGE, EDGE, { fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer();
  return { shades: new Uint8Array(shades.subarray(0, EDGE * EDGE)), ratio };
}

/** Shades around their mean, of length 1. */
export type Likeness = Float64Array;

/** Undefined for a picture in which there is nothing to be recognised. */
export function likenessOf({ shades }: Shades): Likeness | undefined {
  const mean = shades.reduce((sum, shade) => sum + shade, 0) / shades.length;
  const around = Float64Array.from(shades, (shade) => shade - mean);
  const length = Math.sqrt(around.reduce((sum, shade) => sum + shade * shade, 0));
  return length / EDGE < LEAST_DEVIATION ? undefined : around.map((shade) => shade / length);
}

export const isSame = (a: Likeness | undefined, b: Likeness | undefined): boolean =>
  a !== undefined && b !== undefined && a.reduce((sum, shade, index) => sum + shade * (b[index] ?? 0), 0) >= SAME;
