import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  animation,
  cmykJpeg,
  cutJpeg,
  damagedPng,
  displayP3Jpeg,
  heic,
  phonePhoto,
  photoLike,
  plain,
  sixteenBitPng,
} from '../../testing/pictures.ts';
import { namesPlace } from './exif.ts';
import { PictureFault } from './open-picture.ts';
import { toWebPicture } from './web-picture.ts';

const webp = (original: Uint8Array, width = 100) => toWebPicture(original, { format: 'webp', width });

/** What a program without colour management sees in the middle. */
async function middle(bytes: Uint8Array): Promise<number[]> {
  const { width, height } = await sharp(bytes).metadata();
  const one = { left: Math.floor(width / 2), top: Math.floor(height / 2), width: 1, height: 1 };
  return [...(await sharp(bytes).extract(one).removeAlpha().raw().toBuffer())];
}

describe.each(['avif', 'webp'] as const)('a photo as %s', async (format) => {
  const photo = await phonePhoto(800, 600);
  const made = await toWebPicture(photo, { format, width: 300 }, { creator: 'Jörg Müßig', rights: 'CC BY 4.0' });
  const metadata = await sharp(made).metadata();

  test('stands upright in the width asked for', () => {
    expect([metadata.width, metadata.height]).toEqual([300, 400]);
    expect(metadata.orientation ?? 1).toBe(1);
  });

  test('has lost place, camera and profile', async () => {
    expect(namesPlace(await sharp(photo).metadata())).toBe(true);
    expect(namesPlace(metadata)).toBe(false);
    expect(made.toString('latin1')).not.toContain('Kamerawerk');
    expect(metadata.icc).toBeUndefined();
  });

  test('carries author and licence of the content file, umlauts too', () => {
    const xmp = Buffer.from(metadata.xmp ?? []).toString('utf8');
    expect(xmp).toContain('<dc:creator><rdf:Seq><rdf:li>Jörg Müßig</rdf:li></rdf:Seq></dc:creator>');
    expect(xmp).toContain('<rdf:li xml:lang="x-default">CC BY 4.0</rdf:li>');
    expect(xmp.length).toBeLessThan(500);
  });

  test('carries those of the original where the content file names none', async () => {
    const { xmp } = await sharp(await toWebPicture(photo, { format, width: 300 })).metadata();
    expect(Buffer.from(xmp ?? []).toString('utf8')).toMatch(/Joerg Muessig.*Alle Rechte bei Joerg Muessig/);
  });

  test('is the same bytes each time', async () => {
    const again = await toWebPicture(photo, { format, width: 300 }, { creator: 'Jörg Müßig', rights: 'CC BY 4.0' });
    expect(again.equals(made)).toBe(true);
  });
});

test('a card is cut to its ratio around the middle', async () => {
  const original = await plain(400, 600).png().toBuffer();
  const { width, height } = await sharp(
    await toWebPicture(original, { format: 'webp', width: 160, height: 90 }),
  ).metadata();
  expect([width, height]).toEqual([160, 90]);
});

test('a picture of lower quality is smaller', async () => {
  const original = await (await photoLike(400, 225, 1)).png().toBuffer();
  const fine = await toWebPicture(original, { format: 'avif' });
  const coarse = await toWebPicture(original, { format: 'avif', quality: 30 });
  expect(coarse.length).toBeLessThan(fine.length * 0.8);
});

describe('an unusual original becomes an ordinary picture:', () => {
  test('CMYK', async () => {
    const original = await cmykJpeg();
    expect((await sharp(original).metadata()).space).toBe('cmyk');
    expect((await sharp(await webp(original)).metadata()).space).toBe('srgb');
  });

  test('16 bits per channel', async () => {
    const original = await sixteenBitPng();
    expect((await sharp(original).metadata()).depth).toBe('ushort');
    expect((await sharp(await webp(original)).metadata()).depth).toBe('uchar');
  });

  test('Display P3 is converted to sRGB, its red stays red', async () => {
    const original = await displayP3Jpeg();
    expect((await sharp(original).metadata()).icc).toBeDefined();
    const [red = 0, green = 255, blue = 255] = await middle(await webp(original));
    expect(red).toBeGreaterThan(250);
    expect(Math.max(green, blue)).toBeLessThan(12);
  });

  test.each(['gif', 'webp'] as const)('an animated %s shows its first picture and does not move', async (format) => {
    const original = await animation(format);
    expect((await sharp(original).metadata()).pages).toBe(3);
    const made = await webp(original);
    expect((await sharp(made).metadata()).pages ?? 1).toBe(1);
    expect((await middle(made))[0]).toBeGreaterThan(240);
  });

  test('20,000 pixels wide', async () => {
    const original = await plain(20_000, 50).png().toBuffer();
    expect((await sharp(await webp(original, 1600)).metadata()).width).toBe(1600);
  });
});

describe('what cannot be published is refused:', () => {
  const codeOf = async (original: Uint8Array): Promise<string> => {
    const error = await webp(original).catch((fault: unknown) => fault);
    expect(error).toBeInstanceOf(PictureFault);
    return (error as PictureFault).code;
  };

  test('a JPEG that ends early', async () => {
    expect(await codeOf(await cutJpeg())).toBe('truncated');
  });

  test('a PNG that is damaged in the middle', async () => {
    expect(await codeOf(await damagedPng())).toBe('damaged');
  });

  test('more than 100 million pixels', async () => {
    expect(await codeOf(await plain(20_000, 5001).png().toBuffer())).toBe('too-many-pixels');
  });

  test.each([
    ['an empty file', Buffer.alloc(0)],
    ['HEIC under any name', heic()],
    ['a PDF', Buffer.from('%PDF-1.7\n')],
  ])('%s', async (_, original) => {
    expect(['format', 'damaged']).toContain(await codeOf(original));
  });
});

test('a transparent picture as JPEG, which knows no transparency, stands on white', async () => {
  const clear = await sharp({ create: { width: 20, height: 20, channels: 4, background: '#00000000' } })
    .png()
    .toBuffer();
  expect(await middle(await toWebPicture(clear, { format: 'jpeg' }))).toEqual([255, 255, 255]);
});
