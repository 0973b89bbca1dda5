import { expect, test } from 'vitest';
import { eventWith, found, markdown, mends, newsWith, projectWith } from '../../testing/content-builders.ts';
import { fieldsMatchTheSchema } from './fields-match-the-schema.ts';

const inNews = (...lines: string[]) => found(fieldsMatchTheSchema, { 'news/x/index.md': newsWith(...lines) });
const inEvent = (...lines: string[]) => found(fieldsMatchTheSchema, { 'events/x/index.md': eventWith(...lines) });
const inProject = (...lines: string[]) => found(fieldsMatchTheSchema, { 'projects/x/index.md': projectWith(...lines) });
const mendsIn = (path: string, text: string) => mends(fieldsMatchTheSchema, { [path]: text });

test('a choice shows what was typed, what was meant and what there is', () => {
  expect(inEvent('start: 2026-04-26', 'status: abgesagt')).toEqual([
    {
      at: 'events/x/index.md:6:9 [status]',
      value: 'abgesagt',
      message: '„abgesagt“ ist hier nicht möglich.',
      mend: 'Meinten Sie „cancelled“? So schreiben: status: cancelled (möglich sind scheduled, postponed, cancelled oder moved-online)',
    },
  ]);
  expect(inEvent('start: 2026-04-26', 'attendance: sitzend')).toMatchObject([
    { mend: 'Möglich sind onsite, online oder hybrid.' },
  ]);
});

test.each([
  ['ja', 'true'],
  ['Nein', 'false'],
  ['"true"', 'true'],
  ['1', 'true'],
])('draft: %s is %s', (typed, flag) => {
  expect(inNews(`draft: ${typed}`)).toMatchObject([
    { at: 'news/x/index.md:6:8 [draft]', mend: `So schreiben: draft: ${flag}` },
  ]);
});

test('a flag that says nothing is shown both', () => {
  expect(inNews('draft: vielleicht').map(({ mend }) => mend)).toEqual(['So schreiben: draft: true oder draft: false']);
});

test.each([
  ['166.000 €', '166000'],
  ['1.234.567,89 EUR', '1234567.89'],
  ['49,50', '49.5'],
  ['"500"', '500'],
])('the amount %s is written %s', (typed, amount) => {
  expect(inProject('funding:', '  - funder: stadt', `    amount: ${typed}`)).toMatchObject([
    { at: 'projects/x/index.md:7:13 [funding.0.amount]', mend: `So schreiben: amount: ${amount}` },
  ]);
});

test('a point before three digits, which YAML reads as decimals, means thousands', () => {
  expect(inProject('funding:', '  - funder: stadt', '    amount: 166.000')).toEqual([
    {
      at: 'projects/x/index.md:7:13 [funding.0.amount]',
      value: '166.000',
      message: '„166.000“ würde als 166 gelesen: Ein Punkt trennt hier Nachkommastellen ab.',
      mend: 'So schreiben: amount: 166000',
    },
  ]);
});

test('coordinates may have three decimals', () => {
  const text = markdown(['name: Leipzig', 'kind: city', 'coordinates:', '  latitude: 51.340', '  longitude: 12.375']);
  expect(mendsIn('venues/x/index.md', text)).toEqual([]);
});

test('numbers that are too small, too large, too precise or not whole say so', () => {
  const ticket = (...lines: string[]) =>
    inEvent('start: 2026-04-26', 'tickets:', '  - name: Karte', ...lines).map(({ message }) => message);
  expect(ticket('    price: -3')).toEqual(['-3 ist nicht möglich; die Zahl muss mindestens 0 sein.']);
  expect(ticket('    price: 1.2345')).toEqual(['1.2345 hat zu viele Nachkommastellen; Beträge haben höchstens zwei.']);
  expect(ticket('    price: 1', '    quota: 0')).toEqual(['0 ist nicht möglich; die Zahl muss größer als 0 sein.']);
  expect(ticket('    price: 1', '    quota: 1.5')).toEqual(['1.5 ist keine ganze Zahl.']);
  const venue = markdown(['name: X', 'kind: city', 'coordinates:', '  latitude: 91', '  longitude: 12']);
  expect(mendsIn('venues/x/index.md', venue)).toEqual([
    'venues/x/index.md:5:13 [coordinates.latitude] → Bitte die Zahl prüfen.',
  ]);
});

test('a text that YAML takes for something else needs quotation marks', () => {
  expect(inNews('subtitle: 2026')).toMatchObject([{ mend: 'So schreiben: subtitle: "2026"' }]);
  expect(inNews('subtitle: true')).toMatchObject([{ mend: 'So schreiben: subtitle: "true"' }]);
  const venue = markdown(['name: X', 'kind: city', 'address:', '  street: A 1', '  postalCode: 04103', '  city: L']);
  expect(mendsIn('venues/x/index.md', venue)).toEqual([
    'venues/x/index.md:6:15 [address.postalCode] → So schreiben: postalCode: "04103"',
  ]);
});

test('lists, groups and texts are told apart', () => {
  expect(inNews('topics: pharma, labor')).toMatchObject([{ mend: 'So schreiben: topics: [pharma, labor]' }]);
  expect(inNews('people: Max')).toMatchObject([{ mend: 'Unter „people:“ jeden Eintrag so beginnen: - person: …' }]);
  expect(inNews('cover: ./a.jpg')).toMatchObject([
    {
      mend: 'Hinter „cover:“ nichts schreiben; darunter, zwei Leerzeichen eingerückt, je eine Zeile für src, alt, credit und licence.',
    },
  ]);
  expect(inNews('dateline: [Leipzig, Halle]')).toMatchObject([{ mend: 'So schreiben: dateline: Leipzig, Halle' }]);
  expect(inNews('topics:', '  - Zell: Gen')).toMatchObject([
    { at: 'news/x/index.md:7:5 [topics.0]', mend: 'So schreiben: - "Zell: Gen"' },
  ]);
});

test('a text that is too long says by how much', () => {
  expect(inNews(`dateline: ${'x'.repeat(70)}`)).toMatchObject([
    {
      message: 'Der Text ist 70 Zeichen lang, möglich sind höchstens 60.',
      mend: 'Um mindestens 10 Zeichen kürzen.',
    },
  ]);
});

test.each([
  ['url: www.example.org/a', 'url: https://www.example.org/a'],
  ['url: http:/example.org', 'url: https://example.org'],
  ['url: siehe unten', 'url: https://www.example.org/'],
])('the address %s is written %s', (typed, mended) => {
  expect(inNews('source:', '  name: X', `  ${typed}`)).toMatchObject([
    { at: 'news/x/index.md:8:8 [source.url]', mend: `So schreiben: ${mended}` },
  ]);
});

test.each([
  ['email: Max <max@example.org>', 'email: max@example.org'],
  ['email: max(at)example.org', 'email: max@example.org'],
  ['phone: 0351/796-5500', 'phone: +49 351 796 5500'],
  ['phone: +49 (0)351 796', 'phone: +49 351 796'],
  ['phone: 0049 351 796', 'phone: +49 351 796'],
  ['phone: anrufen', 'phone: +49 341 123 45'],
])('the contact %s is written %s', (typed, mended) => {
  expect(inNews('contacts:', '  - person: a', `    ${typed}`).map(({ mend }) => mend)).toEqual([
    `So schreiben: ${mended}`,
  ]);
});

test('a slug is written in letters of an address', () => {
  expect(inNews('slug: Größe & Übermut')).toMatchObject([
    { at: 'news/x/index.md:6:7 [slug]', mend: 'So schreiben: slug: groesse-uebermut' },
  ]);
});
