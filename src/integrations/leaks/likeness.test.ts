import sharp from 'sharp';
import { expect, test } from 'vitest';
import { fromPhone, photoLike, plain } from '../../testing/pictures.ts';
import { isSame, likenessOf, shadesOf, smallOf } from './likeness.ts';

const photo = await (await photoLike(800, 600, 1)).jpeg({ quality: 90 }).toBuffer();
const other = await (await photoLike(800, 600, 2)).jpeg({ quality: 90 }).toBuffer();

const likeness = async (bytes: Buffer, cutTo?: number) => likenessOf(await shadesOf(await smallOf(bytes), cutTo));

test.each([
  ['smaller', (picture: Buffer) => sharp(picture).resize(160).jpeg().toBuffer()],
  ['as AVIF of low quality', (picture: Buffer) => sharp(picture).avif({ quality: 30 }).toBuffer()],
  ['as PNG with few colours', (picture: Buffer) => sharp(picture).png({ palette: true, colours: 16 }).toBuffer()],
  ['brighter', (picture: Buffer) => sharp(picture).modulate({ brightness: 1.1 }).webp().toBuffer()],
])('a picture is recognised %s', async (_, change) => {
  expect(isSame(await likeness(photo), await likeness(await change(photo)))).toBe(true);
});

test('a picture is recognised where its middle was cut out', async () => {
  const cut = await sharp(photo).resize(480, 270, { fit: 'cover' }).webp().toBuffer();
  expect(isSame(await likeness(photo, 16 / 9), await likeness(cut))).toBe(true);
  expect(isSame(await likeness(photo), await likeness(cut))).toBe(false);
});

test('a picture that lies on its side is looked at upright', async () => {
  const lying = await fromPhone(sharp(photo));
  const upright = await sharp(lying).autoOrient().webp().toBuffer();
  expect(isSame(await likeness(lying), await likeness(upright))).toBe(true);
});

test('another picture is another picture', async () => {
  expect(isSame(await likeness(photo), await likeness(other))).toBe(false);
});

test('two logos on white are two logos', async () => {
  const logo = (drawing: string) =>
    sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="160">${drawing}</svg>`))
      .png()
      .toBuffer();
  const circle = await likeness(
    await logo('<circle cx="80" cy="80" r="50"/><rect x="160" y="60" width="200" height="30"/>'),
  );
  const square = await likeness(
    await logo('<rect x="30" y="30" width="100" height="100"/><rect x="160" y="70" width="180" height="30"/>'),
  );
  expect(isSame(circle, square)).toBe(false);
  expect(isSame(circle, circle)).toBe(true);
});

test('in a plain colour there is nothing to be recognised', async () => {
  expect(await likeness(await plain(300, 200).png().toBuffer())).toBeUndefined();
});
