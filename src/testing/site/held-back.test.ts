/** Drafts, scheduled, embargoed and expired items, each with everything of its own, in builds one after the other. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { allHeldBack, CANARY_NOW, CANARY_WORD, canaryContent, type Files } from './canary-content.ts';
import { buildSite, filesOf, readBytes, writeContent } from './sites.ts';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const sums = (name: string): Record<string, string> =>
  Object.fromEntries(filesOf(name).map((path) => [path, hashOf(readBytes(name, path))]));

/** Builds into the folder of `name`. @throws Error with what the build said if it fails */
function build(name: string, content: Files, cache: string, env: Record<string, string> = {}): void {
  const folder = writeContent(name, content);
  const { code, output } = buildSite(name, { now: CANARY_NOW, content: folder, cache, env });
  if (code !== 0) throw new Error(output);
}

const inflated = (bytes: Buffer): Buffer => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);

/** Files that name the canary in their bytes or their path, in any case. */
const singing = (name: string): string[] =>
  filesOf(name).filter((path) =>
    `${path}\n${inflated(readBytes(name, path)).toString('latin1')}`.toLowerCase().includes(CANARY_WORD.toLowerCase()),
  );

const heldBack = await canaryContent(allHeldBack);
const without = await canaryContent([]);
const lifted = await canaryContent(allHeldBack, 'embargo: 2026-05-15T09:00:00+02:00');

let production: Record<string, string>;

beforeAll(() => {
  build('canary', heldBack, 'canary');
  production = sums('canary');
}, 300_000);

describe('a production build with items that are held back', () => {
  test('has something to show beside them', () => {
    expect(Object.keys(production).length).toBeGreaterThan(80);
    expect(production).toHaveProperty('meldungen/reich/index.html');
  });

  test('says nothing of them in any byte and any name', () => {
    expect(singing('canary')).toEqual([]);
  });

  test('has none of their files', () => {
    const own = Object.entries(heldBack).filter(([path]) => !(path in without));
    const hashes = new Set(own.map(([, content]) => hashOf(Buffer.from(content))));
    expect(hashes.size).toBeGreaterThan(40);
    expect(Object.entries(production).filter(([, hash]) => hashes.has(hash))).toEqual([]);
  });

  test('is the same, byte for byte, as if nobody had ever entered them', () => {
    build('canary-twin', without, 'canary-twin');
    expect(sums('canary-twin')).toEqual(production);
  }, 300_000);
});

describe('on caches that have seen them', () => {
  beforeAll(() => build('canary-seen', lifted, 'canary'), 300_000);

  test('what was published while no embargo was set', () => {
    expect(filesOf('canary-seen')).toContain('meldungen/gesperrt/index.html');
    expect(singing('canary-seen').length).toBeGreaterThan(10);
  });

  test('and was shown in a preview leaves no trace once its embargo has been moved to the future', () => {
    build('canary-preview', heldBack, 'canary', { SITE_DRAFTS: '1' });
    expect(singing('canary-preview').length).toBeGreaterThan(40);
    build('canary-seen', heldBack, 'canary');
    expect(singing('canary-seen')).toEqual([]);
    expect(sums('canary-seen')).toEqual(production);
  }, 300_000);
});
