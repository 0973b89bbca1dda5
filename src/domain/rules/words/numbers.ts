/** What is wrong with a number, and how it is written here. */
import type { OnLine } from './dates.ts';
import { type Saying, say, shorten, write } from './words.ts';

/** "166.000 €" → 166000, "49,50" → 49.5; `undefined` where it could be read in two ways. */
function looseNumber(typed: string): number | undefined {
  const plain = typed.replace(/(?:€|\$|EUR|CHF|USD|Euro|Stück|,-+)/gi, '').replace(/[\s\u{a0}']/gu, '');
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d+,\d{1,2}$/.test(plain)) return Number(plain.replace(',', '.'));
  return /^-?\d+(?:\.\d{1,2})?$/.test(plain) ? Number(plain) : undefined;
}

export function sayNumber(typed: string, onLine: OnLine): Saying {
  const guess = looseNumber(typed);
  return {
    message: say(`„${shorten(typed)}“ ist keine Zahl.`, `"${shorten(typed)}" is no number.`),
    mend:
      guess === undefined
        ? say(
            `Nur Ziffern, ohne Währung und Tausenderpunkt; Komma als Punkt schreiben, zum Beispiel: ${onLine('166000')}`,
            `Digits only, without currency and separators, for example: ${onLine('166000')}`,
          )
        : write(onLine(String(guess))),
  };
}

/** `166.000`, which YAML reads as 166. */
export const sayThousands = (typed: string, onLine: OnLine): Saying => ({
  message: say(
    `„${typed}“ würde als ${Number(typed)} gelesen: Ein Punkt trennt hier Nachkommastellen ab.`,
    `"${typed}" would be read as ${Number(typed)}: a point separates decimals here.`,
  ),
  mend: write(onLine(typed.replaceAll('.', ''))),
});

export interface Bound {
  kind: 'least' | 'most';
  limit: number;
  /** Whether the limit itself is allowed. */
  inclusive: boolean;
}

export function sayOutOfBounds(typed: string, { kind, limit, inclusive }: Bound): Saying {
  const [de, en] =
    kind === 'least'
      ? inclusive
        ? [`mindestens ${limit}`, `at least ${limit}`]
        : [`größer als ${limit}`, `greater than ${limit}`]
      : [`höchstens ${limit}`, `at most ${limit}`];
  return {
    message: say(
      `${typed} ist nicht möglich; die Zahl muss ${de} sein.`,
      `${typed} is not possible; it must be ${en}.`,
    ),
    mend: say('Bitte die Zahl prüfen.', 'Please check the number.'),
  };
}

export const sayTooPrecise = (typed: string, onLine: OnLine, divisor: number): Saying => ({
  message: say(
    `${typed} hat zu viele Nachkommastellen; Beträge haben höchstens zwei.`,
    `${typed} has too many decimals; amounts have at most two.`,
  ),
  mend: write(onLine(String(Number((Math.round(Number(typed) / divisor) * divisor).toFixed(2))))),
});

export const sayNotWhole = (typed: string, onLine: OnLine): Saying => ({
  message: say(`${typed} ist keine ganze Zahl.`, `${typed} is no whole number.`),
  mend: say(`Nur Ziffern, zum Beispiel: ${onLine('50')}`, `Digits only, for example: ${onLine('50')}`),
});
