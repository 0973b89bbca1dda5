import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newsWithBody } from '../testing/content-builders.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function check(body: string, ...options: string[]) {
  mkdirSync(join(folder, 'news/x'), { recursive: true });
  writeFileSync(join(folder, 'news/x/index.md'), newsWithBody(body));
  const script = join(import.meta.dirname, 'check-content.ts');
  const { status, stdout } = spawnSync(process.execPath, [script, folder, ...options], { encoding: 'utf8' });
  return { status, stdout };
}

test('errors end with 1 and are printed with the folder that was named', () => {
  const { status, stdout } = check('# Titel');
  expect(status).toBe(1);
  expect(stdout).toContain(`${folder}/news/x/index.md:7:1  Fehler [headings-begin-at-two]`);
  expect(stdout).toMatch(/\n1 Fehler in 1 Datei\n$/);
});

test('advice ends with 0', () => {
  const { status, stdout } = check('### Titel');
  expect(status).toBe(0);
  expect(stdout).toMatch(/\n1 Hinweis in 1 Datei\n$/);
});

test('a sound folder ends with 0, in English if so wished', () => {
  expect(check('## Titel')).toEqual({ status: 0, stdout: 'Inhalte in Ordnung: 1 Datei geprüft.\n' });
  expect(check('## Titel', '--lang=en')).toEqual({ status: 0, stdout: 'Content is fine: checked 1 file.\n' });
});
