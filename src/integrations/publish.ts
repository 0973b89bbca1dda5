import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Puts `fresh` where `target` is. The old folder is moved away first and comes back if the move fails. */
export function swapFolder(fresh: string, target: string): void {
  const previous = join(dirname(target), `.${basename(target)}-previous`);
  rmSync(previous, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  const hadPrevious = existsSync(target);
  if (hadPrevious) renameSync(target, previous);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (hadPrevious) renameSync(previous, target);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

/**
 * The last step of a build: only a site that is whole takes the place of the old one. Astro builds into a folder of
 * its own (`outDir`), because it empties that folder before it knows whether the build will succeed.
 */
export const publish = (target: string): AstroIntegration => ({
  name: 'publish',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      swapFolder(fileURLToPath(dir).replace(/[/\\]$/, ''), resolve(target));
      logger.info(`Fertig: ${target}/`);
    },
  },
});
