import { describe, expect, test } from 'vitest';
import { addressOf, filtersOf, isEmpty, stateFromAddress } from './search-state.ts';

const rest = { topic: '', place: '' };

describe('what is being looked for', () => {
  test.each([
    { query: 'Zelltherapie', type: 'Meldung', year: '2024', ...rest },
    { query: 'Größe & Übermut = 100 % #1?', type: '', year: '', ...rest },
    { query: '„Ja“ + 🧪', type: 'Pressemitteilung', year: '', ...rest },
    { query: '', type: '', year: '2024', ...rest },
    { query: '', type: '', year: '', ...rest },
  ])('comes back from the address as it went in: %o', (state) => {
    expect(stateFromAddress(addressOf(state))).toEqual(state);
  });

  test('stands in the address in plain sight', () => {
    expect(addressOf({ query: 'Zelltherapie', type: 'Meldung', year: '2024', ...rest })).toBe(
      '?q=Zelltherapie&type=Meldung&year=2024',
    );
    expect(addressOf({ query: '', type: 'Meldung', year: '', ...rest })).toBe('?type=Meldung');
  });

  test('can be of a topic and a place', () => {
    const state = { query: '', type: '', year: '', topic: 'Zell- und Gentherapie', place: 'Halle (Saale)' };
    expect(stateFromAddress(addressOf(state))).toEqual(state);
    expect(filtersOf(state)).toEqual({ topic: 'Zell- und Gentherapie', place: 'Halle (Saale)' });
    expect(isEmpty(state)).toBe(false);
  });

  test('leaves no question mark behind when it is nothing', () => {
    expect(addressOf({ query: '', type: '', year: '', ...rest })).toBe('');
  });

  test('is trimmed, and what is missing or foreign in the address is ignored', () => {
    expect(stateFromAddress('?q=%20Labor+&utm_source=x')).toEqual({ query: 'Labor', type: '', year: '', ...rest });
    expect(stateFromAddress('')).toEqual({ query: '', type: '', year: '', ...rest });
    expect(stateFromAddress('?q=%20%20')).toEqual({ query: '', type: '', year: '', ...rest });
  });

  test('is nothing only if neither a word nor a filter is given', () => {
    expect(isEmpty({ query: '', type: '', year: '', ...rest })).toBe(true);
    expect(isEmpty({ query: 'Labor', type: '', year: '', ...rest })).toBe(false);
    expect(isEmpty({ query: '', type: 'Meldung', year: '', ...rest })).toBe(false);
    expect(isEmpty({ query: '', type: '', year: '2024', ...rest })).toBe(false);
  });

  test('is filtered by what is chosen and nothing else', () => {
    expect(filtersOf({ query: 'Labor', type: 'Meldung', year: '2024', ...rest })).toEqual({
      type: 'Meldung',
      year: '2024',
    });
    expect(filtersOf({ query: 'Labor', type: '', year: '2024', ...rest })).toEqual({ year: '2024' });
    expect(filtersOf({ query: 'Labor', type: '', year: '', ...rest })).toEqual({});
  });
});
