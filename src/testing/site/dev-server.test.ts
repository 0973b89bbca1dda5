/** The dev server shows editors what is held back as a preview does, follows what they change, and leaves nothing. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { draft, heldBackContent, SECRET } from './held-back-content.ts';
import { buildSite, cacheFolder, filesOf, productionEnvironment, ROOT, readBytes, writeContent } from './sites.ts';

const NAME = 'dev-server';
/** A busy machine is no fault of the server. */
const PATIENCE = 60_000;

let content: string;
let server: ChildProcess;
let origin: string;

/** Asks until the answer is right, because changes take a moment to arrive. @throws Error with the last answer */
async function eventually<T>(ask: () => Promise<T>, isRight: (answer: T) => boolean): Promise<T> {
  const end = performance.now() + PATIENCE;
  let answer = await ask();
  while (!isRight(answer)) {
    if (performance.now() > end) throw new Error(`In vain: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    answer = await ask();
  }
  return answer;
}

async function get(path: string): Promise<{ status: number; html: string }> {
  const response = await fetch(origin + path);
  return { status: response.status, html: (await response.text()).replaceAll('\u00a0', ' ') };
}

/** The mark of an entry in a list: its words, `none` for an entry without, undefined where there is no such entry. */
async function markIn(page: string, path: string): Promise<string | undefined> {
  const { html } = await get(page);
  const link = new RegExp(`<a [^>]*href="${path}"[\\s\\S]*?</a>`).exec(html)?.[0];
  return link && (/<span class="held-back">([^<]*)/.exec(link)?.[1] ?? 'none');
}

const write = (path: string, text: string): void => writeFileSync(join(ROOT, content, path), text);

beforeAll(async () => {
  content = writeContent(NAME, await heldBackContent());
  // The lock is for a developer's own server, which may be running.
  const words = ['dev', '--ignore-lock', '--host', '127.0.0.1', '--port', '4390'];
  server = spawn(process.execPath, ['src/tools/astro.ts', ...words], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...productionEnvironment,
      NODE_ENV: undefined,
      SITE_NOW: '2026-05-01T09:00:00+02:00',
      SITE_CONTENT: content,
      SITE_CACHE: relative(ROOT, cacheFolder(NAME)),
    },
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk) => (output += String(chunk)));
  const address = /http:\/\/127\.0\.0\.1:\d+/;
  await eventually(
    async () => output,
    (text) => address.test(text),
  );
  [origin = ''] = address.exec(output) ?? [];
}, 2 * PATIENCE);

afterAll(() => void server.kill());

test('shows what is held back, marked as in a preview', { timeout: PATIENCE }, async () => {
  const { status, html } = await get('/meldungen/sperrfrist/');
  expect(status).toBe(200);
  expect(html).toContain('VORSCHAU – nicht veröffentlicht · Stand 1. Mai 2026, 09:00 Uhr');
  expect(html).toContain('Nicht veröffentlicht: Sperrfrist bis 3. Mai 2026, 09:00 Uhr.');
  expect(await markIn('/meldungen/', '/meldungen/entwurf/')).toBe('Entwurf');
  expect(await markIn('/organisationen/', '/organisationen/nur-im-entwurf/')).toBe('Nicht veröffentlicht');
});

test('judges again when a file changes: the item, and who was held back with it', {
  timeout: 2 * PATIENCE,
}, async () => {
  write('news/entwurf/index.md', draft(false));
  const isUnmarked = (mark: string | undefined) => mark === 'none';
  await eventually(() => markIn('/meldungen/', '/meldungen/entwurf/'), isUnmarked);
  await eventually(() => markIn('/organisationen/', '/organisationen/nur-im-entwurf/'), isUnmarked);
  expect((await get('/meldungen/entwurf/')).html).not.toContain('<p class="preview-notice"');
});

test('goes on while a file is broken, and has the item again when it is mended', {
  timeout: 3 * PATIENCE,
}, async () => {
  write('news/entwurf/index.md', '---\ntitle: [\n');
  await eventually(
    () => markIn('/meldungen/', '/meldungen/entwurf/'),
    (mark) => mark === undefined,
  );
  expect((await get('/')).status).toBe(200);
  write('news/entwurf/index.md', draft(true));
  await eventually(
    () => markIn('/meldungen/', '/meldungen/entwurf/'),
    (mark) => mark === 'Entwurf',
  );
  rmSync(join(ROOT, content, 'news/entwurf/index.md'));
  // Nothing names it any more: it counts as entered to be seen.
  await eventually(
    () => markIn('/organisationen/', '/organisationen/nur-im-entwurf/'),
    (mark) => mark === 'none',
  );
});

test('leaves nothing of it to a build for the public', { timeout: 2 * PATIENCE }, async () => {
  const stopped = once(server, 'exit');
  server.kill();
  await stopped;
  writeContent(NAME, await heldBackContent());
  const { code, output } = buildSite(NAME, { now: '2026-05-01T09:00:00+02:00', content });
  expect(code, output).toBe(0);
  const secret = new RegExp(`${SECRET}|geheimbild|VORSCHAU`);
  const leaks = filesOf(NAME).filter((path) => secret.test(path) || secret.test(readBytes(NAME, path).toString()));
  expect(leaks).toEqual([]);
});
