import { expect, test } from 'vitest';
import { found, markdown, newsWith } from '../../testing/content-builders.ts';
import { boilerplatesHaveTheirDay } from './boilerplates-have-their-day.ts';
import { fieldsMatchTheSchema } from './fields-match-the-schema.ts';

const beispiel = (...lines: string[]) => ({
  'organisations/x/index.md': markdown(['name: Beispiel GmbH', 'kind: company', ...lines]),
});
const entry = (from: string, text: string) => [`  - from: ${from}`, `    text: ${text}`];

test('two boilerplates of an organisation do not begin on one day', () => {
  const lines = [
    'boilerplates:',
    ...entry('2025-01-01', 'A.'),
    ...entry('2020-01-01', 'B.'),
    ...entry('2025-01-01', 'C.'),
  ];
  expect(found(boilerplatesHaveTheirDay, beispiel(...lines))).toEqual([
    {
      at: 'organisations/x/index.md:9:11 [boilerplates.2.from]',
      value: '2025-01-01',
      message:
        'Ab diesem Tag gilt schon ein anderer Absatz „Über …“; welcher unter einer Pressemitteilung steht, wäre Zufall.',
      mend: 'Jedem Eintrag seinen ersten Tag geben; was nie galt, löschen.',
    },
  ]);
});

test('their order does not matter, and what is no list is reported by the schema’s rule', () => {
  const lines = ['boilerplates:', ...entry('2025-01-01', 'A.'), ...entry('2020-01-01', 'B.')];
  expect(found(boilerplatesHaveTheirDay, beispiel(...lines))).toEqual([]);
  expect(found(boilerplatesHaveTheirDay, beispiel('boilerplates: Ein Absatz.'))).toEqual([]);
  expect(found(boilerplatesHaveTheirDay, beispiel('boilerplates:', '  - A', '  - A'))).toEqual([]);
});

test.each(['boilerplate: Ein Absatz.', 'formerBoilerplates: []'])('who writes "%s" is shown the list', (line) => {
  expect(found(fieldsMatchTheSchema, beispiel(line))).toMatchObject([{ mend: 'Meinten Sie „boilerplates“?' }]);
});

test('a news item has a boilerplate of its own', () => {
  expect(found(fieldsMatchTheSchema, { 'news/x/index.md': newsWith('boilerplate: Ein Absatz.') })).toEqual([]);
});
