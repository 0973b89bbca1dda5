/**
 * `npm run preview:drafts`: builds the site with everything that is held back, marked, into folders of its own, and
 * shows it on this machine. `-- --now=2026-05-01T09:00` shows another moment (Ortszeit, or with an offset),
 * `--port=4330` serves it elsewhere, `--build-only` does not serve it at all.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { previewDefaults } from '../config/preview.ts';
import { OptionError, type PreviewOptions, previewEnvironment, previewOptions } from './preview/options.ts';
import { serve } from './serve.ts';

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function show(folder: string, port: number): Promise<void> {
  try {
    const { url } = await serve(folder, { port, encodings: ['br', 'gzip'] });
    console.log(`Vorschau: ${url}/  (beenden mit Strg+C)`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    fail(`Port ${port} ist schon belegt.\n→ Einen anderen nehmen: npm run preview:drafts -- --port=${port + 1}`);
  }
}

async function main(options: PreviewOptions): Promise<void> {
  const environment = previewEnvironment(process.env, options);
  const astro = join(import.meta.dirname, 'astro.ts');
  const env = { ...process.env, ...environment };
  const { status } = spawnSync(process.execPath, [astro, 'build'], { stdio: 'inherit', env });
  if (status !== 0) process.exitCode = status ?? 1;
  else if (!options.buildOnly) await show(environment.SITE_OUT ?? previewDefaults.out, options.port);
}

try {
  await main(previewOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof OptionError)) throw error;
  fail(error.message);
}
