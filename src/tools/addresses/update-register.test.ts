import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newAddresses, registerOf, updateRegister } from './update-register.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const PUBLISHED = [
  { path: '/b/', owner: 'news/b', since: '2026-05-01' },
  { path: '/a/', owner: 'site', since: '2026-05-01' },
];
const text = (): string => readFileSync(join(folder, 'addresses.txt'), 'utf8');

test('a folder without a register gets one; a second time there is nothing to add', () => {
  expect(registerOf(folder)).toBeUndefined();
  expect(updateRegister(folder, PUBLISHED).map(({ path }) => path)).toEqual(['/a/', '/b/']);
  expect(text()).toMatch(/^# Alle Adressen[\s\S]*\n\/a\/ site 2026-05-01\n\/b\/ news\/b 2026-05-01\n$/);
  expect(newAddresses(folder, PUBLISHED)).toEqual([]);
  const before = text();
  expect(updateRegister(folder, PUBLISHED)).toEqual([]);
  expect(text()).toBe(before);
});

test('what is registered stays, though it is not published any more', () => {
  writeFileSync(join(folder, 'addresses.txt'), '/weg/ news/weg 2014-01-01\n');
  updateRegister(folder, PUBLISHED);
  expect(text()).toContain('/weg/ news/weg 2014-01-01\n');
});

test('a register with a line that cannot be read is left alone', () => {
  writeFileSync(join(folder, 'addresses.txt'), '/weg/ news/weg 2014-01-01\n=======\n');
  expect(() => updateRegister(folder, PUBLISHED)).toThrow(/addresses\.txt:2: „=======“ ist nicht zu lesen/);
  expect(text()).toBe('/weg/ news/weg 2014-01-01\n=======\n');
});
