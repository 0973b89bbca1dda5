/** Lines of a head that the parser cannot make sense of: what is wrong with them, and how they should be. */
import { toHeadLine, type YamlFault } from '../../../schema/yaml-traps.ts';
import { type Diagnosis, replaceLine } from './diagnosis.ts';
import { lineWith, quoted, reasonToQuote, unquoted } from './quotation.ts';
import { say, shorten, write, yamlText } from './words.ts';

function withoutSpace(line: string, number: number): Diagnosis | undefined {
  const [, prefix = '', key, value] = /^(\s*(?:- +)?)([\w-]+):([^\s/].*)$/.exec(line) ?? [];
  if (!key || !value) return undefined;
  const mendedLine = `${prefix}${key}: ${reasonToQuote(value) ? yamlText(unquoted(value)) : value}`;
  return {
    line: number,
    column: prefix.length + key.length + 2,
    field: key,
    value: shorten(value),
    message: say('Nach dem Doppelpunkt fehlt das Leerzeichen.', 'The space after the colon is missing.'),
    mend: write(mendedLine.trim()),
    mended: replaceLine(number, mendedLine),
  };
}

function withoutColon(line: string, number: number): Diagnosis | undefined {
  const [, indent = '', first, rest] = /^(\s*)([\w-]+)[ \t]+(\S.*)$/.exec(line) ?? [];
  if (!first || !rest || line.includes(': ')) return undefined;
  return {
    line: number,
    column: indent.length + 1,
    value: shorten(line),
    message: say('In dieser Zeile steht kein Feld (name: Wert).', 'There is no field on this line (name: value).'),
    mend: say(
      `Gehört der Text zum Feld darüber, mit zwei Leerzeichen einrücken. Ist „${first}“ ein Feld: ${first}: ${shorten(rest, 30)}`,
      `If the text belongs to the field above, indent it by two spaces. If "${first}" is a field: ${first}: ${shorten(rest, 30)}`,
    ),
    mended: replaceLine(number, `  ${line}`),
  };
}

/** A line that is indented although the one above has a value already, or by another width than its siblings. */
function indentation(lines: readonly string[], number: number): Diagnosis | undefined {
  const width = (line: string): number => line.length - line.trimStart().length;
  const [line = '', next = ''] = [lines[number - 1], lines[number]];
  const above = lines[number - 2] ?? '';
  const pushedIn = toHeadLine(line).value !== '' && width(next) > width(line) && toHeadLine(next).key;
  const [wrong, wanted, at] = pushedIn ? [next, width(line), number + 1] : [line, width(above), number];
  if (!toHeadLine(wrong).key || width(wrong) === wanted) return undefined;
  const mendedLine = ' '.repeat(wanted) + wrong.trimStart();
  return {
    line: at,
    column: 1,
    message: say(
      `Die Zeile ist falsch eingerückt (${width(wrong)} statt ${wanted} Leerzeichen).`,
      `The line is indented wrongly (by ${width(wrong)} instead of ${wanted} spaces).`,
    ),
    mend: say(
      `Vor „${shorten(wrong.trim(), 30)}“ genau so viele Leerzeichen setzen wie vor der Zeile darüber.`,
      `Put as many spaces before "${shorten(wrong.trim(), 30)}" as before the line above.`,
    ),
    mended: replaceLine(at, mendedLine),
  };
}

const unreadable = ({ place }: YamlFault, line: string): Diagnosis => ({
  ...place,
  value: shorten(line),
  message: say('Diese Stelle des Kopfes kann nicht gelesen werden.', 'This part of the head cannot be read.'),
  mend: say(
    'Jede Zeile hat die Form „name: Wert“; Werte mit Sonderzeichen stehen in Anführungszeichen: title: "Neu: Labor"',
    'Every line has the form "name: value"; values with special characters stand in quotation marks: title: "New: lab"',
  ),
});

/** `topics: [a, b`; the parser complains on the line below. */
function openBracket(lines: readonly string[], number: number): Diagnosis | undefined {
  const line = lines[number - 1] ?? '';
  const { prefix, key, value } = toHeadLine(line);
  if (!key || !/^\[[^[\]]*$/.test(value)) return undefined;
  const mendedLine = lineWith({ prefix, key, value }, `${value}]`);
  return {
    line: number,
    column: line.indexOf('[') + 1,
    field: key,
    value: shorten(value),
    message: say('Die eckige Klammer wird nicht geschlossen.', 'The square bracket is not closed.'),
    mend: write(mendedLine.trim()),
    mended: replaceLine(number, mendedLine),
  };
}

/** @param lines the file's lines */
export function byLine(fault: YamlFault, lines: readonly string[]): Diagnosis {
  const number = fault.place.line;
  const line = lines[number - 1] ?? '';
  const { value } = toHeadLine(line);
  const reason = fault.yaml === 'BAD_INDENT' ? undefined : reasonToQuote(value);
  return (
    openBracket(lines, number) ??
    openBracket(lines, number - 1) ??
    (reason && quoted(line, number, reason, unquoted(value))) ??
    withoutSpace(line, number) ??
    indentation(lines, number) ??
    withoutColon(line, number) ??
    unreadable(fault, line)
  );
}
