import { expect, test } from 'vitest';
import { contentTree, newsWithBody, organisation } from '../testing/content-builders.ts';
import { idsByType } from './content-tree.ts';

test('the ids of a content folder are its items’ folders, by type', () => {
  const tree = contentTree({
    'news/neues-labor/index.md': newsWithBody(''),
    'news/altes-labor/index.md': newsWithBody(''),
    'organisations/neues-labor/index.md': organisation('Beispiel GmbH'),
  });
  expect([...idsByType(tree)].map(([type, ids]) => [type, [...ids].sort()])).toEqual([
    ['news', ['altes-labor', 'neues-labor']],
    ['organisations', ['neues-labor']],
  ]);
});
