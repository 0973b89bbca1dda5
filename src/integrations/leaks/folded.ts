/**
 * Texts in one form, in which a title is the same in a page, a feed, an address and a picture's metadata: escapes are
 * read, letters are lower case without marks (`ß` is `ss`), words stand apart by one space. A slash stays a word of its
 * own, so that an address cannot be taken for prose.
 */

/** Letters of `&auml;`, `&Eacute;` and the like; the mark is of no interest here. */
const MARKED_LETTER = /&([a-z])(?:uml|acute|grave|circ|tilde|cedil|ring|caron|slash);/gi;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  sol: '/',
  szlig: 'ß',
  shy: '',
  zwj: '',
  zwnj: '',
};

const character = (digits: string, base: number): string => {
  const point = Number.parseInt(digits, base);
  return point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
};

const withoutEntities = (text: string): string =>
  text
    .replace(MARKED_LETTER, '$1')
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => character(hex, 16))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => character(digits, 10))
    .replace(/&([a-z]{2,8});/gi, (_, name: string) => NAMED[name.toLowerCase()] ?? ' ');

/** Escapes of JSON, JavaScript, iCalendar and vCard; `\n` parts words. */
const withoutBackslashes = (text: string): string =>
  text.replace(
    /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([nrtNRT])|([^\w\s]))/g,
    (_, long?: string, four?: string, two?: string, space?: string, sign?: string) => {
      const hex = long ?? four ?? two;
      return hex === undefined ? (space === undefined ? (sign ?? '') : ' ') : character(hex, 16);
    },
  );

/** Escapes of CSS (Syntax 3, section 4.3.7): `\e4 ` is an ä. */
export const withoutCssEscapes = (css: string): string =>
  css.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => character(hex, 16));

/** Percent-encoding (RFC 3986, section 2.1), where it is UTF-8; a sign of percent in a text stays what it is. */
const withoutPercents = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });

/** The text behind its escapes. Entities are read twice: markup within XML is escaped once more. */
export function unescaped(text: string): string {
  let plain = text;
  if (plain.includes('\\')) plain = withoutBackslashes(plain);
  if (plain.includes('&')) plain = withoutEntities(plain);
  if (plain.includes('&')) plain = withoutEntities(plain);
  return plain.includes('%') ? withoutPercents(plain) : plain;
}

/** Tags that can stand within a word. */
const WITHIN_WORDS = new Set(
  'a abbr b bdi bdo cite code data dfn em i mark q s small span strong sub sup time u wbr'.split(' '),
);

/** What a reader sees of markup; blocks are parted by a sign of their own. */
export const withoutTags = (markup: string): string =>
  markup
    .replace(/<!--[^>]*-->/g, '')
    .replace(/<\/?([a-z][\w:-]*)[^<>]*>/gi, (_, name: string) => (WITHIN_WORDS.has(name.toLowerCase()) ? '' : ' ¶ '));

/** Markup as it is written, without the slashes that are no part of an address. */
export const withoutTagSlashes = (markup: string): string => markup.replace(/<\/|\/>/g, ' ');

/** Soft hyphens, joiners, marks of letters that have been taken apart. */
const INVISIBLE = /\p{M}|[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** As `folded`, but capitals stay. */
export function squeezed(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: most texts have nothing beyond ASCII in them.
  const plain = /[^\x00-\x7f]/.test(text)
    ? text.normalize('NFKD').replace(INVISIBLE, '').replaceAll('ß', 'ss').replaceAll('ẞ', 'SS')
    : text;
  // Latin letters, digits and whatever other scripts have, slashes and the sign between blocks; all else parts words.
  return plain
    .replace(/[^A-Za-z0-9/¶\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufdff]+/g, ' ')
    .replaceAll('/', ' / ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The one form. Words are parted by one space, without any at the ends. */
export const folded = (text: string): string => squeezed(text).toLowerCase();

export const wordsOf = (text: string): string[] => (text === '' ? [] : text.split(' '));
