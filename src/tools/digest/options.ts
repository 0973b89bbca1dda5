/** The words of `npm run digest`. Pure: words in, what is to be done out. */
import { parseArgs } from 'node:util';
import type { Month } from '../../domain/archive.ts';

export interface DigestOptions {
  month: Month;
  /** The folder that gets a folder for the month. */
  out: string;
}

/** What is wrong, in German, and how to mend it: `message` is all there is to say. */
export class DigestError extends Error {}

export const refuse = (fault: string, mend: string): never => {
  throw new DigestError(`${fault}\n→ ${mend}`);
};

const EXAMPLE = 'npm run digest -- 2024-09';

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { out: { type: 'string', default: 'digest' } },
    });
  } catch (error) {
    const [option = ''] = /'[^']*'/.exec((error as Error).message) ?? [];
    return refuse(
      `Unbekannt oder unvollständig: ${option.replaceAll("'", '') || words.join(' ')}.`,
      `Möglich ist außer dem Monat nur --out=Ordner, zum Beispiel: ${EXAMPLE} --out=rundbriefe`,
    );
  }
}

/** @throws DigestError */
export function digestOptions(words: readonly string[]): DigestOptions {
  const { values, positionals } = parsed(words);
  const [month, ...others] = positionals;
  if (month === undefined) return refuse('Es fehlt der Monat.', `Ihn als Jahr und Monat angeben: ${EXAMPLE}`);
  if (others.length > 0) {
    return refuse(`Mehr als ein Monat: ${positionals.join(', ')}.`, `Für jeden Monat einzeln aufrufen: ${EXAMPLE}`);
  }
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) {
    return refuse(`„${month}“ ist kein Monat.`, `Jahr und Monat mit Ziffern und Bindestrich schreiben: ${EXAMPLE}`);
  }
  if (values.out === '') return refuse('--out nennt keinen Ordner.', `Zum Beispiel: ${EXAMPLE} --out=rundbriefe`);
  return { month, out: values.out };
}
