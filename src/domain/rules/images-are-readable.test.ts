import { expect, test } from 'vitest';
import { CHECKED_AT, contentTree, found, newsWithBody, pictures } from '../../testing/content-builders.ts';
import { imagesAreReadable } from './images-are-readable.ts';

const with_ = (name: string, picture: Uint8Array) =>
  found(imagesAreReadable, {
    [`news/x/${name}`]: picture,
    'news/x/index.md': newsWithBody(`Text\n\n![Labor](./${name})`),
  });

test('a HEIC picture is shown where it is used', () => {
  expect(with_('foto.heic', pictures.heic)).toEqual([
    {
      at: 'news/x/index.md:9:1',
      value: './foto.heic',
      message: '„foto.heic“ ist im iPhone-Format HEIC gespeichert; das zeigen die meisten Browser nicht.',
      mend: 'Das Bild als JPEG exportieren.',
    },
  ]);
});

test('a HEIC picture that calls itself a JPEG is one nevertheless', () => {
  expect(with_('foto.jpg', pictures.heic)).toMatchObject([{ mend: 'Das Bild als JPEG exportieren.' }]);
});

test('what is no picture, or of no use, says so', () => {
  const mend = 'Das Bild neu exportieren, als JPEG, PNG, WebP oder AVIF.';
  expect(with_('foto.jpg', Buffer.from('%PDF-1.7'))).toMatchObject([{ mend }]);
  expect(with_('foto.pdf', Buffer.from('%PDF-1.7'))).toMatchObject([{ mend }]);
});

test('a picture that ends early says so', () => {
  expect(with_('foto.jpg', pictures.truncatedJpeg)).toMatchObject([
    {
      message: '„foto.jpg“ ist unvollständig (abgebrochene Übertragung); ein Teil des Bildes bliebe grau.',
      mend: 'Das Bild noch einmal kopieren oder neu exportieren.',
    },
  ]);
});

test('a name that belongs to another format is to be changed', () => {
  expect(with_('foto.png', pictures.jpeg)).toMatchObject([
    {
      message: '„foto.png“ ist in Wirklichkeit ein Bild im Format JPEG.',
      mend: 'Die Datei in „foto.jpg“ umbenennen und den Namen hier anpassen.',
    },
  ]);
});

test('a picture of more than 12 MB is too big', () => {
  const big = Buffer.concat([pictures.png.subarray(0, 8), Buffer.alloc(12_345_678), pictures.png.subarray(8)]);
  expect(with_('foto.png', big)).toMatchObject([
    { message: '„foto.png“ ist 12,3 MB groß; höchstens 12 MB sind möglich.' },
  ]);
});

test('a picture that nothing names is shown itself, one that two items name only once', () => {
  expect(found(imagesAreReadable, { 'news/x/rest.jpg': pictures.heic }).map(({ at }) => at)).toEqual([
    'news/x/rest.jpg:1:1',
  ]);
  const files = {
    'news/x/foto.jpg': pictures.heic,
    'news/x/index.md': newsWithBody('![a](./foto.jpg)'),
    'news/y/index.md': newsWithBody('![a](../x/foto.jpg)'),
  };
  expect(found(imagesAreReadable, files).map(({ at }) => at)).toEqual(['news/x/index.md:7:1']);
});

test('pictures of all formats of the web are fine, whatever the case of their ending', () => {
  const tree = contentTree({
    'news/x/a.JPG': pictures.jpeg,
    'news/x/b.jpeg': pictures.jpeg,
    'news/x/c.png': pictures.png,
    'news/x/d.webp': pictures.webp,
    'news/x/e.avif': pictures.avif,
    'news/x/f.gif': pictures.gif,
    'news/x/g.svg': pictures.svg,
  });
  expect(imagesAreReadable.check(tree, CHECKED_AT)).toEqual([]);
});
