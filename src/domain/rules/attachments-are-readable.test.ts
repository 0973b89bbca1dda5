import { expect, test } from 'vitest';
import { found, newsWith } from '../../testing/content-builders.ts';
import { attachmentsAreReadable } from './attachments-are-readable.ts';

const attached = (name: string, content: string | Uint8Array) => {
  const head = newsWith('attachments:', `  - file: ./${name}`, '    title: Bericht', '    accessible: true');
  return found(attachmentsAreReadable, { [`news/x/${name}`]: content, 'news/x/index.md': head });
};
const at = 'news/x/index.md:7:11 [attachments.0.file]';

test('files that are what their ending says are fine', () => {
  expect(attached('bericht.pdf', '%PDF-1.7\n')).toEqual([]);
  expect(attached('daten.xlsx', 'PK\u0003\u0004')).toEqual([]);
  expect(attached('daten.csv', 'Jahr;Betrag\n')).toEqual([]);
});

test('an empty file is none', () => {
  expect(attached('bericht.pdf', '')).toEqual([
    {
      at,
      value: './bericht.pdf',
      message: '„bericht.pdf“ ist leer (0 Byte).',
      mend: 'Die Datei noch einmal kopieren oder neu exportieren.',
    },
  ]);
});

test('a file that is something else than it says is named', () => {
  expect(attached('bericht.pdf', '<!doctype html>')).toEqual([
    {
      at,
      value: './bericht.pdf',
      message: '„bericht.pdf“ enthält etwas anderes, als die Endung sagt, oder ist beschädigt.',
      mend: 'Die Datei öffnen und neu als .pdf speichern.',
    },
  ]);
});

test('an old Office file under a new name is told from a damaged one', () => {
  expect(attached('bericht.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex')).map(({ mend }) => mend)).toEqual([
    'Im aktuellen Format speichern (.docx, .xlsx, .pptx) oder als PDF.',
  ]);
});

test('more than 25 MB are too much', () => {
  const big = Buffer.alloc(25_000_001, '%PDF-');
  expect(attached('bericht.pdf', big).map(({ message }) => message)).toEqual([
    '„bericht.pdf“ ist 25,0 MB groß; höchstens 25 MB sind möglich.',
  ]);
  expect(attached('bericht.pdf', big.subarray(0, 25_000_000))).toEqual([]);
});
