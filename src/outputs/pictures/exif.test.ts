import sharp from 'sharp';
import { expect, test } from 'vitest';
import { phonePhoto, plain } from '../../testing/pictures.ts';
import { exifFacts, namesPlace } from './exif.ts';

test('author, copyright and the presence of a place are read', async () => {
  expect(exifFacts((await sharp(await phonePhoto(40, 30)).metadata()).exif)).toEqual({
    artist: 'Joerg Muessig',
    copyright: 'Alle Rechte bei Joerg Muessig',
    hasGps: true,
  });
});

test('big-endian blocks and values of up to four bytes are read', () => {
  const block = Buffer.from('4d4d002a00000008' + '0001' + '013b000200000003' + '416200' + '00' + '00000000', 'hex');
  expect(exifFacts(block)).toEqual({ artist: 'Ab', hasGps: false });
});

test.each([undefined, Buffer.alloc(0), Buffer.from('Exif\0\0II*\0'), Buffer.from('Unsinn')])(
  'a missing or damaged block says nothing',
  (block) => {
    expect(exifFacts(block)).toEqual({ hasGps: false });
  },
);

test('a place in XMP counts as well', async () => {
  const xmp =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description exif:GPSLatitude="51,20N"/></rdf:RDF></x:xmpmeta>';
  const metadata = await sharp(await plain(40, 30).webp().withXmp(xmp).toBuffer()).metadata();
  expect(namesPlace(metadata)).toBe(true);
  expect(namesPlace(await sharp(await plain(40, 30).webp().toBuffer()).metadata())).toBe(false);
});
