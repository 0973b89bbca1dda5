import { expect, test } from 'vitest';
import type { Item } from './item.ts';
import { colourOf, hashOf } from './topic-colour.ts';

const topic = (id: string, colour?: 'plum'): Item<'topics'> => ({
  type: 'topics',
  id,
  slug: id,
  data: {
    title: 'Probe',
    summary: 'Ein erfundenes Thema.',
    synonyms: [],
    formerUrls: [],
    ...(colour ? { colour } : {}),
  },
});

test('a topic has the colour its editor chose', () => {
  expect(colourOf(topic('probe', 'plum'))).toBe('plum');
});

test('a topic without one always gets the same', () => {
  expect(colourOf(topic('probe'))).toBe('sea');
  expect(colourOf(topic('andere-probe'))).toBe('amber');
});

test('the hash is FNV-1a, as its authors publish it', () => {
  expect(hashOf('')).toBe(0x811c9dc5);
  expect(hashOf('a')).toBe(0xe40c292c);
  expect(hashOf('foobar')).toBe(0xbf9cf968);
});
