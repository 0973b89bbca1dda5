import type { AstroIntegration } from 'astro';
import { isRelease } from '../config/environment.ts';
import { checkRelease } from '../tools/check-release.ts';
import { plainError } from './content-check.ts';

/** Refuses to build for the public while anything is a placeholder, and names all of them, before anything is written. */
export const releaseGuard = (): AstroIntegration => ({
  name: 'release-guard',
  hooks: {
    'astro:config:setup': ({ command, logger }) => {
      if (command !== 'build' || !isRelease(process.env)) return;
      const { text, failed } = checkRelease(process.env);
      if (failed) throw plainError(text);
      logger.info(text);
    },
  },
});
