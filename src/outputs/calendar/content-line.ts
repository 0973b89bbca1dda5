/**
 * Lines of iCalendar (RFC 5545, section 3.1): a name, parameters, a value. All text is NFC, without control characters.
 *
 * They are written here because no library passes our conformance tests (measured in November 2026): ical-generator
 * 11.1 writes stamps without `Z` and, from a JavaScript Date, the wrong hour on a machine in another zone; ics 3.12 and
 * ts-ics 2.4 do not fold by octets (the latter tears emoji apart) and leave commas in CATEGORIES as they are; ical.js 2.2
 * folds at 76 octets and does not escape NAME. None of them writes all of RFC 7986.
 */

/** Octets of a line, its end not counted. */
const MOST_OCTETS = 75;

/** What a reader sees as one character. Emoji sequences are one; where this tears one apart, folding still joins it. */
const CHARACTER = /\p{RGI_Emoji}|.\p{M}*/gsv;

const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/g;
const NO_TEXT = /(?!\n)\p{Cc}|[\ufeff\ufffd]|\p{Noncharacter_Code_Point}/gu;

/** Line breaks are `\n`, tabs are spaces, what is no text is gone: control characters, halves of surrogate pairs. */
const plain = (value: string): string =>
  value.toWellFormed().replace(LINE_BREAK, '\n').replaceAll('\t', ' ').replace(NO_TEXT, '').normalize('NFC');

/** A value of the type TEXT (section 3.3.11). */
export const text = (value: string): string =>
  plain(value)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A value of the type URI (section 3.3.13), percent-encoded. @throws TypeError for what is no absolute address */
export const uri = (value: string): string => new URL(value).href;

/** The value of a parameter: quoted where it must be (section 3.2), quotation marks and line breaks as RFC 6868 has them. */
export function parameter(value: string): string {
  const escaped = plain(value).replaceAll('^', '^^').replaceAll('\n', '^n').replaceAll('"', "^'");
  return /[:;,]/.test(escaped) ? `"${escaped}"` : escaped;
}

/** Values of parameters by their names. */
type Parameters = Readonly<Record<string, string>>;

/** @param value as it is to stand there; nothing is written of what is undefined or empty */
export function line(name: string, value: string | undefined, parameters: Parameters = {}): string[] {
  if (value === undefined || value === '') return [];
  const behind = Object.entries(parameters).map(([key, one]) => `;${key}=${parameter(one)}`);
  return [`${name}${behind.join('')}:${value}`];
}

/** A line whose value is text. */
export const textLine = (name: string, value: string | undefined): string[] =>
  line(name, value === undefined ? undefined : text(value));

const octets = (value: string): number => Buffer.byteLength(value);

/** A character that is too long for any line is torn apart, but none of its code points. */
const pieces = (character: string): string[] => (octets(character) < MOST_OCTETS ? [character] : [...character]);

/** A line continues in the next one behind a space; every one of them is ended by CRLF. */
function folded(whole: string): string {
  if (octets(whole) <= MOST_OCTETS) return `${whole}\r\n`;
  const rows = [''];
  let room = MOST_OCTETS;
  for (const piece of whole.match(CHARACTER)?.flatMap(pieces) ?? []) {
    const length = octets(piece);
    if (length > room) {
      rows.push(' ');
      room = MOST_OCTETS - 1;
    }
    rows[rows.length - 1] += piece;
    room -= length;
  }
  return `${rows.join('\r\n')}\r\n`;
}

/** Lines as they stand in a file. */
export const written = (lines: readonly string[]): string => lines.map(folded).join('');
