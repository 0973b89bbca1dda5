import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { photoLike } from '../../testing/pictures.ts';
import { shadesCache } from './shades-cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'shades-'));
const path = join(folder, 'deep/shades.json');
afterAll(() => rmSync(folder, { recursive: true }));

const [one, two] = await Promise.all([1, 2].map(async (seed) => (await photoLike(60, 40, seed)).png().toBuffer()));

test('what was asked for is found again by the next build, the same', async () => {
  const first = shadesCache(path);
  const fresh = await first.of(one ?? Buffer.alloc(0));
  first.save();
  expect(await shadesCache(path).of(one ?? Buffer.alloc(0))).toEqual(fresh);
  expect(fresh.ratio).toBeCloseTo(1.5, 1);
});

test('what nobody asked for any more is forgotten', async () => {
  const next = shadesCache(path);
  await next.of(two ?? Buffer.alloc(0));
  next.save();
  expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')) as object)).toHaveLength(1);
});

test.each(['', '{"x":', 'null', '[]', '"x"'])('a cache that says %j is as good as none', async (text) => {
  writeFileSync(path, text);
  expect((await shadesCache(path).of(one ?? Buffer.alloc(0))).ratio).toBeCloseTo(1.5, 1);
});

test('an entry that cannot be shades is made anew', async () => {
  const first = shadesCache(path);
  const right = await first.of(one ?? Buffer.alloc(0));
  first.save();
  const [key = ''] = Object.keys(JSON.parse(readFileSync(path, 'utf8')) as object);
  for (const wrong of [null, [1.5, 'AAAA'], ['1.5', '']]) {
    writeFileSync(path, JSON.stringify({ [key]: wrong }));
    expect(await shadesCache(path).of(one ?? Buffer.alloc(0))).toEqual(right);
  }
});
