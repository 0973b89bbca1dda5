/** What a page may cost, and a build. The benches print these limits; `src/testing/site/weight.test.ts` holds those of pages. */
import type { Weight } from './page-weight.ts';

export interface Limit {
  what: string;
  /** The limit in words, for the table. */
  limit: string;
  value: (weight: Weight) => number;
  most: number;
}

/** Kilobytes are 1,000 bytes, as providers of mobile data count them. */
const kilobytes = (count: number): string => `${count} kB`;

const bytes = (most: number, what: string, value: Limit['value']): Limit => ({
  what,
  limit: kilobytes(most / 1000),
  value,
  most,
});

/** Pictures differ from item to item; everything else is the site's own doing. Bodies only: hosts differ in headers. */
export const withoutPictures = ({ total, headers, images }: Weight): number => total - headers - images;

const still: Limit = { what: 'CLS', limit: '0', value: ({ layoutShift }) => layoutShift, most: 0 };

/** All that travels for a text article, the responses' headers included. */
export const articleLimits: readonly Limit[] = [
  bytes(45_000, 'mit Kopfzeilen, ohne Bilder', ({ total, images }) => total - images),
  { what: 'Anfragen', limit: '5', value: ({ requests }) => requests, most: 5 },
  still,
];

/** Of events and projects, which hold more, and of hosts that know no brotli: the bodies. */
export const bodyLimits: readonly Limit[] = [
  bytes(45_000, 'ohne Bilder', withoutPictures),
  { what: 'Anfragen', limit: '5', value: ({ requests }) => requests, most: 5 },
  still,
];

export const frontPageLimits: readonly Limit[] = [bytes(120_000, 'gesamt', ({ total }) => total), still];

/** The limits a weight breaks, in words; empty where it keeps them all. */
export const brokenLimits = (weight: Weight, limits: readonly Limit[]): string[] =>
  limits
    .filter(({ value, most }) => value(weight) > most)
    .map(({ what, limit, value }) => `${what}: ${value(weight)}, höchstens ${limit}`);

/** What parts of a build may add to the rest of it, at 1,000 items: 0.15 is 15 %. */
export const buildLimits = { feeds: 0.15 } as const;
