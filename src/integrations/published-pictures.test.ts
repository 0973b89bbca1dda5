import { expect, test } from 'vitest';
import { phonePhoto, plain } from '../testing/pictures.ts';
import { isPicture, publishedFault } from './published-pictures.ts';

test('pictures are known by their ending', () => {
  expect(['a.JPG', 'b/c.avif', 'd.webp', 'e.png'].every(isPicture)).toBe(true);
  expect(['a.svg', 'b.html', 'jpg', 'c.jpg.txt'].some(isPicture)).toBe(false);
});

test.each(['avif', 'webp', 'jpeg', 'png', 'gif'] as const)('a plain %s may be published', async (format) => {
  expect(await publishedFault(`bild.${format}`, await plain(40, 30).toFormat(format).toBuffer())).toBeUndefined();
});

test('a picture that names its place may not', async () => {
  expect(await publishedFault('team/foto.jpg', await phonePhoto(40, 30))).toBe(
    'team/foto.jpg: verrät, wo es aufgenommen wurde (GPS). → Ohne Metadaten neu exportieren, zum Beispiel „Für das Web speichern“.',
  );
});

test('nor one that is not what its name says, or nothing at all', async () => {
  expect(await publishedFault('_astro/a.avif', await plain(40, 30).jpeg().toBuffer())).toBe(
    '_astro/a.avif: ist in Wirklichkeit ein Bild im Format JPEG. → Neu exportieren oder umbenennen.',
  );
  expect(await publishedFault('a.png', Buffer.alloc(0))).toBe(
    'a.png: lässt sich nicht öffnen. → Das Bild neu exportieren.',
  );
});
