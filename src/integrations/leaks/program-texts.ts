/** The program's own texts: what pages say or hold without any editor having written it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders whose words and names can get into the site. */
const SPEAKING = /^(?:client|components|config|data|i18n|integrations|layouts|outputs|pages|styles|urls|views)(?:\/|$)/;
/** Markup that Astro, its Markdown and the library for feeds write by themselves. */
const MARKUP = 'crossorigin stylesheet modulepreload describedby constrained contains category';
const SOURCE = /\.(?:ts|astro|css)$/;
const TEST = /\.test\.ts$/;

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

/**
 * @param source the folder of the source code
 * @param untouched the folder of files that are served as they are; it is no place for anything held back, so that only
 *   the names of its files are taken from it
 */
export function programTexts(source: string, untouched: string): string[] {
  const code = filesBelow(source)
    .filter((path) => SPEAKING.test(path.slice(source.length).replaceAll('\\', '/').replace(/^\//, '')))
    .filter((path) => SOURCE.test(path) && !TEST.test(path));
  const names = filesBelow(untouched).map((path) => path.slice(untouched.length));
  return [MARKUP, ...code.map((path) => readFileSync(path, 'utf8')), ...names];
}
