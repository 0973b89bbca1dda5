import { expect, test } from 'vitest';
import { CHECKED_AT } from '../testing/content-builders.ts';
import { checkFolder } from './check-folder.ts';

test('a folder that does not exist fails, under the name it was given', () => {
  expect(checkFolder('/nirgendwo/content', 'de', CHECKED_AT, 'content')).toEqual({
    text: 'Den Ordner „content“ gibt es nicht.',
    failed: true,
  });
});
