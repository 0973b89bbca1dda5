import { describe, expect, test } from 'vitest';
import { siteOf } from '../testing/catalogue-builders.ts';
import { aToZView } from './a-to-z.ts';

const view = aToZView(
  siteOf({
    organisations: {
      ministerium: {
        name: 'Ministerium für Wirtschaft',
        shortName: 'MW',
        kind: 'ministry',
        formerNames: [
          { name: 'Ministerium für Wirtschaft und Arbeit', shortName: 'MWA', until: '2021-12-07' },
          { name: 'Ministerium für Wirtschaft', shortName: 'MfW', until: '2005-11-22' },
        ],
      },
      aerzte: { name: 'Ärzteverein', kind: 'association' },
    },
    topics: { zellen: { title: 'Zelltherapie', synonyms: ['Gentherapie', 'zelltherapie'] } },
    projects: { linie: { title: '„Laborlinie“' } },
    series: { tage: { title: 'Tage des Labors', shortTitle: 'Labortage' } },
    venues: { haus: { name: 'Musterhaus', partOf: 'stadt' }, stadt: { name: 'Musterstadt', kind: 'city' } },
  }),
);

const outline = view.groups.map(({ heading, entries }) => [
  heading,
  ...entries.map(({ term, href, note, see }) =>
    see ? `${term} → ${see.label} ${see.href}` : `${term}, ${note} ${href}`,
  ),
]);

describe('the register from A to Z', () => {
  test('has organisations, topics, projects, series and places in one alphabet, with what else they are called', () => {
    expect(outline).toEqual([
      ['A', 'Ärzteverein, Verein oder Verband /organisationen/aerzte/'],
      ['G', 'Gentherapie → Zelltherapie /themen/zellen/'],
      ['L', '„Laborlinie“, Projekt /projekte/linie/', 'Labortage → Tage des Labors /reihen/tage/'],
      [
        'M',
        'MfW → Ministerium für Wirtschaft /organisationen/ministerium/',
        'Ministerium für Wirtschaft, Ministerium /organisationen/ministerium/',
        'Ministerium für Wirtschaft und Arbeit → Ministerium für Wirtschaft /organisationen/ministerium/',
        'Musterhaus, Haus, Musterstadt /orte/haus/',
        'Musterstadt, Stadt /orte/stadt/',
        'MW → Ministerium für Wirtschaft /organisationen/ministerium/',
        'MWA → Ministerium für Wirtschaft /organisationen/ministerium/',
      ],
      ['T', 'Tage des Labors, Reihe /reihen/tage/'],
      ['Z', 'Zelltherapie, Thema /themen/zellen/'],
    ]);
  });

  test('leads to the letters that exist and to no others', () => {
    expect(view.letters).toEqual([
      { href: '#a', label: 'A' },
      { href: '#g', label: 'G' },
      { href: '#l', label: 'L' },
      { href: '#m', label: 'M' },
      { href: '#t', label: 'T' },
      { href: '#z', label: 'Z' },
    ]);
  });
});
