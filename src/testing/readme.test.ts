/** The README is what a newcomer trusts; what it shows must hold. */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../domain/check.ts';
import { mdxComponents } from '../schema/markup.ts';
import { readContent } from '../source/read-content.ts';
import { storeOf, treeOf } from '../source/tree-of.ts';
import { CHECKED_AT } from './content-builders.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

test('the example item passes the content check beside the real content', () => {
  const path = /^content\/(news\/\S+\/index\.md)$/m.exec(readme)?.[1] ?? '';
  const text = /```markdown\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const real = readContent(join(ROOT, 'content'));
  const bytes = new Map(real.files.map((file) => [file.path, Buffer.from(file.text)]));
  expect(path).toBe('news/labor-eroeffnet/index.md');
  expect(bytes.has(path)).toBe(false);
  const problems = checkContent(treeOf(storeOf(bytes.set(path, Buffer.from(text)))), CHECKED_AT);
  expect(problems.filter(({ file }) => file === path)).toEqual([]);
});

test('every command it names exists', () => {
  const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  expect(scripts.test).toBeDefined();
});

test('every component of MDX pages is in its table', () => {
  expect(Object.keys(mdxComponents).filter((name) => !readme.includes(`<${name}`))).toEqual([]);
});
