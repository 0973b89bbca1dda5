import { describe, expect, test } from 'vitest';
import { addressOf, filtersOf, isEmpty, stateFromAddress } from './search-state.ts';

describe('what is being looked for', () => {
  test.each([
    { query: 'Zelltherapie', type: 'Meldung', year: '2024' },
    { query: 'Größe & Übermut = 100 % #1?', type: '', year: '' },
    { query: '„Ja“ + 🧪', type: 'Pressemitteilung', year: '' },
    { query: '', type: '', year: '2024' },
    { query: '', type: '', year: '' },
  ])('comes back from the address as it went in: %o', (state) => {
    expect(stateFromAddress(addressOf(state))).toEqual(state);
  });

  test('stands in the address in plain sight', () => {
    expect(addressOf({ query: 'Zelltherapie', type: 'Meldung', year: '2024' })).toBe(
      '?q=Zelltherapie&type=Meldung&year=2024',
    );
    expect(addressOf({ query: '', type: 'Meldung', year: '' })).toBe('?type=Meldung');
  });

  test('leaves no question mark behind when it is nothing', () => {
    expect(addressOf({ query: '', type: '', year: '' })).toBe('');
  });

  test('is trimmed, and what is missing or foreign in the address is ignored', () => {
    expect(stateFromAddress('?q=%20Labor+&utm_source=x')).toEqual({ query: 'Labor', type: '', year: '' });
    expect(stateFromAddress('')).toEqual({ query: '', type: '', year: '' });
    expect(stateFromAddress('?q=%20%20')).toEqual({ query: '', type: '', year: '' });
  });

  test('is nothing only if neither a word nor a filter is given', () => {
    expect(isEmpty({ query: '', type: '', year: '' })).toBe(true);
    expect(isEmpty({ query: 'Labor', type: '', year: '' })).toBe(false);
    expect(isEmpty({ query: '', type: 'Meldung', year: '' })).toBe(false);
    expect(isEmpty({ query: '', type: '', year: '2024' })).toBe(false);
  });

  test('is filtered by what is chosen and nothing else', () => {
    expect(filtersOf({ query: 'Labor', type: 'Meldung', year: '2024' })).toEqual({ type: 'Meldung', year: '2024' });
    expect(filtersOf({ query: 'Labor', type: '', year: '2024' })).toEqual({ year: '2024' });
    expect(filtersOf({ query: 'Labor', type: '', year: '' })).toEqual({});
  });
});
