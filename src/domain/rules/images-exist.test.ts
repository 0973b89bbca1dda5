import { describe, expect, test } from 'vitest';
import { found, newsWith, newsWithBody, pictures } from '../../testing/content-builders.ts';
import { imagesExist } from './images-exist.ts';

const THERE = { 'news/x/foto.jpg': pictures.jpeg, 'news/x/bilder/labor.jpg': pictures.jpeg };
const inBody = (body: string) => found(imagesExist, { ...THERE, 'news/x/index.md': newsWithBody(body) });
const asCover = (src: string) =>
  found(imagesExist, { ...THERE, 'news/x/index.md': newsWith('cover:', `  src: ${src}`, '  alt: x') });

test('pictures that lie there are fine, in head and body', () => {
  expect(asCover('./foto.jpg')).toEqual([]);
  expect(asCover('bilder/labor.jpg')).toEqual([]);
  expect(inBody('![a](./foto.jpg) ![b](../x/foto.jpg) ![c][1]\n\n[1]: bilder/labor.jpg')).toEqual([]);
});

test('a missing cover is shown at its path, with the folder it belongs into', () => {
  expect(asCover('./abendveranstaltung.jpg')).toEqual([
    {
      at: 'news/x/index.md:7:8 [cover.src]',
      value: './abendveranstaltung.jpg',
      message: 'Die Bilddatei „./abendveranstaltung.jpg“ gibt es nicht.',
      mend: 'Das Bild in den Ordner content/news/x/ legen.',
    },
  ]);
});

test('a missing picture of the body is shown where it stands', () => {
  expect(inBody('Text\n\nUnd ![a](./nix.png) da')).toMatchObject([{ at: 'news/x/index.md:9:5', value: './nix.png' }]);
});

test('the spelling that exists is named where only the case differs', () => {
  expect(asCover('./Foto.JPG')).toMatchObject([
    {
      message: 'Die Bilddatei heißt anders: „foto.jpg“ (Groß- und Kleinschreibung zählt).',
      mend: 'Meinten Sie „./foto.jpg“?',
    },
  ]);
});

test('umlauts that are put together differently are the same to people, but not to computers', () => {
  const files = { 'news/x/mu\u0308ll.jpg': pictures.jpeg, 'news/x/index.md': newsWithBody('![a](./m\u{fc}ll.jpg)') };
  expect(found(imagesExist, files)).toHaveLength(1);
});

test('a picture elsewhere in the folder, or nearly so spelt, is suggested', () => {
  expect(asCover('./labor.jpg').map(({ mend }) => mend)).toEqual(['Meinten Sie „./bilder/labor.jpg“?']);
  expect(asCover('./fotos.jpg').map(({ mend }) => mend)).toEqual(['Meinten Sie „./foto.jpg“?']);
});

describe('paths that cannot work', () => {
  test.each([
    ['/bilder/foto.jpg', 'Das Bild in den Ordner content/news/x/ legen und so angeben: ./foto.jpg'],
    [
      'https://example.org/a/foto.jpg',
      'Das Bild herunterladen, Rechte klären, in den Ordner content/news/x/ legen und so angeben: ./foto.jpg',
    ],
    ['bilder\\foto.jpg', 'Schrägstriche verwenden: bilder/foto.jpg'],
    ['C:\\Bilder\\foto.jpg', 'Das Bild in den Ordner content/news/x/ legen und so angeben: ./foto.jpg'],
    ['foto%20neu.jpg', 'Die Datei ohne Leer- und Sonderzeichen benennen, zum Beispiel ./foto-labor.jpg'],
  ])('%s', (src, mend) => {
    expect(asCover(src)).toMatchObject([{ at: 'news/x/index.md:7:8 [cover.src]', value: src, mend }]);
    expect(inBody(`![a](${src.replaceAll('\\', '\\\\')})`)).toMatchObject([
      { at: 'news/x/index.md:7:1', value: src, mend },
    ]);
  });
});

test('a picture without path has none', () => {
  expect(inBody('![a]()')).toMatchObject([{ message: 'Hier fehlt der Name der Bilddatei.' }]);
});

test('a space in the name keeps Markdown from seeing a picture', () => {
  expect(inBody('Davor ![Ein Labor](mein foto.jpg) danach')).toEqual([
    {
      at: 'news/x/index.md:7:7',
      value: 'mein foto.jpg',
      message: 'Das wird kein Bild: Im Dateinamen steht ein Leerzeichen.',
      mend: 'Die Datei umbenennen und so schreiben: ![Ein Labor](mein-foto.jpg)',
    },
  ]);
});

test('text that only looks like a picture is text', () => {
  expect(inBody('`![a](b c.jpg)` und \\![a](b c) und ![a] (b c)')).toEqual([]);
});
