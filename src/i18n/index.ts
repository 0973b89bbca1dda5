import type { Locale } from '../config/locales.ts';
import { de, type Messages } from './de.ts';
import { en } from './en.ts';

const all: Record<Locale, Messages> = { de, en };

export const messages = (locale: Locale): Messages => all[locale];

/** Puts values into the braces of a message: `fill('{count} Treffer', { count: 3 })`. */
export const fill = (message: string, values: Record<string, string | number>): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

export type { Messages };
