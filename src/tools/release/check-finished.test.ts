import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkFinished } from './check-finished.ts';

const root = mkdtempSync(join(tmpdir(), 'finished-'));
afterAll(() => rmSync(root, { recursive: true }));

const page = (head = ''): string => `<!doctype html><title>Probe</title>${head}<p>Vorschau</p>`;
const MARK = '<meta name="vorschau" content="nicht veröffentlicht">';
let folders = 0;

/** What is said of a folder with these files, called „dist“. */
function said(files: Record<string, string>): { text: string; failed: boolean } {
  folders += 1;
  const folder = join(root, String(folders));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return checkFinished(folder, 'dist');
}

test('the public site is let through, whatever words stand on its pages', () => {
  const files = { 'index.html': page(), 'robots.txt': 'User-agent: *\nAllow: /\n', _headers: '/*\n  X-Probe: 1\n' };
  expect(said(files)).toEqual({ text: '„dist“ ist keine Vorschau.', failed: false });
});

test.each([
  ['the marker file', { 'VORSCHAU.txt': 'VORSCHAU' }, 'VORSCHAU.txt liegt darin'],
  ['one marked page, however deep', { 'a/b/index.html': page(MARK) }, 'gekennzeichnete Seiten: a/b/index.html\n'],
  ['a robots.txt that shuts all out', { 'robots.txt': 'User-agent: *\nDisallow: /\n' }, 'robots.txt sperrt alle'],
  ['a header that does', { _headers: '/*\n  X-Robots-Tag: noindex, nofollow\n' }, '_headers sperrt alle'],
])('%s is enough to refuse a folder', (_, files, reason) => {
  const { text, failed } = said({ 'index.html': page(), ...files });
  expect(failed).toBe(true);
  expect(text).toContain('„dist“ ist eine Vorschau und darf nicht veröffentlicht werden:\n  ');
  expect(text).toContain(reason);
  expect(text).toContain('→ Die Seiten für die Öffentlichkeit bauen: npm run release');
});

test('of many marked pages three are named', () => {
  const files = Object.fromEntries(['index', 'a', 'b', 'c', 'd'].map((name) => [`${name}.html`, page(MARK)]));
  expect(said(files).text).toContain('a.html, b.html, c.html und 2 weitere');
});

test('a folder without pages is not let through either', () => {
  expect(said({ 'VORSCHAU.txt': '' })).toEqual({
    text: 'In „dist“ liegen keine fertigen Seiten.\n→ Erst bauen: npm run release',
    failed: true,
  });
});
