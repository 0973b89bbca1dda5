/** What invented texts are made of. Towns, houses and people are plainly fictitious; the trade is that of the site. */

/** Ends that compounds of any field can have, and how they read in a text. */
export const words = {
  field: [
    'Zelltherapie',
    'Bioinformatik',
    'Wirkstoffforschung',
    'Medizintechnik',
    'Enzymtechnik',
    'Proteinforschung',
    'Pflanzenforschung',
    'Impfstoffentwicklung',
    'Diagnostik',
    'Laborautomatisierung',
    'Bioverfahrenstechnik',
    'Pharmaproduktion',
    'Infektionsforschung',
    'Biomaterialforschung',
    'Photonik',
    'Sensorik',
  ],
  thing: [
    'das Gerätehaus',
    'die Versuchsanlage',
    'das Schülerlabor',
    'der Reinraum',
    'die Probenbank',
    'das Gründungszentrum',
    'die Weiterbildungsreihe',
    'das Forschungsnetz',
    'der Messstand',
    'die Nachwuchsgruppe',
    'das Zulassungsverfahren',
    'die Herstellungserlaubnis',
    'der Technologietransfer',
    'die Qualitätssicherung',
    'das Auftragslabor',
    'die Kühlkette',
    'der Bioreaktor',
    'die Zellkulturbank',
    'das Datenmodell',
    'die Fachkräftesicherung',
    'der Prüfbericht',
    'das Patentportfolio',
  ],
  people: [
    'die Beschäftigten',
    'drei Arbeitsgruppen',
    'die Gesellschafter',
    'Fachleute aus sieben Ländern',
    'die Auszubildenden',
    'Patientinnen und Patienten',
    'die Gutachter',
    'kleine und mittlere Unternehmen',
    'Lehrkräfte aus der Region',
    'die Mitglieder des Netzwerks',
    'zwölf Gründungsteams',
    'die beteiligten Kliniken',
  ],
  does: [
    'erweitern',
    'erproben',
    'vorbereiten',
    'gemeinsam betreiben',
    'neu ausrichten',
    'zur Marktreife bringen',
    'für Dritte öffnen',
    'dauerhaft absichern',
    'wissenschaftlich begleiten',
    'bis zum Herbst abschließen',
    'mit eigenen Mitteln ausbauen',
    'auf weitere Standorte übertragen',
  ],
  how: [
    'Schritt für Schritt',
    'ohne lange Übergangszeit',
    'im laufenden Betrieb',
    'nach einem gemeinsamen Zeitplan',
    'unter wissenschaftlicher Leitung',
    'mit Unterstützung der Wirtschaftsförderung',
    'in enger Abstimmung mit der Aufsicht',
    'an zwei Standorten zugleich',
    'früher als geplant',
    'trotz gestiegener Baukosten',
  ],
  aim: [
    'damit Ergebnisse schneller in die Anwendung kommen',
    'weil der Bedarf an geschultem Personal wächst',
    'um die Wege zwischen Labor und Klinik zu verkürzen',
    'damit Wertschöpfung in der Region bleibt',
    'obwohl die Nachfrage im Vorjahr verhalten war',
    'um Verfahren vergleichbar zu machen',
    'damit auch kleine Häuser mithalten können',
    'weil bisher Proben weite Strecken zurücklegen',
    'um Lieferengpässen vorzubeugen',
    'damit der Nachwuchs früh Erfahrungen sammelt',
  ],
  month: ['Januar', 'März', 'April', 'Juni', 'Juli', 'September', 'Oktober', 'November'],
  role: [
    'Geschäftsführerin',
    'Projektleiter',
    'Leiterin der Forschung',
    'Sprecher des Vorstands',
    'Institutsleiterin',
    'Referentin für Presse',
    'Clustermanager',
    'Professorin für Bioverfahrenstechnik',
  ],
  heading: [
    'Worum es geht',
    'Was sich ändert',
    'Wer beteiligt ist',
    'Der Weg dorthin',
    'Stimmen aus der Praxis',
    'Zahlen und Fristen',
    'So geht es weiter',
    'Ein Blick zurück',
    'Bedeutung für den Standort',
    'Was die Förderung ermöglicht',
    'Offene Fragen',
    'Für wen das Angebot gedacht ist',
  ],
} as const satisfies Record<string, readonly string[]>;

export type WordKind = keyof typeof words;

const BEGINNINGS = ['Muster', 'Beispiel', 'Probe', 'Test', 'Fantasie', 'Erfinder'] as const;

/** Every pair once, the first parts changing fastest. */
const pairs = (firsts: readonly string[], seconds: readonly string[]): string[] =>
  seconds.flatMap((second) => firsts.map((first) => first + second));

/** "Musterstadt", "Beispielstadt", … */
export const towns: readonly string[] = pairs(BEGINNINGS, [
  ...['stadt', 'hausen', 'burg', 'leben', 'rode', 'dorf', 'heim', 'walde', 'berg', 'bach', 'see', 'feld'],
]);

/** "Mustermann", "Beispielmann", … */
export const familyNames: readonly string[] = pairs(BEGINNINGS, [
  ...['mann', 'bauer', 'hagen', 'stein', 'huber', 'meister', 'wirth', 'schmidt', 'reiter', 'kamp', 'graf', 'sohn'],
]);

export const givenNames = [
  ...['Erika', 'Max', 'Anke', 'Bernd', 'Carla', 'Dirk', 'Elena', 'Falk', 'Grit', 'Hannes', 'Ines', 'Jörg'],
  ...['Käthe', 'Lars', 'Mandy', 'Norbert', 'Olga', 'Paul', 'Ronny', 'Steffi', 'Torsten', 'Ute', 'Viktor', 'Yvonne'],
] as const;

/** What a house can be called before and after its field, and of which kind it is then. */
export const houses = [
  { name: '{field} {town} GmbH', kind: 'company' },
  { name: 'Institut für {field} {town}', kind: 'research' },
  { name: 'Netzwerk {field} {town} e. V.', kind: 'association' },
  { name: 'Hochschule {town}, Fachbereich {field}', kind: 'university' },
  { name: 'Technologiepark {field} {town}', kind: 'park' },
  { name: 'Beispielwerke {field} {town} AG', kind: 'company' },
  { name: 'Stiftung {field} {town}', kind: 'foundation' },
  { name: 'Agentur für {field} {town}', kind: 'agency' },
] as const;

export const gatherings = [
  '{field}-Tage {town}',
  'Forum {field} {town}',
  'Kongress für {field} {town}',
  'Sommerschule {field} {town}',
  '{town}er Gespräche: {field}',
  'Fachmesse {field} {town}',
] as const;

export const topics = [
  ...['Biotechnologie', 'Pharmazie', 'Medizintechnik', 'Photonik', 'Strukturwandel', 'Fachkräfte'],
  ...['Technologietransfer', 'Vernetzung', 'Gründung', 'Digitalisierung', 'Bioökonomie', 'Infektionsforschung'],
] as const;
