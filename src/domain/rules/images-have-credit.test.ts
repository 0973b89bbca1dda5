import { expect, test } from 'vitest';
import { found, newsWithBody } from '../../testing/content-builders.ts';
import { imagesHaveCredit } from './images-have-credit.ts';

const inBody = (body: string) => found(imagesHaveCredit, { 'news/x/index.md': newsWithBody(body) });

test('a picture whose title names nobody is shown how to write it', () => {
  expect(inBody('Text\n\n![Ein Labor](./foto.jpg "Das neue Labor.")')).toEqual([
    {
      at: 'news/x/index.md:9:1',
      value: './foto.jpg',
      message: 'Dem Bild fehlt der Bildnachweis: Wer hat es gemacht?',
      mend: 'Hinter die Datei in Anführungszeichen schreiben: ![Ein Labor](./foto.jpg "Das neue Labor. Foto: Vorname Nachname") – auch möglich: Grafik: …, Screenshot: …, Quelle: …, © …',
    },
  ]);
});

test('one without a title as well, also where its address stands further down', () => {
  expect(inBody('![Ein Labor][1]\n\n[1]: ./foto.jpg').map(({ at, mend }) => [at, mend.split(' – ')[0]])).toEqual([
    [
      'news/x/index.md:7:1',
      'Hinter die Datei in Anführungszeichen schreiben: ![Ein Labor](./foto.jpg "Foto: Vorname Nachname")',
    ],
  ]);
});

test('what the mend says is right', () => {
  expect(inBody('![Ein Labor](./foto.jpg "Das \\"neue\\" Labor. Foto: Vorname Nachname")')).toEqual([]);
  expect(inBody('![Ein Labor][1]\n\n[1]: ./foto.jpg "Grafik: Beispiel GmbH"')).toEqual([]);
});
