import { expect, test } from 'vitest';
import { found, newsWith, newsWithBody } from '../../testing/content-builders.ts';
import { noMergeConflicts } from './no-merge-conflicts.ts';

const CONFLICT = '<<<<<<< HEAD\nText\n=======\nAnderes\n>>>>>>> zweig';
const inFile = (text: string) => found(noMergeConflicts, { 'news/x/index.md': text });

test('a conflict is shown where it begins, in the body and in the head', () => {
  expect(inFile(newsWithBody(`Davor\n\n${CONFLICT}\n`))).toEqual([
    {
      at: 'news/x/index.md:9:1',
      value: '<<<<<<< HEAD',
      message: 'Zwei Fassungen dieser Stelle stehen nebeneinander (ungelöster Git-Konflikt).',
      mend: 'Eine der beiden Fassungen behalten, die andere und die Zeilen mit „<<<<<<<“, „=======“ und „>>>>>>>“ löschen.',
    },
  ]);
  expect(inFile(newsWith('<<<<<<< HEAD', 'kicker: a', '=======', 'kicker: b', '>>>>>>> c'))).toMatchObject([
    { at: 'news/x/index.md:6:1' },
  ]);
});

test('every conflict is shown, also the rest of one', () => {
  expect(inFile(newsWithBody(`${CONFLICT}\n\n${CONFLICT}\n\n>>>>>>> rest\n`)).map(({ at }) => at)).toEqual([
    'news/x/index.md:7:1',
    'news/x/index.md:13:1',
    'news/x/index.md:19:1',
  ]);
});

test('a heading underlined with equals signs is no conflict', () => {
  expect(inFile(newsWithBody('Kopf\n=======\n\nText'))).toEqual([]);
});
