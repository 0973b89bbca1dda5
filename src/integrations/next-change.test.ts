import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newsWith } from '../testing/content-builders.ts';
import { nextChangeSteps } from './next-change.ts';

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

/** How far a build gets. */
type End = 'fails' | 'is stopped' | 'is whole';

/** Runs a build as far as this integration sees it. @param meanwhile what happens while it builds */
function build(end: End = 'is whole', meanwhile = () => {}): void {
  const { outdate, record } = nextChangeSteps(join(root, 'dist'));
  const { 'astro:config:done': done, 'astro:build:start': start, 'astro:build:done': whole } = outdate.hooks as Hooks;
  const { 'astro:build:done': placed } = record.hooks as Hooks;
  const options = { logger: { info: (text: string) => said.push(text) } } as unknown as Parameters<typeof placed>[0];
  done({ config: { root: pathToFileURL(`${root}/`) } } as Parameters<typeof done>[0]);
  start({} as Parameters<typeof start>[0]);
  meanwhile();
  if (end !== 'fails') whole(options);
  if (end === 'is whole') placed(options);
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
  build('is whole', () => rmSync(join(root, 'content'), { recursive: true }));
  expect(JSON.parse(readFileSync(join(root, 'next-change.json'), 'utf8')).next).toBe('2026-06-02T08:00:00Z');
});

test('a build that fails leaves what an earlier one has written', () => {
  build();
  const before = readFileSync(join(root, 'next-change.json'), 'utf8');
  vi.stubEnv('SITE_NOW', '2026-06-03T12:00+02:00');
  build('fails');
  expect(readFileSync(join(root, 'next-change.json'), 'utf8')).toBe(before);
});

test('a build that is stopped while it puts the site in its place leaves none: nobody may sleep by the old one', () => {
  build();
  build('is stopped');
  expect(readdirSync(root)).toEqual(['content']);
});

test('a preview of what is held back writes nothing', () => {
  vi.stubEnv('SITE_DRAFTS', '1');
  build();
  expect(readdirSync(root)).toEqual(['content']);
});
