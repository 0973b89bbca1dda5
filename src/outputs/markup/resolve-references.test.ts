import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../testing/catalogue-builders.ts';
import { resolveReferences } from './resolve-references.ts';

const catalogue = catalogueOf({
  news: { 'neues-labor': { slug: 'labor-eroeffnet' }, entwurf: { draft: true } },
  events: { labortag: {} },
  organisations: {
    musterministerium: {
      name: 'Musterministerium für Wirtschaft & Klima',
      shortName: 'MMWK',
      formerNames: [{ name: 'Musterministerium für Wirtschaft', shortName: 'MMW', until: '2021-12-07' }],
    },
    verein: { name: 'Muster & Verein' },
  },
  people: {
    'erika-mustermann': { academicTitle: 'Dr.' },
    streich: { givenName: 'Max <b>', familyName: 'Muster & "Söhne"' },
  },
});
const resolved = (html: string): string => resolveReferences(html, catalogue);

describe('a link to an item', () => {
  test('becomes its present address', () => {
    expect(resolved('<p><a href="item:news/neues-labor">Labor</a></p>')).toBe(
      '<p><a href="/meldungen/labor-eroeffnet/">Labor</a></p>',
    );
  });

  test('keeps its fragment and the markup of its text', () => {
    expect(resolved('<a href="item:events/labortag#programm" title="x">Das <em>Programm</em></a>')).toBe(
      '<a href="/veranstaltungen/labortag/#programm">Das <em>Programm</em></a>',
    );
  });

  test('becomes plain text while the item is not published, there is none, or it has no page', () => {
    expect(resolved('Der <a href="item:news/entwurf">nächste <em>Schritt</em></a> folgt.')).toBe(
      'Der nächste <em>Schritt</em> folgt.',
    );
    expect(resolved('<a href="item:news/unbekannt">Labor</a>')).toBe('Labor');
    expect(resolved('<a href="item:people/erika-mustermann">Erika Mustermann</a>')).toBe('Erika Mustermann');
    expect(resolved('<a href="item:undefined/labortag">Labortag</a>')).toBe('Labortag');
  });

  test('is resolved as often as it occurs, each on its own', () => {
    expect(resolved('<a href="item:events/labortag">A</a>, <a href="item:news/entwurf">B</a>')).toBe(
      '<a href="/veranstaltungen/labortag/">A</a>, B',
    );
  });

  test('is told from every other link, and from a text that only speaks of one', () => {
    const html = '<a href="https://example.org/">x</a> <code>item:news/neues-labor</code>';
    expect(resolved(html)).toBe(html);
  });
});

describe('the speaker of a quotation', () => {
  test('given by id gets the name with title, before the role', () => {
    expect(resolved('<figcaption data-person="erika-mustermann">Vorständin, Beispiel GmbH</figcaption>')).toBe(
      '<figcaption>Dr. Erika Mustermann, Vorständin, Beispiel GmbH</figcaption>',
    );
  });

  test('without a role is the name alone', () => {
    expect(resolved('<figcaption data-person="erika-mustermann"></figcaption>')).toBe(
      '<figcaption>Dr. Erika Mustermann</figcaption>',
    );
  });

  test('has a name that is text, whatever characters are in it', () => {
    expect(resolved('<figcaption data-person="streich"></figcaption>')).toBe(
      '<figcaption>Max &lt;b&gt; Muster &amp; &quot;Söhne&quot;</figcaption>',
    );
  });

  test('whom the catalogue does not know leaves the role', () => {
    expect(resolved('<figcaption data-person="unbekannt">Vorständin</figcaption>')).toBe(
      '<figcaption>Vorständin</figcaption>',
    );
  });

  test('given with an organisation’s id speaks for it as it was called on the item’s day', () => {
    const html =
      '<figcaption data-person="erika-mustermann" data-organisation="musterministerium">Referentin</figcaption>';
    expect(resolveReferences(html, catalogue, '2021-12-07')).toBe(
      '<figcaption>Dr. Erika Mustermann, Referentin, MMW</figcaption>',
    );
    expect(resolveReferences(html, catalogue, '2021-12-08')).toBe(
      '<figcaption>Dr. Erika Mustermann, Referentin, MMWK</figcaption>',
    );
    expect(resolved('<figcaption data-organisation="verein">Max Muster</figcaption>')).toBe(
      '<figcaption>Max Muster, Muster &amp; Verein</figcaption>',
    );
  });

  test('may speak for an organisation that has no entry, by its name', () => {
    expect(resolved('<figcaption data-organisation="Rat &amp; Tat GmbH">Max Muster</figcaption>')).toBe(
      '<figcaption>Max Muster, Rat &amp; Tat GmbH</figcaption>',
    );
  });

  test('given by name stays as it is', () => {
    const html = '<figcaption>Max Mustermann, Gast</figcaption>';
    expect(resolved(html)).toBe(html);
  });
});
