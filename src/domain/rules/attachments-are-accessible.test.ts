import { expect, test } from 'vitest';
import { CHECKED_AT, contentTree, found, newsWith } from '../../testing/content-builders.ts';
import { attachmentsAreAccessible } from './attachments-are-accessible.ts';

const head = (...files: [string, boolean][]): string =>
  newsWith(
    'attachments:',
    ...files.flatMap(([file, accessible]) => [
      `  - file: ./${file}`,
      '    title: Bericht',
      `    accessible: ${accessible}`,
    ]),
  );
const attached = (...files: [string, boolean][]) =>
  found(attachmentsAreAccessible, { 'news/x/index.md': head(...files) });

test('a PDF that everybody can read is fine, and so is one beside something that everybody can read', () => {
  expect(attached(['bericht.pdf', true])).toEqual([]);
  expect(attached(['bericht.pdf', false], ['bericht.docx', true])).toEqual([]);
  expect(attached(['daten.zip', false])).toEqual([]);
});

test('a PDF that not everybody can read, and nothing else, is worth a word', () => {
  expect(attached(['bericht.pdf', false], ['daten.zip', false])).toEqual([
    {
      at: 'news/x/index.md:7:11 [attachments.0.file]',
      value: './bericht.pdf',
      message: 'Diese PDF-Datei ist nicht barrierefrei, und es gibt nichts, was alle lesen können.',
      mend: 'Eine barrierefreie Fassung dazulegen (accessible: true), oder das Wichtige im Text des Beitrags sagen.',
    },
  ]);
});

test('it keeps nothing from being published', () => {
  const tree = contentTree({ 'news/x/index.md': head(['bericht.pdf', false]) });
  expect(attachmentsAreAccessible.check(tree, CHECKED_AT).map(({ level }) => level)).toEqual(['advice']);
});
