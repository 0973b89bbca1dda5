/** Pictures for tests, made by sharp when asked. */
import sharp, { type Sharp } from 'sharp';

/** Noise, which no encoder makes small; the same each time (the generator of Numerical Recipes). */
function noise(width: number, height: number, seed = 1): Sharp {
  const bytes = Buffer.alloc(width * height * 3);
  let state = seed;
  for (let index = 0; index < bytes.length; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return sharp(bytes, { raw: { width, height, channels: 3 } });
}

/** Cell in pixels and strength of each layer of a photo: things, their edges, their texture, the grain of the film. */
const LAYERS = [
  [200, 0.5],
  [40, 0.3],
  [16, 0.3],
  [8, 0.27],
  [4, 0.24],
  [2, 0.18],
] as const;

/**
 * A picture that is as hard to compress as a photo: 800 × 450 of it make some 37 kB of AVIF at quality 50, where plain
 * colours make 300 bytes. The same bytes for the same seed.
 */
export async function photoLike(width: number, height: number, seed: number): Promise<Sharp> {
  const layers = await Promise.all(
    LAYERS.map(([cell], index) =>
      noise(Math.ceil(width / cell), Math.ceil(height / cell), seed * 97 + index * 7919)
        .resize(width, height, { fit: 'fill', kernel: 'cubic' })
        .greyscale()
        .raw()
        .toBuffer(),
    ),
  );
  const bytes = Buffer.alloc(width * height);
  for (let index = 0; index < bytes.length; index += 1) {
    const sum = layers.reduce(
      (light, layer, at) => light + ((layer[index] ?? 128) - 128) * (LAYERS[at]?.[1] ?? 0),
      128,
    );
    bytes[index] = Math.max(0, Math.min(255, sum));
  }
  return sharp(bytes, { raw: { width, height, channels: 1 } });
}

/** Plain colour, of any size at next to no cost. */
export const plain = (width: number, height: number, background = '#0a5c53'): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });

/** A photo as a telephone makes it: lying on its side, with place and author. Upright, its sides are swapped. */
export const fromPhone = (picture: Sharp): Promise<Buffer> =>
  picture
    .jpeg({ quality: 90 })
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Artist: 'Joerg Muessig', Copyright: 'Alle Rechte bei Joerg Muessig', Make: 'Kamerawerk' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 20/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '12/1 22/1 0/1' },
    })
    .toBuffer();

export const phonePhoto = (width: number, height: number, background = '#336699'): Promise<Buffer> =>
  fromPhone(plain(width, height, background));

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
