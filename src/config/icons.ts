/** The site's mark as pictures, drawn from `public/favicon.svg` on the site's paper when the site is built: a row is a file. */
export interface IconRow {
  /** Below the site's root. */
  file: string;
  /** Edge in pixels. */
  size: number;
  /** Paper around the mark, as a part of the edge. */
  margin: number;
  /** Whether the manifest names it, and for what; a maskable icon keeps its mark within the inner 80 per cent. */
  purpose?: 'any' | 'maskable';
}

export const icons: readonly IconRow[] = [
  { file: 'apple-touch-icon.png', size: 180, margin: 0.14 },
  // The largest picture that RSS allows (rssboard.org/rss-specification, <image>).
  { file: 'icon-144.png', size: 144, margin: 0.1 },
  { file: 'icon-192.png', size: 192, margin: 0.1, purpose: 'any' },
  { file: 'icon-512.png', size: 512, margin: 0.1, purpose: 'any' },
  { file: 'icon-maskable-512.png', size: 512, margin: 0.22, purpose: 'maskable' },
];
