/**
 * What a build may be told from outside, and nothing else: the moment it shows, its origin, its folders.
 * `SITE_NOW` is an ISO instant with offset; the build's first step sets it from the clock where it is missing, so that
 * every later reader sees the same moment.
 */
export interface Environment {
  SITE_NOW?: string | undefined;
  SITE_URL?: string | undefined;
  SITE_CONTENT?: string | undefined;
  /** `1` for a preview that no search engine may list. */
  SITE_NOINDEX?: string | undefined;
  /** `1` for a preview that shows what is held back: drafts, embargoed and scheduled items, what has expired. */
  SITE_DRAFTS?: string | undefined;
  SITE_CACHE?: string | undefined;
  SITE_OUT?: string | undefined;
  /** `1` for the site that goes public: nothing in it may be a placeholder. */
  SITE_RELEASE?: string | undefined;
}

/** The moment the site shows. @throws Error naming the variable, what was found and how to write it. */
export function nowOf({ SITE_NOW }: Environment): Temporal.Instant {
  try {
    return Temporal.Instant.from(SITE_NOW ?? '');
  } catch {
    throw new Error(
      `SITE_NOW="${SITE_NOW ?? ''}" is no instant. Write it with an offset, e.g. SITE_NOW=2026-04-01T09:00+02:00`,
    );
  }
}

/** The folder that holds the content, relative to the project. */
export const contentFolderOf = ({ SITE_CONTENT }: Environment): string => SITE_CONTENT || 'content';

/** Whether the build shows what is held back. @throws Error for anything but `1`, `0` and nothing. */
export function showsHeldBack({ SITE_DRAFTS = '' }: Environment): boolean {
  if (!['', '0', '1'].includes(SITE_DRAFTS)) {
    throw new Error(
      `SITE_DRAFTS="${SITE_DRAFTS}" ist weder 0 noch 1. Für eine Vorschau mit Entwürfen: npm run preview:drafts`,
    );
  }
  return SITE_DRAFTS === '1';
}

/**
 * Whether the build is a preview, closed to search engines; one that shows what is held back always is.
 * @throws Error for anything but `1`, `0` and nothing
 */
export function isPreview(environment: Environment): boolean {
  const { SITE_NOINDEX = '' } = environment;
  if (!['', '0', '1'].includes(SITE_NOINDEX)) {
    throw new Error(`SITE_NOINDEX="${SITE_NOINDEX}" ist weder 0 noch 1. Für eine Vorschau: SITE_NOINDEX=1`);
  }
  return SITE_NOINDEX === '1' || showsHeldBack(environment);
}

/** The folder for what a later build need not make again, relative to the project. */
export const cacheFolderOf = ({ SITE_CACHE }: Environment): string => SITE_CACHE || '.cache/site';

/** The folder that readers are given, relative to the project. No preview may be built there. */
export const PUBLIC_FOLDER = 'dist';

/** The folder that the finished site is put into, relative to the project. */
export const outputFolderOf = ({ SITE_OUT }: Environment): string => SITE_OUT || PUBLIC_FOLDER;

/** Whether the build goes public. @throws Error for anything but `1`, `0` and nothing. */
export function isRelease({ SITE_RELEASE = '' }: Environment): boolean {
  if (!['', '0', '1'].includes(SITE_RELEASE)) {
    throw new Error(`SITE_RELEASE="${SITE_RELEASE}" is neither 0 nor 1. Write SITE_RELEASE=1, or npm run release.`);
  }
  return SITE_RELEASE === '1';
}
