import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { animation, cmykJpeg, cutJpeg, displayP3Jpeg, phonePhoto, photoLike, plain } from '../../testing/pictures.ts';
import { exifFacts, namesPlace } from './exif.ts';
import { toMailPicture } from './mail-picture.ts';
import { PictureFault } from './open-picture.ts';

const by = { creator: 'Jörg Müßig', rights: 'CC BY 4.0' };

/** Red, green and blue of one pixel. */
async function colourAt(bytes: Buffer, left: number, top: number): Promise<number[]> {
  const pixel = await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer();
  return [...pixel];
}

/** Whether two colours look the same; JPEG keeps none exactly. */
const isLike = (one: number[], other: number[]): boolean =>
  one.every((value, index) => Math.abs(value - (other[index] ?? 0)) <= 6);

test('a photo becomes an upright JPEG of at most 1,200 pixels, with its author and nothing else of the camera', async () => {
  const { bytes, width, height } = await toMailPicture(await phonePhoto(2400, 1800), by);
  const metadata = await sharp(bytes).metadata();
  expect([width, height]).toEqual([900, 1200]);
  expect([metadata.format, metadata.width, metadata.height, metadata.orientation ?? 1]).toEqual(['jpeg', 900, 1200, 1]);
  expect(namesPlace(metadata)).toBe(false);
  expect(bytes.toString('latin1')).not.toContain('Kamerawerk');
  expect(exifFacts(metadata.exif)).toEqual({
    artist: 'Joerg Muessig',
    copyright: '(C) Joerg Muessig, CC BY 4.0',
    hasGps: false,
  });
  expect(Buffer.from(metadata.xmp ?? []).toString('utf8')).toContain('© Jörg Müßig, CC BY 4.0');
});

test('a small picture stays small', async () => {
  const { width, height } = await toMailPicture(await plain(300, 200).png().toBuffer(), by);
  expect([width, height]).toEqual([300, 200]);
});

test('a photo full of detail weighs no more than 250 kB', async () => {
  const { bytes } = await toMailPicture(await (await photoLike(2400, 2400, 1)).png().toBuffer(), by);
  expect(bytes.length).toBeLessThanOrEqual(250_000);
  expect(bytes.length).toBeGreaterThan(100_000);
});

describe('the colours of a picture', () => {
  test('of a transparent one are those of white paper', async () => {
    const clear = await sharp({ create: { width: 20, height: 20, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    expect(await colourAt((await toMailPicture(clear, by)).bytes, 10, 10)).toEqual([255, 255, 255]);
  });

  test('for print or for wide screens are those of every screen', async () => {
    const print = await toMailPicture(await cmykJpeg(), by);
    expect((await sharp(print.bytes).metadata()).space).toBe('srgb');
    const wide = await toMailPicture(await displayP3Jpeg(), by);
    expect((await sharp(wide.bytes).metadata()).icc).toBeUndefined();
    expect(isLike(await colourAt(wide.bytes, 10, 10), [255, 0, 0])).toBe(true);
  });

  test.each(['gif', 'webp'] as const)('of an animation (%s) are those of its first frame', async (format) => {
    const { bytes, width, height } = await toMailPicture(await animation(format), by);
    expect([width, height]).toEqual([300, 200]);
    expect(isLike(await colourAt(bytes, 10, 10), [255, 0, 0])).toBe(true);
  });
});

test('a drawing is drawn as large as it is shown, with sharp edges', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="12"><rect width="12" height="12" fill="#0a5c53"/></svg>';
  const { bytes, width, height } = await toMailPicture(Buffer.from(svg), by);
  expect([width, height]).toEqual([1200, 600]);
  expect(isLike(await colourAt(bytes, 590, 300), [10, 92, 83])).toBe(true);
  expect(isLike(await colourAt(bytes, 610, 300), [255, 255, 255])).toBe(true);
});

test('the same original gives the same bytes', async () => {
  const original = await phonePhoto(800, 600);
  expect((await toMailPicture(original, by)).bytes.equals((await toMailPicture(original, by)).bytes)).toBe(true);
});

test('a damaged original is refused', async () => {
  await expect(toMailPicture(await cutJpeg(), by)).rejects.toBeInstanceOf(PictureFault);
});
