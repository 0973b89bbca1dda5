import { describe, expect, test } from 'vitest';
import { siteOf } from '../testing/catalogue-builders.ts';
import { type RegisterType, registerView } from './registers.ts';

describe('the register of organisations', () => {
  const groupsOf = (...names: string[]) => {
    const organisations = Object.fromEntries(names.map((name, index) => [`o${index}`, { name }]));
    return registerView(siteOf({ organisations }), 'organisations').groups.map(({ heading, id, cards }) =>
      [heading, id, ...cards.map(({ title }) => title)].join(' | '),
    );
  };

  test('has a group for every first letter, each with a fragment', () => {
    expect(groupsOf('Beispiel GmbH', 'Aktion Muster', 'bionetz', 'Zellwerk')).toEqual([
      'A | a | Aktion Muster',
      'B | b | Beispiel GmbH | bionetz',
      'Z | z | Zellwerk',
    ]);
  });

  test('has umlauts stand with their base letters', () => {
    expect(groupsOf('Ökonetz', 'Omega', 'Ärzteverein', 'Aktion', 'Übermut', 'O\u0308lwerk')).toEqual([
      'A | a | Aktion | Ärzteverein',
      'O | o | Ökonetz | O\u0308lwerk | Omega',
      'U | u | Übermut',
    ]);
  });

  test('finds a name in quotation marks under its first letter, in its place', () => {
    expect(groupsOf('„Bio“ Muster e. V.', 'Aktion', 'Christa Muster GmbH')).toEqual([
      'A | a | Aktion',
      'B | b | „Bio“ Muster e. V.',
      'C | c | Christa Muster GmbH',
    ]);
  });

  test('has numbers before letters', () => {
    expect(groupsOf('Aktion', '3 Muster GmbH')).toEqual(['3 | 3 | 3 Muster GmbH', 'A | a | Aktion']);
  });

  test('is empty without organisations', () => {
    expect(groupsOf()).toEqual([]);
  });
});

test('the short registers have one group without a heading', () => {
  const context = siteOf({
    venues: { b: { name: 'Beispielhaus' }, a: { name: 'Ärztehaus' } },
    series: { labortage: { title: 'Labortage' } },
    topics: { zelltherapie: { title: 'Zelltherapie' } },
  });
  const titles = (type: RegisterType) =>
    registerView(context, type).groups.map(({ heading, cards }) => [heading, cards.map(({ title }) => title)]);
  expect(titles('venues')).toEqual([[undefined, ['Ärztehaus', 'Beispielhaus']]]);
  expect(titles('series')).toEqual([[undefined, ['Labortage']]]);
  expect(titles('topics')).toEqual([[undefined, ['Zelltherapie']]]);
  expect(registerView(context, 'venues').page.path).toBe('/orte/');
});
