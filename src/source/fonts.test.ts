import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { afterAll, expect, test } from 'vitest';
import { fontFile } from './fonts.ts';

const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const opened = async (name: 'serif' | 'sans') => fontkit.openSync(await fontFile(name, 'sfnt', folder)) as fontkit.Font;

test('both fonts have what German headlines and texts are set in', async () => {
  for (const name of ['serif', 'sans'] as const) {
    const font = await opened(name);
    const missing = [...'ÄÖÜäöüß„“–—…§€·\u00a0'].filter((char) => !font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0));
    expect(missing, name).toEqual([]);
  }
});

test('the two together stay below 32 kB', async () => {
  const sizes = await Promise.all(
    (['serif', 'sans'] as const).map(async (name) => statSync(await fontFile(name, 'woff2', folder)).size),
  );
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(32_000);
});

test('a font is made once', async () => {
  const first = await fontFile('serif', 'woff2', folder);
  const made = statSync(first).mtimeMs;
  expect(await fontFile('serif', 'woff2', folder)).toBe(first);
  expect(statSync(first).mtimeMs).toBe(made);
});

test('and always with the same bytes', async () => {
  const other = mkdtempSync(join(tmpdir(), 'fonts-'));
  const bytes = readFileSync(await fontFile('sans', 'woff2', other));
  expect(bytes.equals(readFileSync(await fontFile('sans', 'woff2', folder)))).toBe(true);
  rmSync(other, { recursive: true });
});
