/** Paths below `content/`, and what a relative path in a file means. */

export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Whether it is a path from where it stands: no address of the web or of the site, no Windows path. */
export const isRelative = (path: string): boolean => !/^(?:\/|[a-z][a-z+.-]*:)|\\/i.test(path);

/** Where a relative path leads from a file; `undefined` where it leaves `content/`. */
export function resolvePath(from: string, relative: string): string | undefined {
  const steps = folderOf(from).split('/');
  for (const step of relative.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The relative path that leads from a file to another one below `content/`. */
export function relativePath(from: string, to: string): string {
  const origin = folderOf(from).split('/');
  const target = to.split('/');
  let shared = 0;
  while (shared < origin.length && origin[shared] === target[shared]) shared += 1;
  const up = origin.slice(shared).map(() => '..');
  return [...(up.length > 0 ? up : ['.']), ...target.slice(shared)].join('/');
}

/** A spelling that file systems of all kinds would take for the same. */
export const foldedPath = (path: string): string => path.normalize('NFC').toLowerCase();
