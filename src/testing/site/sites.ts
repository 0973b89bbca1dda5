/** The sites that the tests build, and how to build one. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../../..');

/** Everything the tests build lies here; git does not see it. */
export const TEST_FOLDER = join(ROOT, '.cache/test');

export interface SiteOptions {
  /** `SITE_NOW` */
  now: string;
  /** Folder of content, relative to the project. */
  content?: string;
  /** `SITE_RELEASE` */
  release?: boolean;
  /** `SITE_URL` */
  url?: string;
  /** Another site's cache, for what one build leaves to the next. */
  cache?: string;
  /** Further environment: `{ SITE_DRAFTS: '1' }`. */
  env?: Record<string, string>;
  /** What node runs, if not the plain build: `['src/tools/rebuild-due.ts']`. */
  command?: readonly string[];
}

const BUILD = ['src/tools/astro.ts', 'build'];

/** Built before the tests run, each on a machine that stands elsewhere. `again` is `today` once more, from nothing. */
export const sites = {
  today: { now: '2026-11-21T12:00:00Z', env: { TZ: 'UTC' } },
  again: { now: '2026-11-21T12:00:00Z', env: { TZ: 'Pacific/Kiritimati' } },
  april2016: { now: '2016-04-01T09:00:00+02:00', env: { TZ: 'America/Los_Angeles' } },
  fictitious: { now: '2026-05-15T10:00:00+02:00', content: '.cache/test/content', env: { TZ: 'Europe/Berlin' } },
} satisfies Record<string, SiteOptions>;

export type SiteName = keyof typeof sites;

/** The finished site; what a build leaves beside it (next-change.json, host configuration) is in the folder above. */
export const siteFolder = (name: string): string => join(TEST_FOLDER, name, 'dist');

/** What a build of this site keeps for the next one. */
export const cacheFolder = (name: string): string => join(TEST_FOLDER, name, 'cache');

export interface BuildResult {
  code: number;
  /** What the build printed, both streams, without colours. */
  output: string;
}

/**
 * Environment of a production build. The test runner's own settings must not reach it: with its `DEV=1` in
 * `import.meta.env`, every page would make its catalogue anew, as in the dev server.
 */
export const productionEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  ...Object.fromEntries(['VITEST', 'TEST', 'DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL'].map((name) => [name, undefined])),
  NODE_ENV: 'production',
  NO_COLOR: '1',
};

/** Builds a site the way `npm run build` does, into a folder and with a cache of its own. */
export function buildSite(
  name: string,
  { now, content, release, url, cache = name, env, command = BUILD }: SiteOptions,
): BuildResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      ...productionEnvironment,
      SITE_NOW: now,
      SITE_OUT: relative(ROOT, siteFolder(name)),
      SITE_CACHE: relative(ROOT, cacheFolder(cache)),
      SITE_CONTENT: content,
      SITE_RELEASE: release ? '1' : undefined,
      SITE_URL: url,
      ...env,
    },
  });
  return { code: status ?? 1, output: `${stdout}${stderr}` };
}

/** Every file of a built site, by its path with `/`, sorted. */
export const filesOf = (name: string): string[] =>
  readdirSync(siteFolder(name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(siteFolder(name), join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

export const readText = (name: string, path: string): string => readFileSync(join(siteFolder(name), path), 'utf8');

export const readBytes = (name: string, path: string): Buffer => readFileSync(join(siteFolder(name), path));

/** The pages of a site by address: `/meldungen/` → HTML, without the soft hyphens of its headings. */
export const pagesOf = (name: string): Map<string, string> =>
  new Map(
    filesOf(name)
      .filter((path) => path.endsWith('.html'))
      .map((path) => [
        `/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
        readText(name, path).replaceAll('\u00ad', ''),
      ]),
  );

/** The words a reader sees on a page, in one line; what waits for its moment is hidden, and holds nothing of its own kind. */
export const textOf = (html: string): string =>
  html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<(p|span|strong|a|li|ol|section)\b[^>]*\shidden(?=[\s>])[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    // Not \s: no-break spaces are part of what is printed.
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();

/** The part of a page from a heading to the next one of the same level; empty where there is no such heading. */
export function sectionOf(html: string, heading: string): string {
  const start = html.search(new RegExp(`<h2[^>]*>\\s*${heading}\\s*</h2>`));
  if (start < 0) return '';
  const end = html.indexOf('<h2', start + 3);
  return html.slice(start, end < 0 ? undefined : end);
}

/**
 * Writes a content folder of a test's own, in place of what was there, and gives its path for `buildSite`.
 * @param files by their paths below the folder: `{ 'news/x/index.md': '…' }`
 */
export function writeContent(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(TEST_FOLDER, name, 'content');
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return relative(ROOT, folder);
}
