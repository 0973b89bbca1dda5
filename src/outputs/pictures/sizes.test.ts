import { expect, test } from 'vitest';
import { pictureShapes } from '../../config/pictures.ts';
import { sizesOf } from './sizes.ts';

const { cover, body, lead, card } = pictureShapes;

test('a photo comes in the widths of its place', () => {
  const photo = { width: 4000, height: 3000 };
  expect(sizesOf(photo, cover)).toMatchObject({ width: 1216, height: 912, widths: [480, 800, 1200, 1600] });
  expect(sizesOf(photo, body)).toMatchObject({ width: 656, height: 492, widths: [480, 800, 1312] });
  expect(sizesOf(photo, card)).toMatchObject({ width: 381, height: 214, widths: [320, 480, 640] });
  expect(sizesOf(photo, lead)).toMatchObject({ width: 789, height: 444, widths: [480, 640, 800, 1200] });
});

test('a small picture is never enlarged, and has no file that is hardly smaller than itself', () => {
  expect(sizesOf({ width: 900, height: 600 }, cover)).toMatchObject({
    width: 900,
    height: 600,
    widths: [480, 800, 900],
  });
  expect(sizesOf({ width: 820, height: 600 }, cover)).toMatchObject({ widths: [480, 820] });
  expect(sizesOf({ width: 300, height: 200 }, body)).toMatchObject({ width: 300, height: 200, widths: [300] });
});

test('a portrait as a cover is no higher than 912 pixels', () => {
  expect(sizesOf({ width: 3000, height: 4000 }, cover)).toMatchObject({
    width: 684,
    height: 912,
    widths: [480, 800, 1200, 1368],
  });
});

test('a card is 16 : 9 of what there is', () => {
  expect(sizesOf({ width: 500, height: 500 }, card)).toMatchObject({ width: 381, height: 214, widths: [320, 500] });
  expect(sizesOf({ width: 2000, height: 180 }, card)).toMatchObject({ width: 320, height: 180, widths: [320] });
});
