import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** All files below a built site, with `/`, in the same order on every machine. */
export const outputFiles = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.replace(/[/\\]$/, '').length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
