import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolderOf, nowOf } from '../config/environment.ts';
import { checkFolder } from '../tools/check-folder.ts';

/** An error whose whole story is its message: Astro would print a stack below the last of the lines to copy. */
export const plainError = (message: string): Error => Object.assign(new Error(message), { stack: '' });

/** Refuses to build from content with errors, and names all of them at once, before anything is written. */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': ({ command, config, logger }) => {
      if (command !== 'build') return;
      const name = contentFolderOf(process.env);
      const folder = fileURLToPath(new URL(name, config.root));
      const { text, failed } = checkFolder(folder, 'de', nowOf(process.env), name);
      if (failed) throw plainError(text);
      logger.info(text);
    },
  },
});
