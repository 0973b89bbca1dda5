/** Registers by first letter, as all alphabetical lists of the site have them. */
import { sortKey } from '../domain/order.ts';

/** The letter under which the register's order puts a name: "Ä" stands with "A". */
const initialOf = (name: string): string => sortKey(name).charAt(0).toUpperCase();

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
