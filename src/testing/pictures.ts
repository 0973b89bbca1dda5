/** Pictures for tests, made by sharp when asked. */
import sharp, { type Sharp } from 'sharp';

/** Noise, which no encoder makes small; the same each time (the generator of Numerical Recipes). */
function noise(width: number, height: number): Sharp {
  const bytes = Buffer.alloc(width * height * 3);
  let state = 1;
  for (let index = 0; index < bytes.length; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return sharp(bytes, { raw: { width, height, channels: 3 } });
}

/** Plain colour, of any size at next to no cost. */
export const plain = (width: number, height: number, background = '#0a5c53'): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });

/** A photo as a telephone makes it: lying on its side, with place and author. Shown upright it is `height` wide. */
export const phonePhoto = (width: number, height: number, background = '#336699'): Promise<Buffer> =>
  plain(width, height, background)
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Artist: 'Joerg Muessig', Copyright: 'Alle Rechte bei Joerg Muessig', Make: 'Kamerawerk' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 20/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '12/1 22/1 0/1' },
    })
    .toBuffer();

/** Ends in the middle, but with the mark of a whole file: the check of first and last bytes takes it for one. */
export async function cutJpeg(): Promise<Buffer> {
  const whole = await noise(600, 400).jpeg().toBuffer();
  return Buffer.concat([whole.subarray(0, Math.floor(whole.length / 2)), Buffer.from('ffd9', 'hex')]);
}

/** Whole in length, wrong in the middle. */
export async function damagedPng(): Promise<Buffer> {
  const bytes = await noise(300, 200).png().toBuffer();
  const middle = Math.floor(bytes.length / 2);
  return bytes.fill(0x55, middle, middle + 500);
}

export const cmykJpeg = (): Promise<Buffer> => plain(300, 200).toColourspace('cmyk').jpeg().toBuffer();
export const sixteenBitPng = (): Promise<Buffer> => noise(300, 200).toColourspace('rgb16').png().toBuffer();
export const displayP3Jpeg = (): Promise<Buffer> => plain(300, 200, '#ff0000').withIccProfile('p3').jpeg().toBuffer();

export async function animation(format: 'gif' | 'webp'): Promise<Buffer> {
  const frames = await Promise.all(
    ['#ff0000', '#00ff00', '#0000ff'].map((one) => plain(300, 200, one).png().toBuffer()),
  );
  return sharp(frames, { join: { animated: true } })
    [format]()
    .toBuffer();
}

/** HEVC inside, as iPhones save it; sharp's own build cannot read it. */
export const heic = (): Buffer =>
  Buffer.concat([Buffer.from('00000018667479706865696300000000686569636d696631', 'hex'), Buffer.alloc(500)]);
