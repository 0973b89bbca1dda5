/**
 * Copies of the project with other content, as it is and without feeds and calendars: what these cost is what the second
 * saves. Editing while a bench runs does not disturb it.
 */
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { calendarFiles, feedFiles } from '../../config/sections.ts';
import type { ArchiveFiles } from './archive.ts';

/** What a build reads, but for the content. */
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Puts the project in `root` into `folder`, with this content instead of its own. */
export function copyProject(root: string, folder: string, content: ArchiveFiles): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, '.cache'), { recursive: true });
  for (const part of PARTS) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(resolve(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, bytes] of Object.entries(content)) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), bytes);
  }
}

/** Routes that write XML or JSON for other readers than subscribers. */
const NO_FEEDS = /^(?:sitemap\b.*|addresses\.json)\b/;

/** Whether a route, by its path below `src/pages/`, writes feeds, calendars or the list of them. */
export const isFeedRoute = (path: string): boolean => /\.(?:xml|json|ics|opml)\.ts$/.test(path) && !NO_FEEDS.test(path);

const feedNames = Object.values(feedFiles).map(({ name, ending }) => `${name}(?:-\\d{4})?\\.${ending}`);
const FEED_FILE = new RegExp(`(?:^|/)(?:${feedNames.join('|')}|${Object.values(calendarFiles).join('|')})$`);

/** Whether a file of a finished site is a feed or a calendar. */
export const isFeedFile = (path: string): boolean => FEED_FILE.test(path);

/** Empties the rows of the configuration, whatever else it says. */
const WITHOUT_ROWS = `export * from './all-feeds.ts';

export const siteFeeds = [];
export const itemFeeds = [];
`;

/**
 * Takes all feeds and calendars out of the project in `folder`: their routes, and the rows from which pages learn of them.
 * @returns the routes taken out, by their paths below `src/pages/`
 */
export function takeFeedsOut(folder: string): string[] {
  const pages = join(folder, 'src', 'pages');
  const routes = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isFeedRoute)
    .sort();
  for (const route of routes) rmSync(join(pages, route));
  const config = join(folder, 'src', 'config');
  renameSync(join(config, 'feeds.ts'), join(config, 'all-feeds.ts'));
  writeFileSync(join(config, 'feeds.ts'), WITHOUT_ROWS);
  return routes;
}
