import { expect, test } from 'vitest';
import { pictureCredit } from './picture-credit.ts';

test.each([
  ['Foto: Erika Mustermann', 'Erika Mustermann'],
  ['Ein Labor. Foto: Erika Mustermann', 'Erika Mustermann'],
  ['Ein Labor. Fotos: Erika Mustermann / Max Beispiel.', 'Erika Mustermann / Max Beispiel'],
  ['Ein Labor (Foto: Erika Mustermann)', 'Erika Mustermann'],
  ['Grafik: Beispiel GmbH (CC BY 4.0)', 'Beispiel GmbH (CC BY 4.0)'],
  ['Foto/Grafik: Beispiel GmbH', 'Beispiel GmbH'],
  ['Foto (Ausschnitt): Erika Mustermann', 'Erika Mustermann'],
  ['Ein Labor | Bild: Beispiel GmbH', 'Beispiel GmbH'],
  ['Ein Labor. © Erika Mustermann', 'Erika Mustermann'],
  ['SCREENSHOT: Beispiel GmbH', 'Beispiel GmbH'],
])('“%s” names %s', (title, name) => {
  expect(pictureCredit(title)).toBe(name);
});

test.each(['', 'Ein Labor', 'Foto:', 'Foto: ', 'Luftbild von 2020: Leipzig', 'Das Foto zeigt ein Labor', '©'])(
  '“%s” names nobody',
  (title) => {
    expect(pictureCredit(title)).toBeUndefined();
  },
);
