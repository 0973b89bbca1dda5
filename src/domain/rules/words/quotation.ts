/** Values of a head that need quotation marks, or have the wrong ones. */
import { type CutValueFault, type HeadLine, toHeadLine, type YamlFault } from '../../../schema/yaml-traps.ts';
import type { Words } from '../../content-tree.ts';
import { type Diagnosis, replaceLine } from './diagnosis.ts';
import { say, shorten, write, yamlText } from './words.ts';

const inQuotes = say('Der Wert muss in Anführungszeichen stehen:', 'The value has to stand in quotation marks:');
const because = (de: string, en: string): Words => say(`${inQuotes.de} ${de}`, `${inQuotes.en} ${en}`);

/** Why a value cannot stand there as it is, if it cannot. */
export function reasonToQuote(value: string): Words | undefined {
  const first = value.charAt(0);
  if (/^(["']).*\1$/.test(value)) {
    return value.includes('\\')
      ? say('In "…" hat der Rückstrich \\ eine Sonderbedeutung.', 'Within "…" the backslash \\ has a special meaning.')
      : say(
          `Das gerade Anführungszeichen ${first} kommt auch mitten im Text vor und beendet ihn dort.`,
          `The straight quotation mark ${first} also occurs within the text and ends it there.`,
        );
  }
  if (/^["']/.test(value)) {
    return say(
      `Der Text beginnt mit ${first}, endet aber nicht damit.`,
      `The text begins with ${first} but does not end with it.`,
    );
  }
  if (/^[@`%&*!|>?{[\]},-]/.test(value)) {
    return because(`er beginnt mit dem Sonderzeichen „${first}“.`, `it begins with the special character "${first}".`);
  }
  if (/:(?:\s|$)/.test(value)) return because('er enthält einen Doppelpunkt.', 'it contains a colon.');
  return undefined;
}

export const unquoted = (value: string): string => (/^(["']).+\1$/.test(value) ? value.slice(1, -1) : value);

export const lineWith = ({ prefix, key }: HeadLine, value: string): string =>
  `${prefix}${key ? `${key}: ` : ''}${value}`;

/** The line's value in quotation marks. */
export function quoted(line: string, number: number, message: Words, inner: string, column?: number): Diagnosis {
  const parts = toHeadLine(line);
  const mendedLine = lineWith(parts, yamlText(inner));
  return {
    line: number,
    column: column ?? line.indexOf(parts.value, parts.prefix.length + (parts.key ? parts.key.length + 1 : 0)) + 1,
    ...(parts.key ? { field: parts.key } : {}),
    value: shorten(parts.value),
    message,
    mend: write(mendedLine.trim()),
    mended: replaceLine(number, mendedLine),
  };
}

export function openQuote({ place }: YamlFault, line: string): Diagnosis {
  const { value } = toHeadLine(line);
  const message = say('Das Anführungszeichen wird nicht geschlossen.', 'The quotation mark is not closed.');
  return quoted(line, place.line, message, value.slice(1));
}

export function cutValue({ place, comment, value }: CutValueFault, line: string): Diagnosis {
  const parts = toHeadLine(line);
  const rest = value === '' ? say('nichts', 'nothing') : say(`nur „${shorten(value)}“`, `only "${shorten(value)}"`);
  const message = say(
    `Alles ab „${shorten(comment)}“ gilt als Bemerkung und ginge verloren; gelesen würde ${rest.de}.`,
    `Everything from "${shorten(comment)}" on counts as a remark and would be lost; ${rest.en} would be read.`,
  );
  return quoted(line, place.line, message, parts.value, place.column);
}
