import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outputFiles } from './output-files.ts';
import { swapFolder } from './publish.ts';

let root = '';
const at = (path: string): string => join(root, path);
const write = (path: string, content = ''): void => {
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), content);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'publish-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('swapping folders', () => {
  test('puts the fresh site in the place of the old one, nothing of which is left', () => {
    write('out/index.html', 'neu');
    write('dist/index.html', 'alt');
    write('dist/weg.html', 'alt');
    swapFolder(at('out'), at('dist'));
    expect(readFileSync(at('dist/index.html'), 'utf8')).toBe('neu');
    expect(outputFiles(root)).toEqual(['dist/index.html']);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('needs no old site', () => {
    write('out/index.html', 'neu');
    swapFolder(at('out'), at('dist'));
    expect(outputFiles(root)).toEqual(['dist/index.html']);
  });

  test('restores the old site when the fresh one is missing, and says so', () => {
    write('dist/index.html', 'alt');
    expect(() => swapFolder(at('out'), at('dist'))).toThrow(/ENOENT/);
    expect(readFileSync(at('dist/index.html'), 'utf8')).toBe('alt');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('leaves nothing where there was neither', () => {
    expect(() => swapFolder(at('out'), at('dist'))).toThrow(/ENOENT/);
    expect(existsSync(at('dist'))).toBe(false);
  });

  test('clears away what an interrupted build left behind', () => {
    write('out/index.html', 'neu');
    write('dist/index.html', 'alt');
    write('.dist-previous/index.html', 'uralt');
    swapFolder(at('out'), at('dist'));
    expect(outputFiles(root)).toEqual(['dist/index.html']);
    expect(readdirSync(root)).toEqual(['dist']);
  });
});

test('the files of a built site are listed with slashes, sorted, folders left out', () => {
  for (const path of ['site/orte/index.html', 'site/index.html', 'site/_astro/a.css', 'site/.well-known/x.txt'])
    write(path);
  mkdirSync(at('site/leer'));
  const files = ['.well-known/x.txt', '_astro/a.css', 'index.html', 'orte/index.html'];
  expect(outputFiles(at('site'))).toEqual(files);
  expect(outputFiles(`${at('site')}/`)).toEqual(files);
});
