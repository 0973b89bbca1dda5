import type { ContentFile } from '../content-tree.ts';
import { readableHead } from './reading/readable-head.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { say } from './words/words.ts';

const noFields = ({ frontMatter }: ContentFile): Finding => ({
  ...frontMatter.placeOf([]),
  message: say('Im Kopf der Datei stehen keine Felder.', 'There are no fields in the head of the file.'),
  mend: say(
    'Jede Zeile hat die Form „name: Wert“, zum Beispiel: title: Neues Labor eröffnet',
    'Every line has the form "name: value", for example: title: New lab opened',
  ),
});

/** The head of every file can be read, and reads as it was meant. */
export const yamlIsReadable = ruleOfFiles('yaml-is-readable', (file) => {
  const { head, diagnoses } = readableHead(file);
  const findings = diagnoses.map(({ mended: _, ...finding }): Finding => finding);
  return head.faults.some(({ code }) => code === 'not-a-map') ? [...findings, noFields(file)] : findings;
});
