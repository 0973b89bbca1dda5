/** What is left of an item that has been withdrawn: its page names it, its day and the reason, and nothing else. */

const REMAINS = new Set(['kind', 'title', 'date', 'slug', 'formerUrls', 'withdrawn', 'start', 'end', 'period']);

/** Whether a field is still told. @param path dotted: `withdrawn.reason` */
export const isTold = (path: string): boolean => REMAINS.has(path.split('.')[0] ?? '');

/** An item's front matter without what is not told any more. No item is without a summary; this one is never printed. */
export const remainsOf = (data: object): Record<string, unknown> => ({
  ...Object.fromEntries(Object.entries(data).filter(([field]) => isTold(field))),
  summary: '–',
});
