import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cmykJpeg, cutJpeg, phonePhoto } from '../../testing/pictures.ts';
import { exifFacts, namesPlace } from './exif.ts';
import { PictureFault } from './open-picture.ts';
import { toPressPicture } from './press-picture.ts';

const by = { creator: 'Jörg Müßig', rights: 'CC BY 4.0', terms: 'Abdruck honorarfrei bei Nennung & Beleg' };

test('a press picture is the whole picture, upright, with authorship and nothing else', async () => {
  const { bytes, width, height } = await toPressPicture(await phonePhoto(800, 600), by);
  const metadata = await sharp(bytes).metadata();
  expect([width, height]).toEqual([600, 800]);
  expect([metadata.format, metadata.width, metadata.height, metadata.orientation ?? 1]).toEqual(['jpeg', 600, 800, 1]);
  expect(namesPlace(metadata)).toBe(false);
  expect(bytes.toString('latin1')).not.toContain('Kamerawerk');
  // EXIF is ASCII.
  expect(exifFacts(metadata.exif)).toEqual({
    artist: 'Joerg Muessig',
    copyright: '(C) Joerg Muessig, CC BY 4.0',
    hasGps: false,
  });
});

test('it carries the IPTC Core’s creator, credit line, copyright notice and usage terms', async () => {
  const { bytes } = await toPressPicture(await phonePhoto(800, 600), by);
  const xmp = Buffer.from((await sharp(bytes).metadata()).xmp ?? []).toString('utf8');
  expect(xmp).toContain('<dc:creator><rdf:Seq><rdf:li>Jörg Müßig</rdf:li></rdf:Seq></dc:creator>');
  expect(xmp).toContain('<photoshop:Credit>Jörg Müßig</photoshop:Credit>');
  expect(xmp).toContain(
    '<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© Jörg Müßig, CC BY 4.0</rdf:li></rdf:Alt></dc:rights>',
  );
  expect(xmp).toContain('Abdruck honorarfrei bei Nennung &amp; Beleg');
});

test('a picture for print comes out in the colours of screens', async () => {
  const { bytes } = await toPressPicture(await cmykJpeg(), by);
  expect((await sharp(bytes).metadata()).space).toBe('srgb');
});

test('a damaged original is refused', async () => {
  await expect(toPressPicture(await cutJpeg(), by)).rejects.toBeInstanceOf(PictureFault);
});
