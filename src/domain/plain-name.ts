const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * A text in the letters that ids, folders and addresses are made of: "Größe & Übermut" → "groesse-uebermut". Umlauts
 * are written out, as German readers expect, other accents are dropped; whatever is no letter or digit becomes one hyphen.
 */
export const plainName = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
