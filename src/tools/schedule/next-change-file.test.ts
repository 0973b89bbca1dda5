import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { nextChangePath, readNextChange, toNextChangeFile, writeNextChange } from './next-change-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'next-change-'));
const path = join(folder, 'next-change.json');
afterAll(() => rmSync(folder, { recursive: true }));

const NOW = Temporal.Instant.from('2026-06-01T10:00:00Z');
const at = Temporal.Instant.from('2026-10-25T00:30:00Z');

const file = toNextChangeFile(
  [
    { at, reason: 'embargo-lifts', items: ['news/x', 'organisations/y'] },
    { at, reason: 'contact-renewed', items: [] },
  ],
  NOW,
);

test('the file lies beside the site, never in it', () => {
  expect(nextChangePath('dist')).toBe(resolve('next-change.json'));
  expect(nextChangePath('a/b/dist')).toBe(resolve('a/b/next-change.json'));
});

test('the file names the next change, and all in the order of time with the wall time of Berlin', () => {
  expect(file).toEqual({
    now: '2026-06-01T10:00:00Z',
    next: '2026-10-25T00:30:00Z',
    changes: [
      {
        at: '2026-10-25T00:30:00Z',
        local: '2026-10-25T02:30:00+02:00',
        reason: 'embargo-lifts',
        items: ['news/x', 'organisations/y'],
      },
      { at: '2026-10-25T00:30:00Z', local: '2026-10-25T02:30:00+02:00', reason: 'contact-renewed', items: [] },
    ],
  });
  expect(toNextChangeFile([], NOW)).toEqual({ now: '2026-06-01T10:00:00Z', next: null, changes: [] });
});

test('what is written is read again, and nothing else is left in the folder', () => {
  writeNextChange(path, file);
  writeNextChange(path, file);
  expect(readNextChange(path)).toEqual(file);
  expect(readFileSync(path, 'utf8')).toMatch(/^\{\n {2}"now"[\s\S]*\}\n$/);
  expect(readdirSync(folder)).toEqual(['next-change.json']);
});

test.each([
  ['none', undefined],
  ['half a file', '{ "now": "2026-06'],
  ['another file', '{}'],
  ['a file without a moment', JSON.stringify({ ...file, next: 'morgen' })],
  ['a file without changes', JSON.stringify({ now: file.now, next: null })],
])('of %s nothing is read', (_, text) => {
  rmSync(path, { force: true });
  if (text !== undefined) writeFileSync(path, text);
  expect(readNextChange(path)).toBeUndefined();
});

test('what cannot be written is said, and leaves nothing behind', () => {
  expect(() => writeNextChange(join(folder, 'fehlt', 'next-change.json'), file)).toThrow('ENOENT');
});
