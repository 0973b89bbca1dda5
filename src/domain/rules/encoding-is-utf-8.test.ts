import { expect, test } from 'vitest';
import { found, newsWithBody } from '../../testing/content-builders.ts';
import { encodingIsUtf8 } from './encoding-is-utf-8.ts';

const mend = 'Im Editor „Speichern mit Codierung → UTF-8“ wählen und die Datei neu speichern.';

test('a Latin-1 file is shown at its first umlaut', () => {
  const file = Buffer.from(newsWithBody('Viele Grüße aus Köln'), 'latin1');
  expect(found(encodingIsUtf8, { 'news/x/index.md': file })).toEqual([
    {
      at: 'news/x/index.md:7:9',
      value: undefined,
      message: 'Die Datei ist nicht in UTF-8 gespeichert (wahrscheinlich Windows-1252); Umlaute gingen verloren.',
      mend,
    },
  ]);
});

test('a UTF-16 file is shown at its beginning', () => {
  const file = Buffer.from(`\u{feff}${newsWithBody('Text')}`, 'utf16le');
  expect(found(encodingIsUtf8, { 'news/x/index.md': file })).toEqual([
    { at: 'news/x/index.md:1:1', value: undefined, message: 'Die Datei ist als UTF-16 gespeichert.', mend },
  ]);
});

test('UTF-8 is fine, with and without byte order mark', () => {
  const files = { 'news/a/index.md': newsWithBody('Grüße'), 'news/b/index.md': `\u{feff}${newsWithBody('Grüße')}` };
  expect(found(encodingIsUtf8, files)).toEqual([]);
});
