/** Registers by first letter, as all alphabetical lists of the site have them. */

/** "Ä" stands with "A"; quotation marks before a name do not count. */
export const initialOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .charAt(0)
    .toUpperCase();

export interface InitialGroup<T> {
  heading: string;
  /** Fragment of the letter. */
  id: string;
  entries: T[];
}

/** @param entries in the order of the register */
export const byInitial = <T>(entries: readonly T[], nameOf: (entry: T) => string): InitialGroup<T>[] =>
  [...Map.groupBy(entries, (entry) => initialOf(nameOf(entry)))].map(([heading, group]) => ({
    heading,
    id: heading.toLowerCase(),
    entries: group,
  }));
