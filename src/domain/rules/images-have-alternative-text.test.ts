import { expect, test } from 'vitest';
import { found, newsWithBody } from '../../testing/content-builders.ts';
import { imagesHaveAlternativeText } from './images-have-alternative-text.ts';

const inBody = (body: string) => found(imagesHaveAlternativeText, { 'news/x/index.md': newsWithBody(body) });

test('a picture without alternative text is shown how to write one', () => {
  expect(inBody('Text\n\n![](./foto.jpg) und ![ ][1]\n\n[1]: ./b.jpg')).toEqual([
    {
      at: 'news/x/index.md:9:1',
      value: './foto.jpg',
      message: 'Dem Bild fehlt der Alternativtext für alle, die es nicht sehen können.',
      mend: 'In die eckigen Klammern schreiben, was zu sehen ist: ![Zwei Laborantinnen an der Werkbank](./foto.jpg)',
    },
    expect.objectContaining({ at: 'news/x/index.md:9:21', value: './b.jpg' }),
  ]);
});

test('a picture with alternative text is fine', () => {
  expect(inBody('![Zwei Laborantinnen](./foto.jpg)')).toEqual([]);
});
