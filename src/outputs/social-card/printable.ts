import type { Typeface } from './typeface.ts';

/** What stands for a character that the font may lack, where taking off its accents does not help. */
const STAND_INS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ẞ: 'SS',
  ı: 'i',
  '\u2009': '\u00a0',
  '\u202f': '\u00a0',
  '\u2010': '-',
  '\u2012': '–',
  '−': '–',
  '′': "'",
  '″': '"',
  '→': '–',
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  κ: 'kappa',
  µ: 'u',
  μ: 'u',
};

const withoutAccents = (char: string): string => char.normalize('NFKD').replace(/\p{M}/gu, '');

/**
 * A text in characters that the font has: a relative of what it lacks, or nothing, but never an empty box. U+00AD
 * stays where it is; it says where a word may be divided.
 */
export const printable = (text: string, { has }: Pick<Typeface, 'has'>): string =>
  [...text.normalize('NFC')]
    .map((char) => {
      if (char === '\u00ad' || has(char)) return char;
      const relative = STAND_INS[char] ?? withoutAccents(char);
      return [...relative].every(has) ? relative : '';
    })
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
