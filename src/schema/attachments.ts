import { choice, doc, flag, line, z } from './fields.ts';

/** Endings of files that may be offered for download, and how readers know them. */
export const attachmentFormats = {
  pdf: 'PDF',
  docx: 'Word',
  xlsx: 'Excel',
  pptx: 'PowerPoint',
  odt: 'ODT',
  ods: 'ODS',
  odp: 'ODP',
  zip: 'ZIP',
  csv: 'CSV',
  txt: 'TXT',
  epub: 'EPUB',
} as const;

/** Languages a file may be written in: ours, English, and those of the neighbours (BCP 47). */
const attachmentLanguages = ['de', 'en', 'cs', 'fr', 'pl'] as const;

/** A file beside the item that readers can take with them. It is published under an address that never changes. */
export const attachment = doc(
  z.strictObject({
    file: doc(z.string().min(1).meta({ isAttachmentPath: true }), {
      de: 'Datei',
      en: 'File',
      hint: 'Die Datei liegt im Ordner des Beitrags. PDF, Word, Excel, PowerPoint, OpenDocument, ZIP, CSV, TXT oder EPUB, höchstens 25 MB.',
      example: './bericht.pdf',
    }),
    title: line({ de: 'Titel', en: 'Title', hint: 'Was ist es? Ohne Dateiname und Größe.', example: 'Jahresbericht' }),
    language: choice(attachmentLanguages, {
      de: 'Sprache',
      en: 'Language',
      hint: 'Nur, wenn die Datei nicht auf Deutsch ist.',
      example: 'en',
    }).optional(),
    accessible: flag({
      de: 'Barrierefrei',
      en: 'Accessible',
      hint: 'true nur, wenn es geprüft ist (PDF/UA: Überschriften, Alternativtexte, Lesereihenfolge).',
      example: true,
    }),
  }),
  { de: 'Datei', en: 'File' },
);

/** The ending of a file's name, in lower case, without the dot; empty where there is none. */
export const extensionOf = (file: string): string => /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';

/** The name of an attachment's file without the way to it: `./bericht.pdf` → `bericht.pdf`. */
export const attachmentName = (file: string): string => file.replace(/^(?:\.\/)+/, '');
