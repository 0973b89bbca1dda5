import { describe, expect, test } from 'vitest';
import { DigestError, digestOptions } from './options.ts';

const refusal = (...words: string[]): string => {
  try {
    digestOptions(words);
  } catch (error) {
    if (error instanceof DigestError) return error.message;
    throw error;
  }
  return '';
};

test('takes a month, and a folder to write below', () => {
  expect(digestOptions(['2024-09'])).toEqual({ month: '2024-09', out: 'digest' });
  expect(digestOptions(['--out=rundbriefe', '2024-12'])).toEqual({ month: '2024-12', out: 'rundbriefe' });
});

describe('refuses, and says how to write it:', () => {
  test.each([
    [[], 'Es fehlt der Monat.\n→ Ihn als Jahr und Monat angeben: npm run digest -- 2024-09'],
    [
      ['September'],
      '„September“ ist kein Monat.\n→ Jahr und Monat mit Ziffern und Bindestrich schreiben: npm run digest -- 2024-09',
    ],
    [
      ['2024-9'],
      '„2024-9“ ist kein Monat.\n→ Jahr und Monat mit Ziffern und Bindestrich schreiben: npm run digest -- 2024-09',
    ],
    [
      ['2024-13'],
      '„2024-13“ ist kein Monat.\n→ Jahr und Monat mit Ziffern und Bindestrich schreiben: npm run digest -- 2024-09',
    ],
    [
      ['2024-09', '2024-10'],
      'Mehr als ein Monat: 2024-09, 2024-10.\n→ Für jeden Monat einzeln aufrufen: npm run digest -- 2024-09',
    ],
    [['2024-09', '--out='], '--out nennt keinen Ordner.\n→ Zum Beispiel: npm run digest -- 2024-09 --out=rundbriefe'],
    [
      ['2024-09', '--senden'],
      'Unbekannt oder unvollständig: --senden.\n→ Möglich ist außer dem Monat nur --out=Ordner, zum Beispiel: npm run digest -- 2024-09 --out=rundbriefe',
    ],
  ])('%j', (words, message) => {
    expect(refusal(...words)).toBe(message);
  });
});
