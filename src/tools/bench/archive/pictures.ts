import sharp from 'sharp';
import { chanceOf } from './chance.ts';

/** Distinct ones; items share them, as what a picture costs depends on its bytes alone. */
const COUNT = 6;

/** Soft spots of chance: neither as small as plain colour nor as large as noise. */
const draw = (number: number): Promise<Buffer> => {
  const chance = chanceOf(`picture ${number}`);
  const spots = Buffer.from(Array.from({ length: 40 * 25 * 3 }, () => chance.between(0, 255)));
  return sharp(spots, { raw: { width: 40, height: 25, channels: 3 } })
    .resize(1600, 1000, { kernel: 'cubic' })
    .jpeg({ quality: 85 })
    .toBuffer();
};

/** A few pictures of 1600 × 1000 pixels, the same each time. */
export const drawPictures = (): Promise<Buffer[]> =>
  Promise.all(Array.from({ length: COUNT }, (_, index) => draw(index)));
