import { expect, test } from 'vitest';
import { CHECKED_AT, contentTree, found, newsWith, newsWithBody } from '../../testing/content-builders.ts';
import { quotesArePaired } from './quotes-are-paired.ts';

const inBody = (body: string) => found(quotesArePaired, { 'news/x/index.md': newsWithBody(body) });
const placesIn = (body: string) => inBody(body).map(({ at }) => at);

test('a quotation mark without a counterpart is shown with its line and column', () => {
  expect(inBody('Ein Satz.\n\nSie sagte: "Das ist *gut* und ging.')).toEqual([
    {
      at: 'news/x/index.md:9:12',
      value: 'Sie sagte: "Das ist',
      message: 'Dieses Anführungszeichen hat kein Gegenstück im selben Absatz und bleibt gerade stehen.',
      mend: 'Das fehlende Zeichen ergänzen, oder beide selbst setzen: „so“, innen ‚so‘; für Zoll und Minuten: ″ und ′.',
    },
  ]);
});

test('it never keeps the site from being published', () => {
  const problems = quotesArePaired.check(contentTree({ 'news/x/index.md': newsWithBody('"offen') }), CHECKED_AT);
  expect(problems.map(({ level }) => level)).toEqual(['advice']);
});

test('a quotation that goes on in the next paragraph is shown at both ends', () => {
  expect(placesIn('"Eins.\n\nZwei."')).toEqual(['news/x/index.md:7:1', 'news/x/index.md:9:6']);
});

test('escaped marks, entities and marks behind others are found in the right place', () => {
  expect(placesIn('Er \\"sagt\\" so \\"offen')).toEqual(['news/x/index.md:7:17']);
  expect(placesIn('"so" und *so* und "offen')).toEqual(['news/x/index.md:7:19']);
  expect(placesIn('Bürger:innen und "offen')).toEqual(['news/x/index.md:7:18']);
});

test('marks in lists, tables and headings are found', () => {
  expect(placesIn('## Ein "Titel\n\n- "Punkt\n\n| a | "b |\n|---|---|\n| 1 | 2 |')).toEqual([
    'news/x/index.md:9:3',
    'news/x/index.md:7:8',
    'news/x/index.md:11:7',
  ]);
});

test('texts of the head are looked at as well, identifiers are not', () => {
  expect(
    found(quotesArePaired, { 'news/x/index.md': newsWith('subtitle: Ein "Labor', "kicker: Geht's") }).map(
      ({ at }) => at,
    ),
  ).toEqual(['news/x/index.md:6:11 [subtitle]']);
});

test.each([
  '"So" und „so“, ‚so‘ und \'so\'',
  "Geht's, 's ist gut, Hans' Auto, O'Neill",
  'ein 5" Rohr, 6\'2" groß',
  'Code: `"` und <https://example.org/?a=\'b>',
  '"das ist *gut*" und "[Labor](https://example.org/)"',
  '„über mehrere\n\nAbsätze“',
  '```\n"offen\n```',
])('fine: %s', (body) => {
  expect(inBody(body)).toEqual([]);
});
