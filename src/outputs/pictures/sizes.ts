import { type PictureShape, pictureLimits } from '../../config/pictures.ts';

export interface PictureSizes {
  /** As it is shown, in CSS pixels. */
  width: number;
  height: number;
  /** Pixel widths of the files, the widest last; never more than the original has. */
  widths: number[];
  /** Width : height. */
  ratio: number;
}

/** Which sizes a picture comes in. A file that is hardly smaller than the next one is not worth its making. */
export function sizesOf(original: { width: number; height: number }, shape: PictureShape): PictureSizes {
  const ratio = shape.ratio ?? original.width / original.height;
  const cut = Math.min(original.width, Math.floor(original.height * ratio));
  const byHeight = Math.floor((shape.height ?? Number.POSITIVE_INFINITY) * ratio);
  const width = Math.min(shape.width, cut, byHeight);
  // What is shown narrower than its place, because it would be too high, needs no more than two pixels for each.
  const most = Math.min(cut, pictureLimits.webWidth, shape.widths.at(-1) ?? cut, byHeight * 2);
  return {
    width,
    height: Math.round(width / ratio),
    widths: [...shape.widths.filter((one) => one <= most / 1.1), most],
    ratio,
  };
}
