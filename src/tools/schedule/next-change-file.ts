/**
 * `next-change.json`: when the finished site will differ next, for an operator's timer. It lies beside the site and never
 * in it: the instant of an embargo is itself a secret.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { site } from '../../config/site.ts';
import type { Change } from '../../domain/next-changes.ts';

/** What the file holds; the same for the same content and the same moment. */
export interface NextChangeFile {
  /** The moment that the site shows: an ISO instant, as all the others. */
  now: string;
  /** From when on a build would give another site; null if nothing is foreseen. */
  next: string | null;
  /** The next fifty moments, the earliest first; a moment with several reasons has a line for each. */
  changes: {
    at: string;
    /** The same moment on the editors' clocks: wall time with its offset. */
    local: string;
    /** One of `changeReasons` (domain/changes/candidate.ts): `embargo-lifts`, `event-ends` … */
    reason: string;
    /** Type and id of the items that it is about; empty for what is about the whole site. */
    items: readonly string[];
  }[];
}

/** Where the file of a finished site lies. @param out the site's folder, `dist` */
export const nextChangePath = (out: string): string => join(dirname(resolve(out)), 'next-change.json');

const wallTime = (instant: Temporal.Instant): string =>
  instant.toZonedDateTimeISO(site.timeZone).toString({ timeZoneName: 'never' });

export const toNextChangeFile = (changes: readonly Change[], now: Temporal.Instant): NextChangeFile => ({
  now: now.toString(),
  next: changes[0]?.at.toString() ?? null,
  changes: changes.map(({ at, reason, items }) => ({ at: at.toString(), local: wallTime(at), reason, items })),
});

/** Replaces the file in one step: whoever reads it meanwhile sees the old one or the new one. */
export function writeNextChange(path: string, file: NextChangeFile): void {
  const fresh = join(dirname(path), `.next-change.json.${process.pid}`);
  try {
    writeFileSync(fresh, `${JSON.stringify(file, undefined, 2)}\n`);
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

const isInstant = (value: unknown): boolean => {
  try {
    return typeof value === 'string' && Temporal.Instant.from(value) instanceof Temporal.Instant;
  } catch {
    return false;
  }
};

const isNextChangeFile = (value: unknown): value is NextChangeFile => {
  const { now, next, changes } = (value ?? {}) as Partial<Record<keyof NextChangeFile, unknown>>;
  return isInstant(now) && (next === null || isInstant(next)) && Array.isArray(changes);
};

/** Undefined where there is no such file, or one that nobody can read: then a build has to write it anew. */
export function readNextChange(path: string): NextChangeFile | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isNextChangeFile(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
