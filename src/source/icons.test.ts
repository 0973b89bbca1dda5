import sharp from 'sharp';
import { expect, test } from 'vitest';
import { icons } from '../config/icons.ts';
import { site } from '../config/site.ts';
import { drawIcon } from './icons.ts';

const pixelAt = async (png: Buffer, x: number, y: number): Promise<number[]> => {
  const { data } = await sharp(png)
    .removeAlpha()
    .extract({ left: x, top: y, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data];
};

test('an icon is as large as it says, has the mark in its middle and paper around it', async () => {
  const icon = await drawIcon({ size: 192, margin: 0.1 });
  const { width, height, format } = await sharp(icon).metadata();
  expect({ width, height, format }).toEqual({ width: 192, height: 192, format: 'png' });
  expect(await pixelAt(icon, 96, 96)).toEqual([0x0a, 0x5c, 0x53]);
  expect(`#${Buffer.from(await pixelAt(icon, 2, 2)).toString('hex')}`).toBe(site.paper.light);
});

test('the same icon has the same bytes', async () => {
  expect(await drawIcon({ size: 180, margin: 0.14 })).toEqual(await drawIcon({ size: 180, margin: 0.14 }));
});

test('a maskable icon keeps its mark within the inner 80 per cent, its corners included', () => {
  // The mark is a hexagon: its corners lie on the circle that a mask may cut out.
  for (const { margin } of icons.filter(({ purpose }) => purpose === 'maskable')) {
    expect(1 - 2 * margin).toBeLessThan(0.8);
  }
});
