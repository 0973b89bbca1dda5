/**
 * `npm run rebuild:due`: builds the site if it would differ from the one that is there, as next-change.json beside it
 * tells; else says when it will, and ends with 0.
 *
 * `-- --quiet` says nothing while nothing is due, for timers whose every word is mailed to somebody.
 * `-- --wait` goes on for ever: it sleeps until the next change, builds, and sleeps again.
 * `-- --check` builds nothing and ends with 0 if a build is due, 3 if not. It needs no installed packages, so that a
 * scheduled job can end before it installs any.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { showsHeldBack } from '../config/environment.ts';
import { nowOrClock } from './clock.ts';
import { verdictOf } from './schedule/due.ts';
import { nextChangePath, readNextChange } from './schedule/next-change-file.ts';
import { buildOrSleep } from './schedule/wait.ts';

const NOT_DUE = 3;

const path = nextChangePath(process.env.SITE_OUT || 'dist');
const now = () => nowOrClock(process.env);
const read = () => readNextChange(path);

const build = (): boolean => {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'astro.ts'), 'build'], {
    stdio: 'inherit',
  });
  return status === 0;
};

function rebuildOnce({ check = false, quiet = false }: { check?: boolean; quiet?: boolean }): number {
  const { isDue, text } = verdictOf(read(), now());
  if (isDue || !quiet) console.log(text);
  if (check) return isDue ? 0 : NOT_DUE;
  return !isDue || build() ? 0 : 1;
}

async function rebuildForever(): Promise<never> {
  const around = { now, read, build, sleep: (milliseconds: number) => sleep(milliseconds), say: console.log };
  for (let said = ''; ; ) said = await buildOrSleep(around, said);
}

/** Why this cannot work; undefined if it can. */
function obstacle(isWaiting: boolean): string | undefined {
  if (showsHeldBack(process.env))
    return 'Eine Vorschau mit Entwürfen hat keinen nächsten Termin: SITE_DRAFTS weglassen.';
  if (isWaiting && process.env.SITE_NOW) return 'Mit SITE_NOW steht die Uhr still: zum Warten SITE_NOW weglassen.';
  return undefined;
}

const { values } = parseArgs({
  options: { wait: { type: 'boolean' }, check: { type: 'boolean' }, quiet: { type: 'boolean' } },
});
const problem = obstacle(values.wait === true);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else if (values.wait) {
  await rebuildForever();
} else {
  process.exitCode = rebuildOnce(values);
}
