import { expect, test } from 'vitest';
import { chanceOf } from './chance.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

test('the same thing is drawn the same way each time, another one differently', () => {
  const drawn = (of: string): string => chanceOf(of).some(letters, 10).join('');
  expect(drawn('news/1')).toBe(drawn('news/1'));
  expect(drawn('news/1')).not.toBe(drawn('news/2'));
});

test('numbers keep to their bounds and reach both', () => {
  const chance = chanceOf('dice');
  const thrown = Array.from({ length: 500 }, () => chance.between(1, 6));
  expect([...new Set(thrown)].sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

test('what is drawn together is different, and no more than there is', () => {
  const drawn = chanceOf('few').some(['a', 'b', 'c'], 5);
  expect(drawn.sort()).toEqual(['a', 'b', 'c']);
  expect(chanceOf('none').some([], 2)).toEqual([]);
});

test('the first of a list are better known than the last', () => {
  const chance = chanceOf('houses');
  const drawn = Array.from({ length: 2000 }, () => chance.known(letters, 1)[0]);
  const times = (letter: string): number => drawn.filter((one) => one === letter).length;
  expect(times('a')).toBeGreaterThan(5 * times('z'));
  expect(times('z')).toBeGreaterThan(0);
});

test('of nothing, nothing can be chosen', () => {
  expect(() => chanceOf('empty').one([])).toThrow('There is nothing to choose from.');
});
