/** Whether two pictures show the same, whatever their size, format and quality: as 16 × 16 shades of grey. */
import sharp from 'sharp';

const EDGE = 16;

/** How much the shades of two files of the same picture go together at least; 1 is the same, other photos stay below 0.8. */
const SAME = 0.98;

/** Shades may not differ less than this in all, or there is nothing to be recognised: a plain colour, an empty page. */
const LEAST_DEVIATION = 3;

/** Shades around their mean, of length 1; undefined for a picture without any drawing in it. */
export type Likeness = Float64Array;

function normalised(shades: Uint8Array): Likeness | undefined {
  const mean = shades.reduce((sum, shade) => sum + shade, 0) / shades.length;
  const around = Float64Array.from(shades, (shade) => shade - mean);
  const length = Math.sqrt(around.reduce((sum, shade) => sum + shade * shade, 0));
  return length / EDGE < LEAST_DEVIATION ? undefined : around.map((shade) => shade / length);
}

export interface Picture {
  likeness: Likeness | undefined;
  /** Width : height. */
  ratio: number;
}

/** A picture, upright and on white. @param ratio to which its middle is cut, as pages cut pictures */
export async function likenessOf(bytes: Buffer, ratio?: number): Promise<Picture> {
  const { autoOrient } = await sharp(bytes).metadata();
  const { width, height } = autoOrient;
  const own = width / height;
  const cut = ratio ?? own;
  const size =
    own > cut
      ? { width: Math.max(1, Math.round(height * cut)), height }
      : { width, height: Math.max(1, Math.round(width / cut)) };
  const region = { left: Math.floor((width - size.width) / 2), top: Math.floor((height - size.height) / 2), ...size };
  const upright = sharp(bytes).autoOrient();
  const shades = await (ratio === undefined ? upright : upright.extract(region))
    .flatten({ background: 'white' })
    .resize(EDGE, EDGE, { fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer();
  return { likeness: normalised(shades.subarray(0, EDGE * EDGE)), ratio: cut };
}

export const isSame = (a: Likeness | undefined, b: Likeness | undefined): boolean =>
  a !== undefined && b !== undefined && a.reduce((sum, shade, index) => sum + shade * (b[index] ?? 0), 0) >= SAME;
