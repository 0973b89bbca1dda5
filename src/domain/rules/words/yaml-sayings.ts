/** What went wrong in the YAML of a head, in plain words, and the lines as they should be. */
import { type CutValueFault, toHeadLine, type YamlFault } from '../../../schema/yaml-traps.ts';
import type { Diagnosis } from './diagnosis.ts';
import { byLine } from './head-lines.ts';
import { cutValue, openQuote } from './quotation.ts';
import { say } from './words.ts';

const BLANK_BUT_NO_SPACE = /[\u{a0}\u{2000}-\u{200a}\u{202f}\u{3000}]/gu;
const INVISIBLE = /[\u{200b}\u{feff}]/gu;

function noBreakSpace({ place }: YamlFault): Diagnosis {
  return {
    ...place,
    message: say(
      'Hier steht ein geschütztes Leerzeichen (meist aus Word kopiert); der Kopf braucht gewöhnliche Leerzeichen.',
      'There is a no-break space here (usually copied from Word); the head needs ordinary spaces.',
    ),
    mend: say(
      'Das Zeichen löschen und mit der Leertaste neu tippen; auch in den Zeilen darunter.',
      'Delete the character and type it again with the space bar; in the lines below as well.',
    ),
    mended: (lines) =>
      lines.map((line) => {
        const [start = ''] = /^\s*(?:-\s*)?(?:[\w-]+:\s*)?/u.exec(line.replace(INVISIBLE, '')) ?? [];
        return start.replace(BLANK_BUT_NO_SPACE, ' ') + line.replace(INVISIBLE, '').slice(start.length);
      }),
  };
}

function tab({ place }: YamlFault): Diagnosis {
  return {
    ...place,
    message: say('Die Zeile beginnt mit einem Tabulator.', 'The line begins with a tab.'),
    mend: say(
      'Tabulatoren am Zeilenanfang durch je zwei Leerzeichen ersetzen; auch in den Zeilen darunter.',
      'Replace tabs at the beginning of lines by two spaces each; in the lines below as well.',
    ),
    mended: (lines) => lines.map((line) => line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  '))),
  };
}

function duplicateKey({ place, key = '' }: YamlFault, lines: readonly string[]): Diagnosis {
  const { prefix } = toHeadLine(lines[place.line - 1] ?? '');
  const first = lines.findIndex((line) => line.startsWith(`${prefix}${key}:`)) + 1;
  return {
    ...place,
    field: key,
    message: say(`Das Feld „${key}“ steht zweimal im Kopf.`, `The field "${key}" appears twice in the head.`),
    mend: say(
      `Eine der beiden Zeilen löschen (Zeile ${first} oder ${place.line}).`,
      `Delete one of the two lines (line ${first} or ${place.line}).`,
    ),
    mended: (all) => [...all],
  };
}

/** @param lines the file's lines, without carriage returns */
export function diagnose(fault: YamlFault | CutValueFault, lines: readonly string[]): Diagnosis {
  const line = lines[fault.place.line - 1] ?? '';
  if (fault.code === 'comment-cuts-value') return cutValue(fault, line);
  if (fault.yaml === 'NO_BREAK_SPACE') return noBreakSpace(fault);
  if (fault.yaml === 'OPEN_QUOTE') return openQuote(fault, line);
  if (fault.yaml === 'TAB_AS_INDENT') return tab(fault);
  if (fault.yaml === 'DUPLICATE_KEY') return duplicateKey(fault, lines);
  return byLine(fault, lines);
}
