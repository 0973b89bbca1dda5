import { expect, test } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

test('the distance counts inserted, deleted, replaced and swapped letters', () => {
  expect(editDistance('titel', 'title')).toBe(1);
  expect(editDistance('organization', 'organisation')).toBe(1);
  expect(editDistance('sumary', 'summary')).toBe(1);
  expect(editDistance('datum', 'date')).toBe(2);
  expect(editDistance('', 'abc')).toBe(3);
});

test('the nearest candidate wins, whatever the case', () => {
  expect(nearest('Sumary', ['summary', 'subtitle'])).toBe('summary');
  expect(nearest('erika-musterman', ['erika-mustermann', 'max-mustermann'])).toBe('erika-mustermann');
});

test('nothing is suggested where nothing is near', () => {
  expect(nearest('layout', ['title', 'date', 'summary'])).toBeUndefined();
  expect(nearest('x', ['y', 'z'])).toBeUndefined();
});
