import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolderOf, nowOf, showsHeldBack } from '../config/environment.ts';
import { nextChanges } from '../domain/next-changes.ts';
import { contentTypes } from '../schema/index.ts';
import { readItems } from '../source/read-content.ts';
import {
  type NextChangeFile,
  nextChangePath,
  toNextChangeFile,
  writeNextChange,
} from '../tools/schedule/next-change-file.ts';
import { sayNext } from '../tools/schedule/sayings.ts';

function foresee(root: URL): NextChangeFile {
  const now = nowOf(process.env);
  const folder = fileURLToPath(new URL(contentFolderOf(process.env), root));
  const files = contentTypes.flatMap((type) => readItems(folder, type));
  return toNextChangeFile(nextChanges(files, now), now);
}

/**
 * Writes next-change.json beside the finished site, after `publish`: a failed build leaves the old site and the old
 * file. The content is read when it has just been loaded, not again minutes later when somebody may have changed it.
 * A preview of what is held back is rebuilt by whoever looks at it.
 */
export const nextChange = (target: string): AstroIntegration => {
  let root: URL | undefined;
  let foreseen: NextChangeFile | undefined;
  return {
    name: 'next-change',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:start': () => {
        if (root && !showsHeldBack(process.env)) foreseen = foresee(root);
      },
      'astro:build:done': ({ logger }) => {
        if (!foreseen) return;
        writeNextChange(nextChangePath(target), foreseen);
        logger.info(sayNext(foreseen));
      },
    },
  };
};
