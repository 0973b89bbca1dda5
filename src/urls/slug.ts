const GERMAN: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * A text as part of an address: "Größe & Übermut" → "groesse-uebermut". Umlauts are written out, as German readers
 * expect, other accents are dropped; whatever is no letter or digit becomes one hyphen.
 */
export const slugify = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüß]/g, (letter) => GERMAN[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** Gives each text of a page its own fragment; the second "Ausblick" becomes "ausblick-2". */
export function fragmentNamer(): (text: string) => string {
  const taken = new Set<string>();
  return (text) => {
    const base = slugify(text) || 'abschnitt';
    let fragment = base;
    for (let count = 2; taken.has(fragment); count += 1) fragment = `${base}-${count}`;
    taken.add(fragment);
    return fragment;
  };
}
