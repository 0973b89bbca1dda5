import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newsWith } from '../testing/content-builders.ts';
import { nextChange } from './next-change.ts';

let root: string;
let said: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'next-change-'));
  said = [];
  const file = join(root, 'content/news/x/index.md');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, newsWith('embargo: 2026-06-02T10:00+02:00'));
  vi.stubEnv('SITE_NOW', '2026-06-01T12:00+02:00');
  vi.stubEnv('SITE_CONTENT', 'content');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

type Hooks = Required<AstroIntegration['hooks']>;

/** Runs a build as far as this integration sees it. */
function build({ fails = false } = {}): void {
  const { hooks } = nextChange(join(root, 'dist'));
  const { 'astro:config:done': done, 'astro:build:start': start, 'astro:build:done': finish } = hooks as Hooks;
  done({ config: { root: pathToFileURL(`${root}/`) } } as Parameters<typeof done>[0]);
  start({} as Parameters<typeof start>[0]);
  if (!fails)
    finish({ logger: { info: (text: string) => said.push(text) } } as unknown as Parameters<typeof finish>[0]);
}

test('a build writes beside its site when it will differ next, and says so', () => {
  build();
  const { now, next, changes } = JSON.parse(readFileSync(join(root, 'next-change.json'), 'utf8'));
  expect([now, next]).toEqual(['2026-06-01T10:00:00Z', '2026-06-02T08:00:00Z']);
  expect(changes[0]).toEqual({
    at: '2026-06-02T08:00:00Z',
    local: '2026-06-02T10:00:00+02:00',
    reason: 'embargo-lifts',
    items: ['news/x'],
  });
  expect(said).toEqual(['Nächste Änderung: 02.06.2026, 10:00:00 Uhr (Sperrfrist endet: news/x)']);
});

test('what is changed while the site is built does not count: it is not on the site', () => {
  const { hooks } = nextChange(join(root, 'dist'));
  const { 'astro:config:done': done, 'astro:build:start': start, 'astro:build:done': finish } = hooks as Hooks;
  done({ config: { root: pathToFileURL(`${root}/`) } } as Parameters<typeof done>[0]);
  start({} as Parameters<typeof start>[0]);
  rmSync(join(root, 'content'), { recursive: true });
  finish({ logger: { info: () => {} } } as unknown as Parameters<typeof finish>[0]);
  expect(JSON.parse(readFileSync(join(root, 'next-change.json'), 'utf8')).next).toBe('2026-06-02T08:00:00Z');
});

test('a build that fails leaves what an earlier one has written', () => {
  build();
  const before = readFileSync(join(root, 'next-change.json'), 'utf8');
  vi.stubEnv('SITE_NOW', '2026-06-03T12:00+02:00');
  build({ fails: true });
  expect(readFileSync(join(root, 'next-change.json'), 'utf8')).toBe(before);
});

test('a preview of what is held back writes nothing', () => {
  vi.stubEnv('SITE_DRAFTS', '1');
  build();
  expect(readdirSync(root)).toEqual(['content']);
});
