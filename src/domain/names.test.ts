import { describe, expect, test } from 'vitest';
import { dataOf } from '../testing/catalogue-builders.ts';
import { boilerplateAt, fullName, nameAt } from './names.ts';

const ministry = dataOf('organisations', {
  name: 'Musterministerium für Wirtschaft und Klima',
  shortName: 'MMWK',
  kind: 'ministry',
  formerNames: [
    { name: 'Musterministerium für Wirtschaft und Energie', shortName: 'MMWi', until: '2021-12-07' },
    { name: 'Musterministerium für Wirtschaft und Arbeit', until: '2013-12-16' },
  ],
});

describe('an organisation', () => {
  test('is called by its former name before the last day on which that was valid', () => {
    expect(nameAt(ministry, '2016-04-26')).toMatchObject({
      name: 'Musterministerium für Wirtschaft und Energie',
      shortName: 'MMWi',
    });
  });

  test('is called by its former name on that last day still', () => {
    expect(nameAt(ministry, '2021-12-07').shortName).toBe('MMWi');
  });

  test('is called by its new name from the day after', () => {
    expect(nameAt(ministry, '2021-12-08')).toEqual({
      name: 'Musterministerium für Wirtschaft und Klima',
      shortName: 'MMWK',
    });
  });

  test('with several former names has the one of the day, in whatever order they are written', () => {
    expect(nameAt(ministry, '2013-12-16').name).toBe('Musterministerium für Wirtschaft und Arbeit');
    expect(nameAt(ministry, '2013-12-17').name).toBe('Musterministerium für Wirtschaft und Energie');
  });

  test('does not lend today’s short name to a former name that had none', () => {
    expect(nameAt(ministry, '2010-01-01').shortName).toBeUndefined();
  });

  test('without former names has one name for every day', () => {
    const company = dataOf('organisations', { name: 'Beispiel GmbH', kind: 'company' });
    expect(nameAt(company, '1999-01-01')).toEqual({ name: 'Beispiel GmbH', shortName: undefined });
  });

  test('keeps its former names in the order in which they were written', () => {
    nameAt(ministry, '2010-01-01');
    expect(ministry.formerNames.map(({ until }) => until)).toEqual(['2021-12-07', '2013-12-16']);
  });
});

describe('a person', () => {
  test('is named with the academic title in front', () => {
    const person = dataOf('people', { givenName: 'Erika', familyName: 'Mustermann', academicTitle: 'Prof. Dr.' });
    expect(fullName(person)).toBe('Prof. Dr. Erika Mustermann');
  });

  test('without a title is named without a gap', () => {
    expect(fullName(dataOf('people', { givenName: 'Max', familyName: 'Mustermann' }))).toBe('Max Mustermann');
  });
});

describe('a boilerplate', () => {
  const beispiel = dataOf('organisations', {
    boilerplates: [
      { from: '2025-01-01', text: 'Heute 50 Leute.' },
      { from: '2015-04-01', text: 'Fünf Leute.' },
      { from: '2021-01-01', text: 'Zwanzig Leute.' },
    ],
  });

  test('is the latest that had begun, in whatever order they are written', () => {
    expect(boilerplateAt(beispiel, '2015-04-01')).toBe('Fünf Leute.');
    expect(boilerplateAt(beispiel, '2020-12-31')).toBe('Fünf Leute.');
    expect(boilerplateAt(beispiel, '2021-01-01')).toBe('Zwanzig Leute.');
    expect(boilerplateAt(beispiel, '2025-01-01')).toBe('Heute 50 Leute.');
  });

  test('is none before the first began, and none where there is none', () => {
    expect(boilerplateAt(beispiel, '2015-03-31')).toBeUndefined();
    expect(boilerplateAt(dataOf('organisations'), '2025-01-01')).toBeUndefined();
  });

  test('stays on old releases when a new one is added', () => {
    const boilerplates = [{ from: '2015-04-01', text: 'Fünf Leute.' }];
    const changed = [...boilerplates, { from: '2026-01-01', text: 'Sechzig Leute.' }];
    expect(boilerplateAt(dataOf('organisations', { boilerplates }), '2020-01-01')).toBe('Fünf Leute.');
    expect(boilerplateAt(dataOf('organisations', { boilerplates: changed }), '2020-01-01')).toBe('Fünf Leute.');
  });
});
