import { expect, test } from 'vitest';
import { CHECKED_AT, contentTree, found, newsWithBody } from '../../testing/content-builders.ts';
import { headingsBeginAtTwo } from './headings-begin-at-two.ts';

const inBody = (body: string) => found(headingsBeginAtTwo, { 'news/x/index.md': newsWithBody(body) });
const levels = (body: string) =>
  headingsBeginAtTwo
    .check(contentTree({ 'news/x/index.md': newsWithBody(body) }), CHECKED_AT)
    .map(({ level }) => level);

test('a heading of the first order becomes one of the second', () => {
  expect(inBody('Text\n\n# Das Programm #\n')).toEqual([
    {
      at: 'news/x/index.md:9:1',
      value: 'Das Programm',
      message: 'Die Überschrift erster Ordnung ist schon der Titel der Seite.',
      mend: 'So schreiben: ## Das Programm',
    },
  ]);
  expect(inBody('Das Programm\n===\n')).toMatchObject([{ mend: 'So schreiben: ## Das Programm' }]);
});

test('a skipped level is advice', () => {
  expect(inBody('## Eins\n\n#### Zwei')).toMatchObject([
    {
      at: 'news/x/index.md:9:1',
      message: 'Vor dieser Überschrift der Ebene 4 fehlt eine der Ebene 3.',
      mend: 'So schreiben: ### Zwei',
    },
  ]);
  expect(levels('### Eins')).toEqual(['advice']);
});

test('a line of hyphens right below a paragraph is pointed at', () => {
  expect(inBody('Ein Absatz.\n---\n\nNoch einer.')).toMatchObject([
    {
      at: 'news/x/index.md:7:1',
      message: 'Die Zeile mit Strichen darunter macht diesen Absatz zur Überschrift.',
      mend: 'Ist eine Überschrift gemeint: ## Ein Absatz. – ist eine Trennlinie gemeint, davor eine Leerzeile einfügen.',
    },
  ]);
  expect(levels('Ein Absatz.\n---\n')).toEqual(['advice']);
});

test('headings that step down one by one and up at will are fine', () => {
  expect(inBody('## Eins\n\n### Zwei\n\n#### Drei\n\n## Vier\n\n---\n\nText')).toEqual([]);
});
