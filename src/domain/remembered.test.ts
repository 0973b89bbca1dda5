import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('is worked out once for each object, however often it is asked for', () => {
  const asked: string[] = [];
  const lengthOf = remembered(({ text }: { text: string }) => {
    asked.push(text);
    return text.length;
  });
  const [labor, tag] = [{ text: 'Labor' }, { text: 'Tag' }];
  expect([lengthOf(labor), lengthOf(tag), lengthOf(labor)]).toEqual([5, 3, 5]);
  expect(asked).toEqual(['Labor', 'Tag']);
});

test('knows nothing of another object with the same contents', () => {
  const listOf = remembered(({ text }: { text: string }) => [text]);
  expect(listOf({ text: 'Labor' })).not.toBe(listOf({ text: 'Labor' }));
});
