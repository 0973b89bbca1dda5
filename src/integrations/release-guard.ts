import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isRelease, outputFolderOf } from '../config/environment.ts';
import { checkRelease } from '../tools/check-release.ts';
import { checkFinished } from '../tools/release/check-finished.ts';
import { plainError } from './content-check.ts';

/**
 * Refuses to build for the public while anything is a placeholder or the build is a preview, and names all of it, before
 * anything is written; and looks at what was built once more before it takes the place of the last site.
 */
export const releaseGuard = (): AstroIntegration => ({
  name: 'release-guard',
  hooks: {
    'astro:config:setup': ({ command, logger }) => {
      if (command !== 'build' || !isRelease(process.env)) return;
      const { text, failed } = checkRelease(process.env);
      if (failed) throw plainError(text);
      logger.info(text);
    },
    'astro:build:done': ({ dir }) => {
      if (!isRelease(process.env)) return;
      const { text, failed } = checkFinished(fileURLToPath(dir), outputFolderOf(process.env));
      if (failed) throw plainError(text);
    },
  },
});
