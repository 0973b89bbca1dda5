import { expect, test } from 'vitest';
import { isTold, remainsOf } from './withdrawn.ts';

test('of what was withdrawn its name, its addresses and the reason are left, but not what it said', () => {
  const withdrawn = { date: '2026-05-01', reason: 'Falsche Zahlen.' };
  const data = { title: 'Neues Labor', slug: 'labor', summary: 'Geheim.', cover: {}, people: [], withdrawn };
  expect(remainsOf(data)).toEqual({ title: 'Neues Labor', slug: 'labor', withdrawn, summary: '–' });
});

test('fields within fields are told with them', () => {
  expect([isTold('withdrawn.reason'), isTold('cover.alt'), isTold('summary')]).toEqual([true, false, false]);
});
