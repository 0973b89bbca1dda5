import { describe, expect, test } from 'vitest';
import { addressOf, type FacetFacts, filtersOf, isEmpty, stateFromAddress } from './filter-state.ts';

const topic: FacetFacts = {
  parameter: 'thema',
  name: 'topic',
  labels: new Map([
    ['fachkraefte', 'Fachkräfte'],
    ['photonik', 'Photonik'],
  ]),
};
const type: FacetFacts = { parameter: 'art', name: 'type', labels: new Map([['meldungen', 'Meldung']]) };
const facets = [topic, type];
const scope = ['Meldung', 'Pressemitteilung'];

describe('what a list is narrowed down to', () => {
  test('comes back from the address as it went in', () => {
    const state = { thema: 'fachkraefte', art: 'meldungen' };
    expect(addressOf(state, facets)).toBe('?thema=fachkraefte&art=meldungen');
    expect(stateFromAddress('?thema=fachkraefte&art=meldungen', facets)).toEqual(state);
  });

  test('ignores what the page does not know', () => {
    expect(stateFromAddress('?thema=xylophon&jahr=2024&utm_source=x', facets)).toEqual({});
    expect(stateFromAddress('?thema=', facets)).toEqual({});
  });

  test('leaves no question mark behind when it is nothing', () => {
    expect(addressOf({ thema: '', art: '' }, facets)).toBe('');
    expect(isEmpty({ thema: '', art: '' })).toBe(true);
    expect(isEmpty({})).toBe(true);
    expect(isEmpty({ thema: 'photonik' })).toBe(false);
  });

  test('is asked for by the index’s names, within what the list holds', () => {
    expect(filtersOf({ thema: 'photonik' }, facets, scope)).toEqual({
      type: { any: ['Meldung', 'Pressemitteilung'] },
      topic: 'Photonik',
    });
    expect(filtersOf({ thema: 'photonik', art: 'meldungen' }, facets, scope)).toEqual({
      type: 'Meldung',
      topic: 'Photonik',
    });
  });

  test('can be asked for with one facet left open', () => {
    const state = { thema: 'photonik', art: 'meldungen' };
    expect(filtersOf(state, facets, scope, topic)).toEqual({ type: 'Meldung' });
    expect(filtersOf(state, facets, scope, type)).toEqual({
      type: { any: ['Meldung', 'Pressemitteilung'] },
      topic: 'Photonik',
    });
  });
});
