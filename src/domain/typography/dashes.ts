/** Hyphens that mean a dash, dots that mean an ellipsis. Whatever might be a number of another kind stays as it is. */
import { type Run, replaced } from './run.ts';

const EN_DASH = '–';
const NO_BREAK = '\u00a0';

/** The dash keeps to the word before it, so that no line begins with one. */
const spacedDash = (run: Run): Run =>
  replaced(run, /(?<=[^\s])[ \n\u00a0]+(?:-{1,3}|–)(?=[ \n])/g, () => `${NO_BREAK}${EN_DASH}`);

const tightDash = (run: Run): Run => replaced(run, /(?<=[\p{L}\d])--(?=[\p{L}\d])/gu, () => EN_DASH);

/** Between two plain numbers that belong to nothing longer, and after no word that announces an identifier. */
const RANGE = new RegExp(
  '(?<![\\p{L}\\d.,:;/+#*–-])(?<![\\d)/][ \\u00a0])' +
    '(?<!(?:Tel|Telefon|Fax|Az|Nr|FKZ|ISBN|ISSN|DIN|ISO|EN|IEC|Typ|ID|Kennung|Kennzeichen|Aktenzeichen)\\.?:?[ \\u00a0])' +
    '(?<left>\\d{1,4})(?: - |-)(?<right>\\d{1,4})(?![\\p{L}\\d/:+*–-]|[.,]\\d|[ \\u00a0]\\d| ?=)',
  'gu',
);

const isYear = (digits: string): boolean => /^(?:1[89]|20|21)\d\d$/.test(digits);

/** Ranges rise: 10–12, 2014–2020. 2024-09 is a month, 12-10 a score or a name, 341-1234 a telephone number. */
function isRange(left: string, right: string): boolean {
  if (left.startsWith('0') || right.startsWith('0') || Number(left) >= Number(right)) return false;
  return right.length < 4 || (isYear(left) && isYear(right));
}

const numberRange = (run: Run): Run =>
  replaced(run, RANGE, ({ 0: all, groups: { left = '', right = '' } = {} }) =>
    isRange(left, right) ? `${left}${EN_DASH}${right}` : all,
  );

const DAY = '\\d{1,2}\\.';
const MONTH = '(?:[ \\u00a0]?(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)|\\d{1,2}\\.\\d{2,4})';
const CLOCK = '\\d{1,2}[:.]\\d{2}';

/** "26.-27. April", "9.30-12.00 Uhr" */
const RANGE_OF_DATES = new RegExp(
  `(?<=(?<![\\d.])${DAY})(?: - |-)(?=${DAY}${MONTH})|(?<=(?<![\\d.:])${CLOCK})(?: - |-)(?=${CLOCK}[ \\u00a0]Uhr)`,
  'gu',
);

const dateRange = (run: Run): Run => replaced(run, RANGE_OF_DATES, () => EN_DASH);

const ellipsis = (run: Run): Run =>
  replaced(
    replaced(run, /(?<!\.)\.{3}(?!\.)/g, () => '…'),
    /(?<=\S)[ \n]+(?=…)/g,
    () => NO_BREAK,
  );

export function withDashes(run: Run): Run {
  const dotted = /\.{3}|…/.test(run.text) ? ellipsis(run) : run;
  if (!/[-–]/.test(dotted.text)) return dotted;
  return tightDash(spacedDash(numberRange(dateRange(dotted))));
}
