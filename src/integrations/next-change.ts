import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolderOf, nowOf, showsHeldBack } from '../config/environment.ts';
import { registeredIn } from '../domain/addresses/register.ts';
import { nextChanges } from '../domain/next-changes.ts';
import { contentTypes } from '../schema/index.ts';
import { readItems, readLists } from '../source/read-content.ts';
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
  return toNextChangeFile(nextChanges(files, now, registeredIn(readLists(folder))), now);
}

/** The two steps around the one that puts the site in its place. */
export interface NextChangeSteps {
  /**
   * Takes the old file away once the new site is whole. Whoever is stopped between the two then leaves none, so that the
   * next timer builds; with the old one it would sleep through an embargo that only the new content knows of.
   */
  outdate: AstroIntegration;
  /** Writes the new file. */
  record: AstroIntegration;
}

/**
 * Writes next-change.json beside the finished site: a failed build leaves the old site and the old file. The content is
 * read when it has just been loaded, not again minutes later when somebody may have changed it. A preview of what is held
 * back is rebuilt by whoever looks at it.
 */
export function nextChangeSteps(target: string): NextChangeSteps {
  let root: URL | undefined;
  let foreseen: NextChangeFile | undefined;
  return {
    outdate: {
      name: 'next-change-outdate',
      hooks: {
        'astro:config:done': ({ config }) => {
          root = config.root;
        },
        'astro:build:start': () => {
          if (root && !showsHeldBack(process.env)) foreseen = foresee(root);
        },
        'astro:build:done': () => {
          if (foreseen) rmSync(nextChangePath(target), { force: true });
        },
      },
    },
    record: {
      name: 'next-change',
      hooks: {
        'astro:build:done': ({ logger }) => {
          if (!foreseen) return;
          writeNextChange(nextChangePath(target), foreseen);
          logger.info(sayNext(foreseen));
        },
      },
    },
  };
}
