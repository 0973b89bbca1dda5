import type { ContentFile, Problem, Rule } from '../content-tree.ts';

const mend = {
  de: 'Im Editor „Speichern mit Codierung → UTF-8“ wählen und die Datei neu speichern.',
  en: 'Choose "Save with encoding → UTF-8" in your editor and save the file again.',
};

const found = {
  'utf-16': { de: 'Die Datei ist als UTF-16 gespeichert.', en: 'The file is saved as UTF-16.' },
  other: {
    de: 'Die Datei ist nicht in UTF-8 gespeichert (wahrscheinlich Windows-1252); Umlaute gingen verloren.',
    en: 'The file is not saved as UTF-8 (probably Windows-1252); umlauts would be lost.',
  },
};

/** The place of the first byte that is no UTF-8: right behind the text that could be read. */
const firstBadByte = ({ text }: ContentFile) => ({
  line: text.split('\n').length,
  column: text.length - text.lastIndexOf('\n'),
});

export const encodingIsUtf8: Rule = {
  name: 'encoding-is-utf-8',
  check: ({ files }) =>
    files.flatMap((file): Problem[] =>
      file.encoding === 'utf-8'
        ? []
        : [
            {
              rule: 'encoding-is-utf-8',
              level: 'error',
              file: file.path,
              ...firstBadByte(file),
              message: found[file.encoding],
              mend,
            },
          ],
    ),
};
