import { expect, test } from 'vitest';
import { matcherOf } from './word-matcher.ts';

const find = matcherOf([
  ['der neue weg', 'Titel'],
  ['neue weg ins', 'Zeile'],
  ['labor', 'Wort'],
  ['weg', 'kurz'],
]);

test('every text is found, those that overlap too', () => {
  expect([...find('hier ist der neue weg ins labor')].sort()).toEqual(['Titel', 'Wort', 'Zeile', 'kurz']);
});

test('only whole words count', () => {
  expect([...find('der neue wegweiser im laborbuch')]).toEqual([]);
});

test('a text that breaks off is not found', () => {
  expect([...find('der neue')]).toEqual([]);
});

test('two meanings of one text are both found; an empty text is never found', () => {
  const both = matcherOf([
    ['labor', 1],
    ['labor', 2],
    ['', 3],
  ]);
  expect([...both('ein labor')]).toEqual([1, 2]);
  expect([...both('')]).toEqual([]);
});

test('time grows with the text, not with the number of texts that are looked for', () => {
  const many = matcherOf(Array.from({ length: 20_000 }, (_, index) => [`wort${index} und mehr davon`, index] as const));
  const text = 'wort7 und mehr als das '.repeat(20_000);
  const start = performance.now();
  expect(many(text).size).toBe(0);
  expect(performance.now() - start).toBeLessThan(2000);
});
