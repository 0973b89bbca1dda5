/** By what a preview that shows what is held back can be told from the public site, by people and by programs. */
export const previewMark = {
  /** Lies at the top of its folder and says what it is. */
  file: 'VORSCHAU.txt',
  /** `<meta name="…">` of every page. */
  meta: 'vorschau',
} as const;

/** What `npm run preview:drafts` uses where nothing else is asked for. The port is not that of the other servers. */
export const previewDefaults = { out: '.cache/preview/dist', cache: '.cache/preview/cache', port: 4322 } as const;
