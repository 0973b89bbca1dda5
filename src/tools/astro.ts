/**
 * Astro's command line without its telemetry, whose only switch that travels with a project is this variable:
 * `node src/tools/astro.ts build`. Before a build the content is checked here, so that editors read what is to be
 * mended and nothing else; the integration of the same name guards builds that are started in other ways.
 */
import { contentFolderOf } from '../config/environment.ts';
import { checkFolder } from './check-folder.ts';
import { nowOrClock } from './clock.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const isBuild = process.argv[2] === 'build';
const content = isBuild ? checkFolder(contentFolderOf(process.env), 'de', nowOrClock(process.env)) : undefined;

if (content?.failed) {
  console.error(content.text);
  process.exitCode = 1;
} else {
  await import(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url).href);
}
