import { describe, expect, test } from 'vitest';
import type { ContentType } from '../schema/index.ts';
import { type Contents, catalogueOf, idsOf } from '../testing/catalogue-builders.ts';
import { byLatestStart, byOrderOf } from './order.ts';

/** The ids of a type's items, sorted from the order in which they are written here. */
const sorted = <T extends ContentType>(type: T, items: NonNullable<Contents[T]>): string[] =>
  idsOf([...catalogueOf({ [type]: items }).all(type)].reverse().sort(byOrderOf(type)));

describe('news and projects', () => {
  test('stand newest first', () => {
    const items = { alt: { date: '2024-09-12' }, neu: { date: '2026-04-27' }, mittel: { date: '2025-01-01' } };
    expect(sorted('news', items)).toEqual(['neu', 'mittel', 'alt']);
    expect(sorted('projects', items)).toEqual(['neu', 'mittel', 'alt']);
  });

  test('of one day stand by their time, a day without time meaning six in the morning', () => {
    expect(
      sorted('news', {
        frueh: { date: '2026-04-27T05:59' },
        tag: { date: '2026-04-27' },
        mittag: { date: '2026-04-27T12:00' },
      }),
    ).toEqual(['mittag', 'tag', 'frueh']);
  });

  test('of one moment stand by their id', () => {
    expect(sorted('news', { c: {}, a: { date: '2026-04-27T06:00' }, b: {} })).toEqual(['a', 'b', 'c']);
  });
});

describe('events', () => {
  const events = {
    herbst: { period: '2026-autumn' },
    abend: { start: '2026-09-10T18:00', end: '2026-09-10T20:00' },
    tag: { start: '2026-09-10' },
    frueher: { start: '2026-08-01', end: '2026-08-02' },
    auch: { start: '2026-09-10' },
  };

  test('stand earliest start first, then by id; a period begins on its first day', () => {
    expect(sorted('events', events)).toEqual(['frueher', 'herbst', 'auch', 'tag', 'abend']);
  });

  test('stand latest start first, then by id, where the past is told', () => {
    const items = [...catalogueOf({ events }).all('events')].reverse();
    expect(idsOf(items.sort(byLatestStart))).toEqual(['abend', 'auch', 'tag', 'herbst', 'frueher']);
  });
});

describe('series, topics and pages', () => {
  const items = {
    z: { title: 'Zelltherapie' },
    ae: { title: 'Ähnlichkeiten' },
    ad: { title: 'Adhäsion' },
    ak: { title: 'akustik' },
    ss: { title: 'Maßstab' },
    st: { title: 'Masterplan' },
  };
  const expected = ['ad', 'ae', 'ak', 'ss', 'st', 'z'];

  test('take a no-break space for a space', () => {
    const items = { verein: { name: 'biosaxony\u00a0e.\u202fV.' }, gmbh: { name: 'biosaxony Management GmbH' } };
    expect(sorted('organisations', items)).toEqual(['verein', 'gmbh']);
  });

  test('stand by title; umlauts and ß sort like their base letters, capitals like small ones', () => {
    expect(sorted('topics', items)).toEqual(expected);
    expect(sorted('series', items)).toEqual(expected);
    expect(sorted('pages', items)).toEqual(expected);
  });

  test('of the same title stand by id', () => {
    expect(sorted('topics', { zwei: { title: 'Ähre' }, eins: { title: 'ahre' } })).toEqual(['eins', 'zwei']);
  });
});

describe('organisations and venues', () => {
  test('stand by name, an umlaut written as two characters like one written as one', () => {
    const items = {
      oe: { name: 'O\u0308konetz' },
      od: { name: 'Öderan' },
      om: { name: 'Omega' },
      ob: { name: 'Obermuster' },
    };
    expect(sorted('organisations', items)).toEqual(['ob', 'od', 'oe', 'om']);
    expect(sorted('venues', items)).toEqual(['ob', 'od', 'oe', 'om']);
  });

  test('whose name stands in quotation marks are found under its first letter', () => {
    const items = { c: { name: 'Christa Muster' }, b: { name: '„Bio“ Beispiel e. V.' }, a: { name: 'Aktion Muster' } };
    expect(sorted('organisations', items)).toEqual(['a', 'b', 'c']);
  });
});

describe('people', () => {
  test('stand by surname, then given name, then id; a title sorts nobody', () => {
    expect(
      sorted('people', {
        zander: { givenName: 'Anna', familyName: 'Zander', academicTitle: 'Dr.' },
        'a-muster': { givenName: 'Otto', familyName: 'Muster' },
        'muster-erika-2': { givenName: 'Erika', familyName: 'Muster' },
        'muster-erika': { givenName: 'Erika', familyName: 'Muster', academicTitle: 'Prof. Dr.' },
        aermel: { givenName: 'Zoe', familyName: 'Ärmel' },
        arnold: { givenName: 'Max', familyName: 'Arnold' },
      }),
    ).toEqual(['aermel', 'arnold', 'muster-erika', 'muster-erika-2', 'a-muster', 'zander']);
  });
});
