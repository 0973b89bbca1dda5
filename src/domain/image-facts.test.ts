import { expect, test } from 'vitest';
import { pictures } from '../testing/content-builders.ts';
import { imageFacts } from './image-facts.ts';

const factsOf = (file: Buffer) => imageFacts(file.subarray(0, 512), file.subarray(-16), file.length, () => file);

test('the format is told by the bytes', () => {
  expect(factsOf(pictures.jpeg).format).toBe('jpeg');
  expect(factsOf(pictures.png).format).toBe('png');
  expect(factsOf(pictures.gif).format).toBe('gif');
  expect(factsOf(pictures.webp).format).toBe('webp');
  expect(factsOf(pictures.svg).format).toBe('svg');
  expect(factsOf(Buffer.from('%PDF-1.7')).format).toBe('unknown');
  expect(factsOf(Buffer.alloc(0)).format).toBe('unknown');
});

test('of the files of the HEIF family those with an AVIF brand are AVIF', () => {
  expect(factsOf(pictures.avif).format).toBe('avif');
  expect(factsOf(pictures.heic).format).toBe('heic');
});

test('whole pictures are whole', () => {
  const whole = [pictures.jpeg, pictures.png, pictures.gif, pictures.webp, pictures.avif, pictures.svg];
  expect(whole.map((file) => factsOf(file).truncated)).toEqual([false, false, false, false, false, false]);
});

test('a picture that ends early is truncated', () => {
  const cut = [pictures.truncatedJpeg, pictures.png.subarray(0, -4), pictures.gif.subarray(0, -1)];
  expect(cut.map((file) => factsOf(file).truncated)).toEqual([true, true, true]);
  expect(factsOf(pictures.webp.subarray(0, -1)).truncated).toBe(true);
});

test('what a camera appends to a JPEG does not make it truncated', () => {
  expect(factsOf(Buffer.concat([pictures.jpeg, Buffer.from('SEFT trailer of a telephone')])).truncated).toBe(false);
});

test('the end mark of a thumbnail does not make a truncated JPEG whole', () => {
  const thumbnail = Buffer.from('ffe1000affd8ffd900000000', 'hex');
  const cut = Buffer.concat([Buffer.from('ffd8', 'hex'), thumbnail, Buffer.from('ffda000200000000000000', 'hex')]);
  expect(factsOf(cut).truncated).toBe(true);
});

test('the size is that of the whole file', () => {
  expect(imageFacts(pictures.png, pictures.png.subarray(-16), 13_000_000, () => pictures.png).bytes).toBe(13_000_000);
});
