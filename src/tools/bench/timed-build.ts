/** One build of a project in a process of its own, and what it used. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ARCHIVE_NOW } from './archive.ts';

export interface Usage {
  /** Of all threads, in the program and in the system's calls. */
  cpuSeconds: number;
  /** From the start of the process. */
  wallSeconds: number;
  /** The most memory that it ever held (resident set). */
  peakBytes: number;
}

const HOOK = pathToFileURL(join(import.meta.dirname, 'report-usage.ts')).href;

/** What the calling shell sets must not reach the build. */
const environmentOf = (usageFile: string): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:SITE_|NODE_OPTIONS$)/.test(name))),
  NODE_ENV: 'production',
  NO_COLOR: '1',
  SITE_NOW: ARCHIVE_NOW,
  BENCH_USAGE: usageFile,
});

/**
 * Builds the project in `folder` as `npm run build` does.
 * @throws Error with what the build said, if it failed
 */
export async function timedBuild(folder: string): Promise<Usage> {
  const usageFile = join(folder, '.cache', 'usage.json');
  mkdirSync(dirname(usageFile), { recursive: true });
  rmSync(usageFile, { force: true });
  const child = spawn(process.execPath, ['--import', HOOK, join('src', 'tools', 'astro.ts'), 'build'], {
    cwd: folder,
    env: environmentOf(usageFile),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`In ${folder} kam kein Bau zustande:\n${Buffer.concat(said)}`);
  return JSON.parse(readFileSync(usageFile, 'utf8')) as Usage;
}

/** What the next build would find of the last ones. */
export function forget(folder: string): void {
  for (const kept of ['.cache', '.astro', 'dist']) rmSync(join(folder, kept), { recursive: true, force: true });
}

/** Every file of the finished site by its path with `/`, and its size in bytes. */
export const builtFiles = (folder: string): Map<string, number> =>
  new Map(
    readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(join(folder, 'dist').length + 1).replaceAll('\\', '/'), statSync(path).size]),
  );
