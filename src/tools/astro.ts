/**
 * Astro's command line without its telemetry, whose only switch that travels with a project is this variable:
 * `node src/tools/astro.ts build`. Before a build the content, the folder it goes to (and, before one that goes
 * public, the configuration) are checked here, so that editors read what is to be
 * mended and nothing else; the integrations content-check, preview and release-guard guard builds that are started in
 * other ways. `dev` shows everything that is held back, marked as in a preview, unless SITE_DRAFTS says otherwise.
 */
import { contentFolderOf, isRelease } from '../config/environment.ts';
import { checkFolder } from './check-folder.ts';
import { checkOutputFolder } from './check-output-folder.ts';
import { checkRelease } from './check-release.ts';
import { nowOrClock } from './clock.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
if (process.argv[2] === 'dev') process.env.SITE_DRAFTS ??= '1';

const isBuild = process.argv[2] === 'build';
const content = isBuild ? checkFolder(contentFolderOf(process.env), 'de', nowOrClock(process.env)) : undefined;
const output = isBuild ? checkOutputFolder(process.env) : undefined;
const release = isBuild && isRelease(process.env) ? checkRelease(process.env) : undefined;
const faults = [content, output, release].filter((outcome) => outcome?.failed).map((outcome) => outcome?.text);

if (faults.length > 0) {
  console.error(faults.join('\n\n'));
  process.exitCode = 1;
} else {
  await import(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url).href);
}
