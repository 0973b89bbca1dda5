/**
 * How large pictures are shown, and in which sizes they are published. The lengths are those of styles/tokens.css and
 * of the layouts: `--page` 76rem, `--measure` 41rem, a gutter of 4vw between 1rem and 2.5rem, `--gap` 2.6vw between
 * columns, at most 2.25rem.
 */

/** Where a picture stands: above its item, in the text, above the story that leads the front page, in a list of cards, or at the end of a line of a list. */
export type PicturePlace = 'cover' | 'body' | 'lead' | 'card' | 'row';

export interface PictureShape {
  /** Width of the place in CSS pixels, at most. */
  width: number;
  /** Height in CSS pixels, at most: a portrait must not push the text off the screen. */
  height?: number;
  /** Width : height to which the picture is cut; without it nothing is cut off. */
  ratio?: number;
  /** Pixel widths of the published files. */
  widths: readonly number[];
  /** What the layout makes of the place (HTML, `sizes`). */
  sizes: string;
  /** Of its AVIF files, 1 to 100, where it is not that of the encoder: one of several on a page may cost less. */
  quality?: number;
}

const WITHIN_GUTTERS = '(min-width: 25rem) 92vw, calc(100vw - 2rem)';

export const pictureShapes: Readonly<Record<PicturePlace, PictureShape>> = {
  cover: {
    width: 1216,
    height: 912,
    widths: [480, 800, 1200, 1600],
    sizes: `(min-width: 81rem) 76rem, (min-width: 62.5rem) calc(100vw - 5rem), ${WITHIN_GUTTERS}`,
  },
  body: { width: 656, widths: [480, 800, 1312], sizes: `(min-width: 45rem) 41rem, ${WITHIN_GUTTERS}` },
  lead: {
    width: 789,
    ratio: 16 / 9,
    widths: [480, 640, 800, 1200],
    // Two thirds of the page beside the events, where there is room for both.
    sizes: `(min-width: 81rem) 49.3rem, (min-width: 62rem) calc(64.9vw - 3.3rem), ${WITHIN_GUTTERS}`,
    quality: 40,
  },
  card: {
    width: 381,
    ratio: 16 / 9,
    widths: [320, 480, 640],
    quality: 40,
    sizes: `(min-width: 81rem) 23.8rem, (min-width: 61.5rem) 30vw, (min-width: 40rem) 45vw, ${WITHIN_GUTTERS}`,
  },
  row: {
    width: 192,
    ratio: 16 / 9,
    widths: [192, 384],
    quality: 40,
    sizes: '(min-width: 55rem) 12rem, max(5rem, 22vw)',
  },
};

export const pictureLimits = {
  /** No file for the web is wider. */
  webWidth: 1600,
  /** Of an original: more is a mistake, or an attack on the machine that builds. */
  pixels: 100_000_000,
} as const;
