import { expect, test } from 'vitest';
import { found, newsWithBody } from '../../testing/content-builders.ts';
import { datesAreNoLists } from './dates-are-no-lists.ts';

const inBody = (body: string) => found(datesAreNoLists, { 'news/x/index.md': newsWithBody(body) });

test('a paragraph that begins with a date needs a backslash', () => {
  expect(inBody('Text\n\n3. Oktober 2026: Es geht los.')).toEqual([
    {
      at: 'news/x/index.md:9:1',
      value: '3. Oktober 2026: Es geht los.',
      message: '„3.“ am Anfang der Zeile macht daraus eine nummerierte Liste.',
      mend: 'Einen Rückstrich vor den Punkt setzen: 3\\. Oktober 2026: Es geht los.',
    },
  ]);
});

test('every date of such a list is shown, also abbreviated', () => {
  expect(inBody('3. Oktober: A\n4. Okt. B\n5. März\n').map(({ at }) => at)).toEqual([
    'news/x/index.md:7:1',
    'news/x/index.md:8:1',
    'news/x/index.md:9:1',
  ]);
});

test('a date is no list within a list either', () => {
  expect(inBody('- 3. Oktober: A').map(({ at }) => at)).toEqual(['news/x/index.md:7:3']);
});

test('lists and escaped dates are fine', () => {
  expect(inBody('1. Maiglöckchen\n2. Augustusplatz\n\n3\\. Oktober 2026\n\n- am 3. Oktober\n')).toEqual([]);
});
