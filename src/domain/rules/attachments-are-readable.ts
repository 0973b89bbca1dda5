import { extensionOf } from '../../schema/attachments.ts';
import type { FileFacts } from '../content-tree.ts';
import { attachmentUses } from './reading/attachment-uses.ts';
import { nameOf } from './reading/paths.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { type Saying, say } from './words/words.ts';

/** Who reads on a train or pays by volume cannot take more. */
const MOST_BYTES = 25_000_000;

/** What the file must be, by its ending. Word, Excel, OpenDocument and EPUB files are ZIP archives. */
const FORMATS: Readonly<Record<string, FileFacts['format']>> = {
  pdf: 'pdf',
  docx: 'zip',
  xlsx: 'zip',
  pptx: 'zip',
  odt: 'zip',
  ods: 'zip',
  odp: 'zip',
  zip: 'zip',
  epub: 'zip',
  csv: 'other',
  txt: 'other',
};

const sayEmpty = (name: string): Saying => ({
  message: say(`„${name}“ ist leer (0 Byte).`, `"${name}" is empty (0 bytes).`),
  mend: say('Die Datei noch einmal kopieren oder neu exportieren.', 'Copy the file again or export it anew.'),
});

const sayOldOffice = (name: string): Saying => ({
  message: say(
    `„${name}“ ist im alten Office-Format von vor 2007 gespeichert.`,
    `"${name}" is saved in the Office format from before 2007.`,
  ),
  mend: say(
    'Im aktuellen Format speichern (.docx, .xlsx, .pptx) oder als PDF.',
    'Save it in the present format (.docx, .xlsx, .pptx) or as PDF.',
  ),
});

const sayOther = (name: string): Saying => ({
  message: say(
    `„${name}“ enthält etwas anderes, als die Endung sagt, oder ist beschädigt.`,
    `"${name}" holds something else than its ending says, or it is damaged.`,
  ),
  mend: say(
    `Die Datei öffnen und neu als .${extensionOf(name)} speichern.`,
    `Open the file and save it again as .${extensionOf(name)}.`,
  ),
});

function sayTooBig(name: string, bytes: number): Saying {
  const size = (bytes / 1_000_000).toFixed(1);
  return {
    message: say(
      `„${name}“ ist ${size.replace('.', ',')} MB groß; höchstens 25 MB sind möglich.`,
      `"${name}" has ${size} MB; at most 25 MB are possible.`,
    ),
    mend: say(
      'Beim Speichern die Bilder verkleinern („Für das Web optimieren“) oder die Datei teilen.',
      'Make its pictures smaller when saving it ("optimise for the web"), or split the file.',
    ),
  };
}

function faultOf(name: string, { format, bytes }: FileFacts): Saying | undefined {
  const wanted = FORMATS[extensionOf(name)];
  if (wanted === undefined) return undefined;
  if (format === 'empty') return sayEmpty(name);
  if (format === 'office') return sayOldOffice(name);
  if (format !== wanted) return sayOther(name);
  return bytes > MOST_BYTES ? sayTooBig(name, bytes) : undefined;
}

/** Every attachment is what its ending says, holds something, and can be fetched in reasonable time. */
export const attachmentsAreReadable = ruleOfFiles('attachments-are-readable', (file, tree) =>
  attachmentUses(file).flatMap(({ path = '', src, line, column, field }): Finding[] => {
    const facts = tree.others.get(path);
    const saying = facts && faultOf(nameOf(path), facts);
    return saying ? [{ line, column, field, value: src, ...saying }] : [];
  }),
);
