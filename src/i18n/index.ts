import type { Locale } from '../config/locales.ts';
import { de, type Messages } from './de.ts';
import { en } from './en.ts';
import { formatNumber } from './format.ts';

const all: Record<Locale, Messages> = { de, en };

export const messages = (locale: Locale): Messages => all[locale];

/** Puts values into the braces of a message: `fill('{count} Treffer', { count: 3 })`. */
export const fill = (message: string, values: Record<string, string | number>): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** A number of things: `counted({ one: '1 Meldung', other: '{count} Meldungen' }, 1200, 'de')`, "1.200 Meldungen". */
export const counted = (words: { one: string; other: string }, count: number, locale: Locale): string =>
  count === 1 ? words.one : fill(words.other, { count: formatNumber(count, locale) });

export type { Messages };
