import type { NewsData } from '../schema/index.ts';

/** A cover as it is printed. `source` is what Astro's image pipeline made of the file. */
export interface CoverView {
  source: unknown;
  alt: string;
  caption?: string | undefined;
  credit: string;
  licence: string;
}

export const coverView = (cover: NewsData['cover']): CoverView | undefined =>
  cover && { source: cover.src, alt: cover.alt, caption: cover.caption, credit: cover.credit, licence: cover.licence };
