import { describe, expect, test } from 'vitest';
import { wordPartsOf } from './compounds.ts';

const parted = (word: string): string =>
  wordPartsOf(word)
    .map(({ text }) => text)
    .join('|');

describe('compounds of the field are parted where their words meet', () => {
  test.each(
    `Metropol|region Struktur|wandel Biotechnologie|tage Veranstaltungs|ort Infektions|krankheiten
    Fachkräfte|qualifizierung Zell|therapie Gen|therapie Impfstoff|produktion Gesundheits|wirtschaft
    Wirtschafts|förderung Innovations|region Medizin|technik Forschungs|institut Technologie|transfer|zentrum
    Cluster|initiative Wirtschafts|ministerium Forschungs|förderung Netzwerk|projekt Qualifizierungs|netzwerk
    Chemie|laborant Biologie|laborantinnen Struktur|wandel|förderung Wirkstoff|forschungs|gesellschaft
    Translations|zentrum Qualitäts|sicherungs|maßnahmen Nachwuchs|wissenschaftlerinnen
    Landes|entwicklungs|gesellschaft Gesundheits|wirtschafts|minister|konferenz Datenschutz|erklärung
    Mitglieder|versammlung Bundes|forschungs|ministerium Zukunfts|technologien Regional|entwicklung
    Weiterbildungs|programm Ausbildungs|verbund Exzellenz|cluster Arzneimittel|entwicklung Stammzell|forschung
    Träger|vereins Innovations|wettbewerb Krebs|forschungs|zentrum Lebens|wissenschaften Wissenschafts|minister
    Mittel|deutschlands Barriere|freiheit`.split(/\s+/),
  )('%s', (word) => {
    expect(parted(word.replaceAll('|', ''))).toBe(word);
  });
});

test.each(
  'Verkehrs|infrastruktur|finanzierungs|gesellschaft Transport|zentrum Sport|technologie Berufs|bildungs|zentrum Struktur|sanierung Protein|forschung'.split(
    ' ',
  ),
)('beside known parts there may be others: %s', (word) => {
  expect(parted(word.replaceAll('|', ''))).toBe(word);
});

test.each([
  'Strukturierung',
  'Kollaboration',
  'Konstitution',
  'Bewirtschaftung',
  'Transport',
  'Montageort',
  'Exzellenz',
  'Rindfleischetikettierung',
  'QualiBioPharma',
])('what only looks like a known part is none: %s', (word) => {
  expect(parted(word)).toBe(word);
});
