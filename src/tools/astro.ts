/**
 * Astro's command line without its telemetry, whose only switch that travels with a project is this variable:
 * `node src/tools/astro.ts build`. Before a build the content (and, before one that goes
 * public, the configuration) is checked here, so that editors read what is to be
 * mended and nothing else; the integrations content-check and release-guard guard builds that are started in other ways.
 */
import { contentFolderOf, isRelease } from '../config/environment.ts';
import { checkFolder } from './check-folder.ts';
import { checkRelease } from './check-release.ts';
import { nowOrClock } from './clock.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const isBuild = process.argv[2] === 'build';
const content = isBuild ? checkFolder(contentFolderOf(process.env), 'de', nowOrClock(process.env)) : undefined;
const release = isBuild && isRelease(process.env) ? checkRelease(process.env) : undefined;
const faults = [content, release].filter((outcome) => outcome?.failed).map((outcome) => outcome?.text);

if (faults.length > 0) {
  console.error(faults.join('\n\n'));
  process.exitCode = 1;
} else {
  await import(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url).href);
}
