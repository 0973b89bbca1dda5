import { expect, test } from 'vitest';
import { found, newsWithBody } from '../../testing/content-builders.ts';
import { frontMatterIsDelimited } from './front-matter-is-delimited.ts';

const inFile = (text: string) => found(frontMatterIsDelimited, { 'news/x/index.md': text });

test('an empty file is said to be empty', () => {
  expect(inFile('')).toEqual([
    {
      at: 'news/x/index.md:1:1',
      value: undefined,
      message: 'Die Datei ist leer.',
      mend: 'Inhalt einfügen oder den Ordner löschen. Die erste Zeile ist „---“, danach folgen die Felder.',
    },
  ]);
});

test('a file without head is told how a head looks', () => {
  expect(inFile('Nur Text\n')).toMatchObject([
    {
      at: 'news/x/index.md:1:1',
      message: 'Die Datei hat keinen Kopf mit Feldern.',
      mend: 'Ganz oben den Kopf einfügen: eine Zeile „---“, die Felder (title: …), noch eine Zeile „---“.',
    },
  ]);
});

test('text before the head is to be deleted', () => {
  expect(inFile('Hallo\n\n---\ntitle: x\n---\nText')).toMatchObject([
    {
      at: 'news/x/index.md:1:1',
      message: 'Vor dem Kopf der Datei steht Text.',
      mend: 'Alles vor der Zeile „---“ (Zeile 3) löschen; sie muss die erste Zeile sein.',
    },
  ]);
});

test('a missing first line of hyphens is to be inserted', () => {
  expect(inFile('title: x\n---\nText')).toMatchObject([
    { at: 'news/x/index.md:1:1', mend: 'Vor „title: x“ eine Zeile „---“ einfügen.' },
  ]);
});

test('two hyphens, or the dash of a word processor, are no three hyphens', () => {
  expect(inFile('--\ntitle: x\n---\nText')).toMatchObject([
    { at: 'news/x/index.md:1:1', value: '--', mend: 'Die Zeile so schreiben: ---' },
  ]);
  expect(inFile('---\ntitle: x\n—\nText')).toMatchObject([
    { at: 'news/x/index.md:3:1', value: '—', mend: 'Die Zeile so schreiben: ---' },
  ]);
});

test('a head that is not closed is shown where the text begins', () => {
  expect(inFile('---\ntitle: x\n\nEin Satz.\n')).toEqual([
    {
      at: 'news/x/index.md:4:1',
      value: undefined,
      message: 'Der Kopf der Datei wird nicht mit einer Zeile „---“ geschlossen.',
      mend: 'Vor Zeile 4 eine Zeile „---“ einfügen.',
    },
  ]);
  expect(inFile('---\ntitle: x\n')).toMatchObject([
    { at: 'news/x/index.md:1:1', mend: 'Nach dem letzten Feld eine Zeile „---“ einfügen.' },
  ]);
});

test('line ends of old Macs are named', () => {
  expect(inFile(newsWithBody('# Text').replaceAll('\n', '\r'))).toMatchObject([
    { at: 'news/x/index.md:1:1', mend: 'Im Editor als Zeilenende „LF“ wählen und neu speichern.' },
  ]);
});

test('a head between two lines of three hyphens is fine, whatever the line ends', () => {
  expect(inFile(newsWithBody('Text\n\n---\n\nMehr'))).toEqual([]);
  expect(inFile(newsWithBody('Text').replaceAll('\n', '\r\n'))).toEqual([]);
});
