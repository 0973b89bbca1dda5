import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  CHECKED_AT,
  contentTree,
  eventWith,
  markdown,
  newsWith,
  newsWithBody,
  organisation,
  person,
  pictures,
  placeOfProblem,
  projectWithBody,
} from '../testing/content-builders.ts';
import { checkContent, rules } from './check.ts';

/** Every mistake that editors typically make, each in a file of its own, beside an item without any. */
const TYPICAL_MISTAKES = {
  'news/gut/index.md': newsWithBody('Ein [Link](../ohne-bild/index.md).'),
  'organisations/bmwk/index.md': organisation('BMWK'),
  'news/unmoeglich/index.md': newsWithBody('Text').replace('2026-04-27', '2026-02-31'),
  'news/deutsch/index.md': newsWithBody('Text').replace('2026-04-27', '12. September 2024'),
  'news/ohne-organisation/index.md': newsWith('organisations: [bmkw]'),
  'projects/doppelt/index.md': projectWithBody('Text'),
  'projects/doppelt/index.mdx': projectWithBody('Text'),
  'news/vertippt/index.md': newsWith('Draft: true'),
  'news/ohne-bild/index.md': newsWith(
    'cover:',
    '  src: ./fehlt.jpg',
    '  alt: Labor',
    '  credit: Erika Mustermann',
    '  licence: CC BY 4.0',
  ),
  'news/latin-1/index.md': Buffer.from(newsWithBody('Grüße aus Köln'), 'latin1'),
  'news/toter-link/index.md': newsWithBody('Text\n\nMehr dazu [hier](../gutt/index.md).'),
  'news/offen/index.md': '---\nkind: news\ntitle: Labor\ndate: 2026-04-27\nsummary: Kurz.\n\nDer Text beginnt hier.\n',
  'news/doppelpunkt/index.md': newsWithBody('Text').replace('Neues Labor', 'QualiBioPharma: Neue Wege'),
};

test('all typical mistakes are reported in one run, each with file, line and mend', () => {
  const problems = checkContent(contentTree(TYPICAL_MISTAKES), CHECKED_AT);
  expect(problems.map((problem) => `${placeOfProblem(problem)} ${problem.rule}: ${problem.mend.de}`)).toEqual([
    'news/deutsch/index.md:4:7 [date] fields-match-the-schema: So schreiben: date: 2024-09-12',
    'news/doppelpunkt/index.md:3:8 [title] yaml-is-readable: So schreiben: title: "QualiBioPharma: Neue Wege"',
    'news/latin-1/index.md:7:3 encoding-is-utf-8: Im Editor „Speichern mit Codierung → UTF-8“ wählen und die Datei neu speichern.',
    'news/offen/index.md:7:1 front-matter-is-delimited: Vor Zeile 7 eine Zeile „---“ einfügen.',
    'news/ohne-bild/index.md:7:8 [cover.src] images-exist: Das Bild in den Ordner content/news/ohne-bild/ legen.',
    'news/ohne-organisation/index.md:6:17 [organisations.0] references-exist: Meinten Sie „bmwk“?',
    'news/toter-link/index.md:9:11 links-lead-somewhere: Meinten Sie „../gut/index.md“?',
    'news/unmoeglich/index.md:4:7 [date] fields-match-the-schema: Bitte den Tag prüfen: Der Februar 2026 hat 28 Tage. Schreibweise: JJJJ-MM-TT, zum Beispiel 2026-04-27.',
    'news/vertippt/index.md:6:1 [Draft] fields-match-the-schema: Meinten Sie „draft“?',
    'projects/doppelt/index.mdx:1:1 ids-are-unique: Eine der beiden Dateien löschen.',
  ]);
  expect(problems.every(({ level }) => level === 'error')).toBe(true);
});

/** A folder in which every rule finds something. */
const ALL_RULES = {
  ...TYPICAL_MISTAKES,
  'news/konflikt/index.md': newsWithBody('<<<<<<< HEAD\nText\n=======\nAnderes\n>>>>>>> b\n'),
  'news/heic/foto.jpg': pictures.heic,
  'news/heic/index.md': newsWithBody('![](./foto.jpg)'),
  'news/markdown/index.md': newsWithBody(
    '# Titel\n\n<b>fett</b>\n\n:::kasten\nText\n:::\n\n3. Oktober 2026\n\nBürger*innen, Ärzt*innen\n\n"offen',
  ),
  'news/anhang/bericht.pdf': '<html>',
  'news/anhang/index.md': newsWith(
    'attachments:',
    '  - file: ./bericht.pdf',
    '    title: Bericht',
    '    accessible: false',
    '  - file: ./fehlt.pdf',
    '    title: Bericht',
    '    accessible: false',
  ),
  'meldungen/x/index.md': 'Text',
  'news/adresse/index.md': newsWith('slug: gut'),
  'news/zeitraum/index.md': newsWith('dateKnown: 2025-Q1'),
  'events/nachts/index.md': eventWith('start: 2026-10-25T02:30'),
  'events/ohne-wort-abgesagt/index.md': eventWith(
    'start: 2026-07-01',
    'status: cancelled',
    'changes:',
    '  - { date: 2025-12-31, kind: moved, from: 2026-07-01, text: Neuer Termin. }',
  ),
  'news/spaeter-korrigiert/index.md': newsWith('corrections:', '  - { date: 2026-06-02, text: Die Summe war falsch. }'),
  'organisations/zweimal/index.md': markdown([
    'name: Zweimal e.V.',
    'kind: association',
    'boilerplates:',
    '  - from: 2026-01-01',
    '    text: Das eine.',
    '  - from: 2026-01-01',
    '    text: Das andere.',
  ]),
  'venues/vertauscht/index.md': markdown([
    'name: Haus',
    'kind: building',
    'coordinates: { latitude: 12.4, longitude: 51.3 }',
  ]),
  'projects/mdx/index.mdx': projectWithBody('Werte <5'),
  'news/umgezogen/index.md': newsWith(
    'formerUrls: [/meldungen/gut/, /alt$1/]',
    'withdrawn:',
    '  date: 2026-05-01',
    '  reason: Falsch.',
    '  successor: /meldungen/gibt-es-nicht/',
  ),
  'addresses.txt': '/meldungen/gut/ gehört mir',
  'redirects.txt': '/alt/ /gibt-es-nicht/',
  'news/rechte/foto.jpg': pictures.jpeg,
  'news/rechte/index.md': newsWith(
    'cover:',
    '  src: ./foto.jpg',
    '  alt: Labor',
    '  credit: Erika Mustermann',
    '  licence: CC BY 4.0',
    '  rightsUntil: 2026-05-31',
  ),
};

describe('every rule', () => {
  const problems = checkContent(contentTree(ALL_RULES), CHECKED_AT);

  test('finds its mistake', () => {
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ name }) => name)));
  });

  test('speaks German and English', () => {
    const untranslated = problems.filter(({ message, mend }) =>
      [message, mend].some(({ de, en }) => de === '' || en === '' || (de === en && /\p{L} \p{L}/u.test(de))),
    );
    expect(untranslated).toEqual([]);
  });

  test('names a line and a column, and never the words of a parser', () => {
    for (const { line, column, message } of problems) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(`${message.de} ${message.en}`).not.toMatch(/Invalid|expected|received|implicit|scalar|undefined|\bnull\b/);
    }
  });

  test('stands in the list, under the name of its file', () => {
    const files = readdirSync(new URL('./rules/', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map(({ name }) => name.replace(/\.ts$/, ''));
    expect(rules.map(({ name }) => name).sort()).toEqual(files.sort());
  });
});

test('problems come in the order of files and lines', () => {
  const places = checkContent(contentTree(ALL_RULES), CHECKED_AT).map(({ file, line }) => ({ file, line }));
  const sorted = places.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  expect(places).toEqual(sorted);
});

test('a sound folder has no problems', () => {
  const tree = contentTree({
    'organisations/bmwk/index.md': organisation('Bundesministerium'),
    'people/erika-mustermann/index.md': person('Erika', 'Mustermann'),
    'topics/pharmazie/index.md': markdown(['title: Pharmazie', 'summary: Arzneimittel.']),
    'events/kick-off/index.md': eventWith('start: 2026-04-26T10:00', 'end: 2026-04-26T12:00', 'organisers: [bmwk]'),
    'news/labor/foto.jpg': pictures.jpeg,
    'news/labor/index.md': newsWith('topics: [pharmazie]', 'events: [kick-off]').concat(
      '## Ein Kapitel\n\n![Labor](./foto.jpg "Foto: Erika Mustermann")\n\n:::quote{person="erika-mustermann"}\nGut.\n:::\n\nUm 12:30 Uhr.\n',
    ),
  });
  expect(checkContent(tree, CHECKED_AT)).toEqual([]);
});
