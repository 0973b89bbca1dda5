import { expect, test } from 'vitest';
import { found, markdown, newsWith, organisation, person, projectWith, topic } from '../../testing/content-builders.ts';
import { referencesExist } from './references-exist.ts';

const THERE = {
  'people/erika-mustermann/index.md': person('Erika', 'Mustermann'),
  'organisations/bmwk/index.md': markdown([
    'name: Bundesministerium für Wirtschaft und Klimaschutz',
    'shortName: BMWK',
    'kind: ministry',
  ]),
  'organisations/biosaxony-ev/index.md': organisation('biosaxony e. V.'),
  'topics/pharmazie/index.md': topic('Pharmazie'),
};
const inNews = (...lines: string[]) => found(referencesExist, { ...THERE, 'news/x/index.md': newsWith(...lines) });

test('an id that is nearly right is shown the right one', () => {
  expect(inNews('people:', '  - person: erika-musterman')).toEqual([
    {
      at: 'news/x/index.md:7:13 [people.0.person]',
      value: 'erika-musterman',
      message: '„erika-musterman“ gibt es nicht in content/people/.',
      mend: 'Meinten Sie „erika-mustermann“?',
    },
  ]);
});

test('names lead to their ids', () => {
  expect(inNews('people:', '  - person: Erika Mustermann').map(({ mend }) => mend)).toEqual([
    'Meinten Sie „erika-mustermann“?',
  ]);
  expect(inNews('organisations: [BMWK, biosaxony e. V.]').map(({ mend }) => mend)).toEqual([
    'Meinten Sie „bmwk“?',
    'Meinten Sie „biosaxony-ev“?',
  ]);
});

test('where nothing is near, the file to create is named', () => {
  expect(inNews('topics: [pharmazie, Künstliche Intelligenz]')).toEqual([
    {
      at: 'news/x/index.md:6:21 [topics.1]',
      value: 'Künstliche Intelligenz',
      message: '„Künstliche Intelligenz“ gibt es nicht in content/topics/.',
      mend: 'Die Datei content/topics/kuenstliche-intelligenz/index.md anlegen oder den Eintrag löschen.',
    },
  ]);
});

test('references in groups are found', () => {
  const files = { ...THERE, 'projects/p/index.md': projectWith('funding:', '  - funder: stadt-leipzig') };
  expect(found(referencesExist, files)).toMatchObject([{ at: 'projects/p/index.md:6:13 [funding.0.funder]' }]);
});

test('an id of another type is none of this', () => {
  expect(inNews('organisations: [erika-mustermann]')).toHaveLength(1);
});

test('references in a head that had to be mended are checked', () => {
  expect(inNews('subtitle: A: B', 'topics: [pharmacie]')).toMatchObject([
    { at: 'news/x/index.md:7:10 [topics.0]', mend: 'Meinten Sie „pharmazie“?' },
  ]);
});

test('a broken file exists all the same', () => {
  const files = { 'topics/labor/index.md': '---\ntitle: A: B\n', 'news/x/index.md': newsWith('topics: [labor]') };
  expect(found(referencesExist, files)).toEqual([]);
});

test('ids that exist are fine', () => {
  const lines = ['organisations: [bmwk]', 'people:', '  - person: erika-mustermann', '    organisation: biosaxony-ev'];
  expect(inNews(...lines, 'topics: [pharmazie]', 'related: [x]')).toEqual([]);
});
