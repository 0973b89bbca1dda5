import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cardCache } from './card-cache.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const encode = async (svg: string) => Buffer.from(`png of ${svg}`);
const open = (version = '1') => cardCache({ folder, encode, version });
const svgs = Array.from({ length: 1000 }, (_, index) => `<svg>${index}</svg>`);

test('of a thousand cards none is drawn a second time', async () => {
  const first = open();
  for (const svg of svgs) await first.png(svg);
  expect(first.counts).toEqual({ hits: 0, misses: 1000 });
  const second = open();
  for (const svg of svgs) expect((await second.png(svg)).toString()).toBe(`png of ${svg}`);
  expect(second.counts).toEqual({ hits: 1000, misses: 0 });
});

test('a changed card is drawn anew, the others are not', async () => {
  const first = open();
  for (const svg of svgs.slice(0, 3)) await first.png(svg);
  const second = open();
  for (const svg of ['<svg>neu</svg>', ...svgs.slice(0, 3)]) await second.png(svg);
  expect(second.counts).toEqual({ hits: 3, misses: 1 });
});

test('another encoder draws everything anew', async () => {
  await open('1').png('<svg/>');
  const newer = open('2');
  await newer.png('<svg/>');
  expect(newer.counts).toEqual({ hits: 0, misses: 1 });
});

test('nothing half-written is left behind', async () => {
  const failing = cardCache({ folder, encode: () => Promise.reject(new Error('no')), version: '1' });
  await expect(failing.png('<svg/>')).rejects.toThrow('no');
  await open().png('<svg/>');
  expect(readdirSync(folder).filter((name) => !/^[0-9a-f]{32}\.png$/.test(name))).toEqual([]);
  expect(readdirSync(folder)).toHaveLength(1);
});
