import type { DelimiterFault } from '../../schema/head-and-body.ts';
import type { ContentFile } from '../content-tree.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { say } from './words/words.ts';

const TOP = { line: 1, column: 1 };

const empty: Finding = {
  ...TOP,
  message: say('Die Datei ist leer.', 'The file is empty.'),
  mend: say(
    'Inhalt einfügen oder den Ordner löschen. Die erste Zeile ist „---“, danach folgen die Felder.',
    'Fill in the content or delete the folder. The first line is "---", then come the fields.',
  ),
};

const lineOf = ({ text }: ContentFile, number: number): string => text.split('\n')[number - 1]?.trim() ?? '';

const wrongDashes = (line: string): Pick<Finding, 'value' | 'message' | 'mend'> => ({
  value: line,
  message: say(
    `Hier steht „${line}“; der Kopf der Datei beginnt und endet mit genau drei Bindestrichen.`,
    `This line is "${line}"; the head of a file begins and ends with exactly three hyphens.`,
  ),
  mend: say('Die Zeile so schreiben: ---', 'Write the line like this: ---'),
});

const withoutFirstLine = (first: string): Finding => ({
  ...TOP,
  message: say('Der Kopf der Datei beginnt nicht mit einer Zeile „---“.', 'The head does not begin with "---".'),
  mend: say(`Vor „${first}“ eine Zeile „---“ einfügen.`, `Insert a line "---" before "${first}".`),
});

const textBefore = (line: number): Finding => ({
  ...TOP,
  message: say('Vor dem Kopf der Datei steht Text.', 'There is text before the head of the file.'),
  mend: say(
    `Alles vor der Zeile „---“ (Zeile ${line}) löschen; sie muss die erste Zeile sein.`,
    `Delete everything before the line "---" (line ${line}); it has to be the first line.`,
  ),
});

const noHead: Finding = {
  ...TOP,
  message: say('Die Datei hat keinen Kopf mit Feldern.', 'The file has no head with fields.'),
  mend: say(
    'Ganz oben den Kopf einfügen: eine Zeile „---“, die Felder (title: …), noch eine Zeile „---“.',
    'Insert the head at the very top: a line "---", the fields (title: …), another line "---".',
  ),
};

function notOpened(file: ContentFile, { openedAt }: DelimiterFault & { code: 'not-opened' }): Finding {
  const first = lineOf(file, 1);
  if (/^[-–—]+$/.test(first)) return { ...TOP, ...wrongDashes(first) };
  if (/^[\w-]+:/.test(first)) return withoutFirstLine(first);
  return openedAt && file.frontMatter.data !== undefined ? textBefore(openedAt.line) : noHead;
}

function notClosed(file: ContentFile, { place }: DelimiterFault & { code: 'not-closed' }): Finding {
  const line = place ? lineOf(file, place.line) : '';
  if (place && /^[-–—]+$/.test(line)) return { ...place, ...wrongDashes(line) };
  return {
    ...(place ?? TOP),
    message: say(
      'Der Kopf der Datei wird nicht mit einer Zeile „---“ geschlossen.',
      'The head of the file is not closed with a line "---".',
    ),
    mend: place
      ? say(`Vor Zeile ${place.line} eine Zeile „---“ einfügen.`, `Insert a line "---" before line ${place.line}.`)
      : say('Nach dem letzten Feld eine Zeile „---“ einfügen.', 'Insert a line "---" after the last field.'),
  };
}

/** Only carriage returns end the lines: neither editors nor parsers of today see more than one line. */
const oldMacLines: Finding = {
  ...TOP,
  message: say(
    'Die Zeilen enden wie auf sehr alten Macs (nur CR); die Datei wird als eine einzige Zeile gelesen.',
    'The lines end as on very old Macs (CR only); the file is read as one single line.',
  ),
  mend: say('Im Editor als Zeilenende „LF“ wählen und neu speichern.', 'Choose "LF" line endings and save again.'),
};

/** A file begins with its fields between two lines `---`. */
export const frontMatterIsDelimited = ruleOfFiles('front-matter-is-delimited', (file) =>
  file.frontMatter.faults.flatMap((fault): Finding[] => {
    if (fault.code === 'empty') return [empty];
    if (fault.code === 'not-closed') return [notClosed(file, fault)];
    if (fault.code !== 'not-opened') return [];
    return [/\r(?!\n)/.test(file.text) && !file.text.includes('\n') ? oldMacLines : notOpened(file, fault)];
  }),
);
