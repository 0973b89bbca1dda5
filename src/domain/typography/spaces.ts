/** Where words are kept together, and where there is one space too many. */
import type { Locale } from '../../config/locales.ts';
import { locales } from '../../config/locales.ts';
import { type TypographyRow, typographyRows } from './rows.ts';
import { type Edit, edited, type Run, replaced } from './run.ts';

const NO_BREAK = '\u00a0';
/** The space inside "z. B.", a fifth of the type size. */
const NARROW = '\u202f';

/** "z.B." and "z. B.", at the beginning of a sentence with a capital. */
const abbreviation = (typed: string): string => {
  const [first = '', ...rest] = typed.split(/(?<=\.)/);
  const initial = `[${first.charAt(0)}${first.charAt(0).toUpperCase()}]${first.slice(1)}`;
  return [initial, ...rest].map((part) => part.replace('.', '\\.')).join('[ \\n\\u00a0\\u202f]?');
};

/** Longer ones first: "u. a. m." before "u. a." */
const abbreviations = ({ abbreviations: all }: TypographyRow): RegExp | undefined =>
  all.length === 0
    ? undefined
    : new RegExp(
        `(?<![\\p{L}\\d.])(?:${[...all]
          .sort((a, b) => b.length - a.length)
          .map(abbreviation)
          .join('|')})(?![\\p{L}\\d])`,
        'gu',
      );

/** All places of a language in one expression, so that a text is gone through once. */
const together = ({ together: rows }: TypographyRow): RegExp =>
  new RegExp(`[ \\n](?:${rows.map(([before, after]) => `(?<=${before}[ \\n])(?=${after})`).join('|')})`, 'gu');

const rules = Object.fromEntries(
  locales.map((locale) => {
    const row = typographyRows[locale];
    return [locale, { abbreviations: abbreviations(row), together: together(row) }];
  }),
) as Readonly<Record<Locale, { abbreviations: RegExp | undefined; together: RegExp }>>;

/** Only what is between the letters is touched: they may stand in different parts of the run. */
const gapsIn = ({ 0: all, index: start = 0 }: RegExpMatchArray): Edit[] =>
  [...all.matchAll(/(?<=\.)[ \n\u00a0\u202f]?(?=\p{L})/gu)]
    .filter(([gap]) => gap !== NARROW)
    .map(({ 0: gap, index }) => ({ at: start + index, length: gap.length, text: NARROW }));

const withAbbreviations = (run: Run, pattern: RegExp | undefined): Run =>
  pattern ? edited(run, [...run.text.matchAll(pattern)].flatMap(gapsIn)) : run;

/** "+49 341 123 45" */
const telephoneNumbers = (run: Run): Run =>
  run.text.includes('+')
    ? replaced(run, /\+[1-9]\d{0,2}(?:[ \n](?:\(0\)[ \n]?)?\d+)+/g, ([all]) => all.replace(/[ \n]/g, NO_BREAK))
    : run;

/** One of several spaces is left, a no-break one only where all are. */
export const withSingleSpaces = (run: Run): Run =>
  replaced(run, /(?<=\S)[ \t\u00a0]{2,}(?=\S)/g, ([all]) => (/[ \t]/.test(all) ? ' ' : NO_BREAK));

export const withNoBreakSpaces = (run: Run, locale: Locale): Run => {
  const short = withAbbreviations(run, rules[locale].abbreviations);
  return telephoneNumbers(replaced(short, rules[locale].together, () => NO_BREAK));
};
