import { describe, expect, test } from 'vitest';
import { found, mends, newsWith } from '../../testing/content-builders.ts';
import { attachmentsExist } from './attachments-exist.ts';

const attached = (file: string): string =>
  newsWith('attachments:', `  - file: ${file}`, '    title: Bericht', '    accessible: true');
const files = (file: string) => ({ 'news/x/bericht.pdf': '%PDF-1.7', 'news/x/index.md': attached(file) });

test('a file that lies beside the item is fine, with and without ./', () => {
  expect(found(attachmentsExist, files('./bericht.pdf'))).toEqual([]);
  expect(found(attachmentsExist, files('bericht.pdf'))).toEqual([]);
});

test('a file that is not there is shown with the one that was meant', () => {
  expect(found(attachmentsExist, files('./Bericht.pdf'))).toEqual([
    {
      at: 'news/x/index.md:7:11 [attachments.0.file]',
      value: './Bericht.pdf',
      message: 'Die Datei „Bericht.pdf“ gibt es nicht in content/news/x/ (Groß- und Kleinschreibung zählt).',
      mend: 'Meinten Sie „./bericht.pdf“?',
    },
  ]);
});

describe('how it is mended', () => {
  test.each([
    ['./ganz-anders.zip', 'Die Datei in den Ordner content/news/x/ legen.'],
    ['../y/bericht.pdf', 'Die Datei in den Ordner content/news/x/ legen und so angeben: ./bericht.pdf'],
    ['./anlagen/bericht.pdf', 'Die Datei in den Ordner content/news/x/ legen und so angeben: ./bericht.pdf'],
    [
      'https://www.example.org/bericht.pdf',
      'Die Datei in den Ordner content/news/x/ legen und so angeben: ./bericht.pdf',
    ],
    ['./Größe 2026.pdf', 'Die Datei in „groesse-2026.pdf“ umbenennen und hier so angeben: ./groesse-2026.pdf'],
    [
      './bericht.exe',
      'In einem dieser Formate speichern: pdf, docx, xlsx, pptx, odt, ods, odp, zip, csv, txt oder epub.',
    ],
  ])('%s', (file, mend) => {
    expect(mends(attachmentsExist, files(file))).toEqual([`news/x/index.md:7:11 [attachments.0.file] → ${mend}`]);
  });
});
