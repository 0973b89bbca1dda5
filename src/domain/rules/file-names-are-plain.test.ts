import { describe, expect, test } from 'vitest';
import { CHECKED_AT, contentTree, found, newsWith, newsWithBody, pictures } from '../../testing/content-builders.ts';
import { fileNamesArePlain } from './file-names-are-plain.ts';

const NEWS = newsWithBody('Text');
const withFiles = (...paths: string[]) =>
  found(fileNamesArePlain, Object.fromEntries(paths.map((path) => [path, NEWS])));

test('items in their folders, with pictures and files beside them, are fine', () => {
  const files = { 'news/neues-labor-2/index.md': NEWS, 'news/neues-labor-2/foto.jpg': pictures.jpeg };
  expect(found(fileNamesArePlain, { ...files, 'news/neues-labor-2/bilder/Ä.png': pictures.png })).toEqual([]);
  expect(withFiles('projects/x/index.mdx', 'README.md', 'news/x/index.md', 'news/x/flyer.pdf')).toEqual([]);
});

test('a folder name that is no part of an address is shown a plain one', () => {
  expect(withFiles('news/Größe & Übermut/index.md')).toEqual([
    {
      at: 'news/Größe & Übermut/index.md:1:1',
      value: 'Größe & Übermut',
      message:
        'Der Ordnername „Größe & Übermut“ passt nicht in eine Webadresse; erlaubt sind a–z, 0–9 und einzelne Bindestriche.',
      mend: 'Den Ordner in content/news/groesse-uebermut/ umbenennen.',
    },
  ]);
});

test('an underscore hides nothing', () => {
  expect(withFiles('news/_neu/index.md')).toMatchObject([
    {
      message: 'Ein „_“ am Anfang versteckt nichts.',
      mend: 'Den Ordner in content/news/neu/ umbenennen; Entwürfe bekommen im Kopf die Zeile draft: true',
    },
  ]);
});

describe('texts that would not be published', () => {
  test.each([
    ['news/x/index.MD', 'Den Text als content/news/x/index.md speichern (nur Text, UTF-8).'],
    ['news/x/index.markdown', 'Den Text als content/news/x/index.md speichern (nur Text, UTF-8).'],
    ['news/x/index.md.txt', 'Den Text als content/news/x/index.md speichern (nur Text, UTF-8).'],
    ['news/x/meldung.docx', 'Den Text als content/news/x/index.md speichern (nur Text, UTF-8).'],
    ['news/x/notiz.txt', 'Den Text als content/news/x/index.md speichern (nur Text, UTF-8).'],
    ['news/x/meldung.md', 'In index.md umbenennen; ist es ein eigener Beitrag, in einen eigenen Ordner verschieben.'],
    ['news/neues-labor.md', 'Die Datei verschieben nach content/news/neues-labor/index.md'],
    ['news/Neues Labor.md.txt', 'Die Datei verschieben nach content/news/neues-labor/index.md'],
    ['news/x/y/index.md', 'Verschieben nach content/news/y/index.md'],
    ['meldung.md', 'Verschieben, zum Beispiel nach content/news/meldung/index.md'],
  ])('%s', (path, mend) => {
    expect(withFiles(path)).toMatchObject([{ at: `${path}:1:1`, mend }]);
  });
});

describe('unknown folders are named once, with the type that was meant', () => {
  test.each([
    ['meldungen', 'Meinten Sie content/news/?'],
    ['Veranstaltungen', 'Meinten Sie content/events/?'],
    ['event', 'Meinten Sie content/events/?'],
    ['orte', 'Meinten Sie content/venues/?'],
    ['organizations', 'Meinten Sie content/organisations/?'],
    ['rezepte', 'Möglich sind news, events, series, projects, organisations, people, venues, topics und pages.'],
  ])('%s', (folder, mend) => {
    expect(withFiles(`${folder}/a/index.md`, `${folder}/b/index.md`)).toMatchObject([
      { at: `${folder}/a/index.md:1:1`, value: folder, mend },
    ]);
  });
});

test('a folder without text lacks its index.md', () => {
  expect(found(fileNamesArePlain, { 'news/x/foto.jpg': pictures.jpeg })).toEqual([
    {
      at: 'news/x/index.md:1:1',
      value: 'x',
      message: 'Im Ordner content/news/x/ fehlt die Datei index.md.',
      mend: 'Die Datei content/news/x/index.md anlegen oder den Ordner löschen.',
    },
  ]);
});

test('a note beside a text is advice, a second text is not', () => {
  const levels = (path: string) =>
    fileNamesArePlain
      .check(contentTree({ 'news/x/index.md': NEWS, [path]: NEWS }), CHECKED_AT)
      .map(({ level }) => level);
  expect(levels('news/x/entwurf.docx')).toEqual(['advice']);
  expect(levels('news/x/index.md.txt')).toEqual(['error']);
  expect(levels('news/x/meldung.md')).toEqual(['error']);
});

test('a translation is advice', () => {
  const tree = contentTree({ 'news/x/index.md': NEWS, 'news/x/index.en.md': NEWS });
  expect(fileNamesArePlain.check(tree, CHECKED_AT)).toMatchObject([
    {
      level: 'advice',
      file: 'news/x/index.en.md',
      message: { de: 'Übersetzungen werden noch nicht veröffentlicht.' },
    },
  ]);
});

test('a text that an item offers for download is published, and nothing needs to be said', () => {
  const head = newsWith('attachments:', '  - file: ./rede.docx', '    title: Rede', '    accessible: true');
  expect(found(fileNamesArePlain, { 'news/x/index.md': head, 'news/x/rede.docx': 'PK' })).toEqual([]);
});

test('the lists of addresses lie straight in content/, other texts do not', () => {
  const files = { 'addresses.txt': '/ site 2026-01-01', 'redirects.txt': '/a/ 410', 'notizen.txt': 'Notizen' };
  expect(found(fileNamesArePlain, files).map(({ value }) => value)).toEqual(['notizen.txt']);
});
