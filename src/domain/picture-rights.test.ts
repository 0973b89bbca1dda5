import { expect, test } from 'vitest';
import { catalogueOf, itemOf } from '../testing/catalogue-builders.ts';
import { mayBeShown, withoutExpiredPictures } from './picture-rights.ts';

const at = (time: string) => Temporal.Instant.from(time);

test('the last day counts in full, in Berlin', () => {
  const picture = { rightsUntil: '2026-05-14' };
  expect(mayBeShown(picture, at('2026-05-14T23:59:59+02:00'))).toBe(true);
  expect(mayBeShown(picture, at('2026-05-15T00:00:00+02:00'))).toBe(false);
  expect(mayBeShown({}, at('2099-01-01T00:00:00Z'))).toBe(true);
});

test('an item loses the picture and nothing else', () => {
  const data = { title: 'Labor', cover: { src: './a.jpg', rightsUntil: '2026-05-14' }, logo: { src: './b.png' } };
  expect(withoutExpiredPictures(data, at('2026-05-15T00:00+02:00'))).toEqual({
    title: 'Labor',
    logo: { src: './b.png' },
  });
  expect(withoutExpiredPictures(data, at('2026-05-14T12:00+02:00'))).toEqual(data);
});

test('the catalogue holds no picture that must not be shown', () => {
  const cover = { src: './a.jpg', alt: 'Labor', credit: 'Erika Mustermann', licence: 'CC0', rightsUntil: '2026-05-14' };
  const coverAt = (now: string) => itemOf(catalogueOf({ news: { labor: { cover } } }, now), 'news', 'labor').data.cover;
  expect(coverAt('2026-05-14T23:00+02:00')).toEqual(cover);
  expect(coverAt('2026-05-15T00:00+02:00')).toBeUndefined();
});
