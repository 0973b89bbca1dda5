import { plainName } from '../domain/plain-name.ts';

/** A text as part of an address: "Größe & Übermut" → "groesse-uebermut". */
export const slugify = plainName;

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
