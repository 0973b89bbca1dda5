import { expect, test } from 'vitest';
import { found, newsWithBody } from '../../testing/content-builders.ts';
import { genderFormsAreKept } from './gender-forms-are-kept.ts';

const inBody = (body: string) => found(genderFormsAreKept, { 'news/x/index.md': newsWithBody(body) });

test('two stars in one paragraph are shown at each star', () => {
  expect(inBody('Text\n\nAlle Bürger*innen und Ärzt*innen')).toEqual([
    {
      at: 'news/x/index.md:9:12',
      value: 'Bürger*innen',
      message: 'Zwei Gendersterne in einem Absatz machen den Text dazwischen kursiv, und die Sterne verschwinden.',
      mend: 'Einen Rückstrich vor den Stern setzen: Bürger\\*innen',
    },
    expect.objectContaining({ at: 'news/x/index.md:9:27', value: 'Ärzt*innen' }),
  ]);
});

test('stars within emphasis and between articles are found', () => {
  expect(inBody('*Kolleg*innen*').map(({ value }) => value)).toEqual(['Kolleg*innen']);
  expect(inBody('der*die Leiter*in').map(({ value }) => value)).toEqual(['der*die', 'Leiter*in']);
});

test('single stars, colons, escaped stars and emphasis are fine', () => {
  const body =
    'Bürger*innen\n\nBürger:innen, Ärzt:innen\n\nBürger\\*innen, Ärzt\\*innen\n\n*kursiv* **fett** Un*glück*lich';
  expect(inBody(body)).toEqual([]);
});
