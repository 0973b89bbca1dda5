import { expect, test } from 'vitest';
import { siteOf } from '../testing/catalogue-builders.ts';
import { topicTiles } from './topic-tiles.ts';

test('topics have their colour and the number of what there is on them; those without anything are left out', () => {
  const topics = ['zellen'];
  const context = siteOf({
    news: { a: { topics }, b: { topics } },
    events: { c: { topics } },
    projects: { d: { topics: ['zellen', 'aerzte'] } },
    topics: {
      zellen: { title: 'Zelltherapie', colour: 'sea' },
      aerzte: { title: 'Ärzte', colour: 'clay' },
      leer: { title: 'Leer' },
    },
  });
  expect(topicTiles(context)).toEqual([
    { href: '/themen/aerzte/', label: 'Ärzte', count: 1, colour: 'clay' },
    { href: '/themen/zellen/', label: 'Zelltherapie', count: 4, colour: 'sea' },
  ]);
});
