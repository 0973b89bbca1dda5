/** What is wrong with an address, an e-mail address, a telephone number, a slug, and how it is written here. */
import { PHONE_PATTERN } from '../../../schema/fields.ts';
import { plainName } from '../../plain-name.ts';
import type { OnLine } from './dates.ts';
import { type Saying, say, shorten, write } from './words.ts';

const EXAMPLE_URL = 'https://www.example.org/';

const urlGuess = (typed: string): string | undefined => {
  const bare = typed
    .trim()
    .replace(/^<|>$/g, '')
    .replace(/^(?:https?)?[:/]+/i, '');
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#]\S*)?$/u.test(bare) ? `https://${bare}` : undefined;
};

export const sayUrl = (typed: string, onLine: OnLine): Saying => ({
  message: say(
    `„${shorten(typed)}“ ist keine vollständige Webadresse.`,
    `"${shorten(typed)}" is no complete web address.`,
  ),
  mend: write(onLine(urlGuess(typed) ?? EXAMPLE_URL)),
});

/** The path of an address that was typed with its domain, without query, fragment and signs that no path has. */
const pathGuess = (typed: string): string => {
  const path = typed
    .trim()
    .replace(/^(?:[a-z]+:)?\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '')
    .replace(/["'<>]/g, '')
    .replace(/\s+/g, '-')
    .replace(/[\\/]+/g, '/');
  return path.startsWith('/') ? path : `/${path}`;
};

export const sayPath = (typed: string, onLine: OnLine): Saying => ({
  message: say(`„${shorten(typed)}“ ist kein Weg auf dieser Website.`, `"${shorten(typed)}" is no path on this site.`),
  mend: write(onLine(pathGuess(typed))),
});

const emailGuess = (typed: string): string | undefined =>
  /[^\s@<>:]+@[^\s@<>]+\.[^\s@<>]{2,}/.exec(typed.replace(/\s*[([{](?:at|ät)[)\]}]\s*/i, '@'))?.[0];

export const sayEmail = (typed: string, onLine: OnLine): Saying => ({
  message: say(`„${shorten(typed)}“ ist keine E-Mail-Adresse.`, `"${shorten(typed)}" is no e-mail address.`),
  mend: write(onLine(emailGuess(typed) ?? 'presse@example.org')),
});

/** "(0351) 796-5500" and "+49 (0)351/796" with country code and blanks only. */
const phoneGuess = (typed: string): string | undefined => {
  const digits = typed
    .replace(/\(0\)/g, ' ')
    .replace(/^\D*00/, '+')
    .replace(/[()/.–-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const international = digits.startsWith('0') ? `+49 ${digits.slice(1)}` : digits;
  return PHONE_PATTERN.test(international) ? international : undefined;
};

export const sayPhone = (typed: string, onLine: OnLine): Saying => ({
  message: say(
    `„${shorten(typed)}“ ist keine Telefonnummer mit Landesvorwahl.`,
    `"${shorten(typed)}" is no telephone number with country code.`,
  ),
  mend: write(onLine(phoneGuess(typed) ?? '+49 341 123 45')),
});

export const saySlug = (typed: string, onLine: OnLine): Saying => ({
  message: say(
    `„${shorten(typed)}“ passt nicht in eine Webadresse; erlaubt sind Kleinbuchstaben, Ziffern und Bindestriche.`,
    `"${shorten(typed)}" does not fit into a web address; lower-case letters, digits and hyphens are allowed.`,
  ),
  mend: write(onLine(plainName(typed) || 'neues-labor')),
});
