/** The part of Pagefind's browser API that the search uses (pagefind.app/docs/api). */

export interface PagefindResultData {
  url: string;
  /** Escaped HTML with `<mark>`. */
  excerpt: string;
  meta: Record<string, string>;
}

export interface PagefindSearch {
  results: { id: string; data: () => Promise<PagefindResultData> }[];
  /** Counts among the results, by filter and value. */
  filters: Record<string, Record<string, number>>;
}

export interface Pagefind {
  init: () => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (
    query: string | null,
    options: { filters: Record<string, string | { any: string[] }>; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<PagefindSearch>;
}

/** Made by the build beside the pages, so no bundler may look for it. */
const SCRIPT = '/pagefind/pagefind.js';

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind once, when it is first asked for. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= (import(/* @vite-ignore */ SCRIPT) as Promise<Pagefind>).then(async (pagefind) => {
    await pagefind.init();
    return pagefind;
  });
  return loading;
}
