import { describe, expect, test } from 'vitest';
import {
  eventWith,
  found,
  markdown,
  mends,
  newsWith,
  newsWithBody,
  projectWith,
} from '../../testing/content-builders.ts';
import { fieldsMatchTheSchema } from './fields-match-the-schema.ts';

const inNews = (...lines: string[]) => found(fieldsMatchTheSchema, { 'news/x/index.md': newsWith(...lines) });
const inEvent = (...lines: string[]) => found(fieldsMatchTheSchema, { 'events/x/index.md': eventWith(...lines) });
const inProject = (...lines: string[]) => found(fieldsMatchTheSchema, { 'projects/x/index.md': projectWith(...lines) });
const mendsIn = (path: string, text: string) => mends(fieldsMatchTheSchema, { [path]: text });

test('sound heads are fine', () => {
  expect(inNews('topics: [pharma]', 'draft: true', 'slug: neues-labor', 'embargo: 2026-04-27T10:00+02:00')).toEqual([]);
  expect(inEvent('start: 2026-04-26', 'end: 2026-04-27', 'tickets:', '  - name: Karte', '    price: 49.5')).toEqual([]);
  expect(inProject('funding:', '  - funder: stadt', '    amount: 166000', 'term:', '  start: 2021-07')).toEqual([]);
});

describe('unknown fields', () => {
  test('a misspelt field is shown at its name', () => {
    expect(inNews('sutitle: Labor')).toEqual([
      {
        at: 'news/x/index.md:6:1 [sutitle]',
        value: 'sutitle',
        message: 'Das Feld „sutitle“ gibt es hier nicht.',
        mend: 'Meinten Sie „subtitle“?',
      },
    ]);
  });

  test.each([
    ['autor: Max', 'people'],
    ['bild: x.jpg', 'cover'],
    ['ort: Leipzig', 'dateline'],
    ['entwurf: true', 'draft'],
    ['Draft: true', 'draft'],
    ['thema: Pharma', 'topics'],
    ['tags: [a]', 'topics'],
    ['sperrfrist: morgen', 'embargo'],
    ['Quelle: BMWK', 'source'],
    ['Ansprechpartner: Max', 'contacts'],
    ['organizations: [a]', 'organisations'],
  ])('%s → %s', (line, meant) => {
    expect(inNews(line).map(({ mend }) => mend)).toEqual([`Meinten Sie „${meant}“?`]);
  });

  test('the suggestion fits the type: a place of an event is its venue', () => {
    expect(inEvent('start: 2026-04-26', 'ort: leipzig').map(({ mend }) => mend)).toEqual(['Meinten Sie „venue“?']);
  });

  test('a misspelt required field is reported once, not also as missing', () => {
    const text = markdown(['kind: news', 'titel: Labor', 'datum: 2026-04-27', 'Zusammenfassung: Ein Satz.']);
    expect(mendsIn('news/x/index.md', text)).toEqual([
      'news/x/index.md:3:1 [titel] → Meinten Sie „title“?',
      'news/x/index.md:4:1 [datum] → Meinten Sie „date“?',
      'news/x/index.md:5:1 [Zusammenfassung] → Meinten Sie „summary“?',
    ]);
  });

  test('a misspelt field explains the rule that misses it', () => {
    expect(inEvent('beginn: 2026-04-26').map(({ mend }) => mend)).toEqual(['Meinten Sie „start“?']);
  });

  test('a field in a group is found with its path', () => {
    expect(inNews('people:', '  - person: a', '    funktion: Chefin')).toMatchObject([
      { at: 'news/x/index.md:8:5 [people.0.funktion]', mend: 'Meinten Sie „role“?' },
    ]);
  });

  test('what is like nothing known is told what there is', () => {
    expect(mendsIn('people/x/index.md', markdown(['givenName: A', 'familyName: B', 'layout: breit']))).toEqual([
      'people/x/index.md:4:1 [layout] → Die Zeile löschen. Möglich sind: givenName, familyName, academicTitle und url.',
    ]);
  });
});

describe('missing and empty fields', () => {
  test('a missing field is shown at the head, with its name for people and an example', () => {
    expect(found(fieldsMatchTheSchema, { 'news/x/index.md': newsWithBody('').replace(/date: .*\n/, '') })).toEqual([
      {
        at: 'news/x/index.md:2:1 [date]',
        value: undefined,
        message: 'Das Pflichtfeld „date“ (Datum der Veröffentlichung) fehlt.',
        mend: 'Eine Zeile ergänzen, zum Beispiel: date: 2026-04-27',
      },
    ]);
  });

  test('a field missing in a group is shown at the group', () => {
    expect(inNews('cover:', '  src: ./a.jpg', '  alt: x', '  licence: CC BY 4.0')).toMatchObject([
      { at: 'news/x/index.md:6:1 [cover.credit]', mend: 'Eine Zeile ergänzen, zum Beispiel: credit: Erika Mustermann' },
    ]);
  });

  test('an empty field can be filled in or, where it need not be there, deleted', () => {
    expect(
      inEvent('start: 2026-04-26', 'end:', 'kicker: ""', 'topics:').map(({ at, mend }) => `${at} ${mend}`),
    ).toEqual([
      'events/x/index.md:7:9 [kicker] Die Zeile löschen oder einen Wert ergänzen, zum Beispiel: kicker: …',
      'events/x/index.md:6:5 [end] Die Zeile löschen oder einen Wert ergänzen, zum Beispiel: end: 2026-04-27',
      'events/x/index.md:8:8 [topics] Die Zeile löschen oder einen Wert ergänzen, zum Beispiel: topics: …',
    ]);
    expect(mendsIn('topics/x/index.md', markdown(['title: Pharma', 'summary:']))).toEqual([
      'topics/x/index.md:3:9 [summary] → Einen Wert ergänzen, zum Beispiel: summary: …',
    ]);
  });
});

describe('dates', () => {
  const atDate = (value: string) =>
    found(fieldsMatchTheSchema, { 'news/x/index.md': newsWithBody('').replace('2026-04-27', value) });

  test.each([
    ['12. September 2024', '2024-09-12'],
    ['3. März 2026', '2026-03-03'],
    ['1. Okt. 2026', '2026-10-01'],
    ['Montag, 27. April 2026', '2026-04-27'],
    ['April 27, 2026', '2026-04-27'],
    ['2026/4/7', '2026-04-07'],
    ['2026-09-11 10:00', '2026-09-11T10:00'],
    ['27. April 2026, 18 Uhr', '2026-04-27T18:00'],
  ])('%s is written %s', (typed, iso) => {
    expect(atDate(typed)).toEqual([
      {
        at: 'news/x/index.md:4:7 [date]',
        value: typed,
        message: `„${typed}“ ist kein gültiges Datum.`,
        mend: `So schreiben: date: ${iso}`,
      },
    ]);
  });

  test.each([
    ['03.04.2026', '2026-04-03 (3. April 2026)'],
    ['1.12.24', '2024-12-01 (1. Dezember 2024)'],
    ['04/27/2026', '2026-04-27 (27. April 2026)'],
    ['27.04.2026 18:00 Uhr', '2026-04-27T18:00 (27. April 2026)'],
  ])('%s in figures is repeated in words', (typed, iso) => {
    expect(atDate(typed).map(({ mend }) => mend)).toEqual([`So schreiben: date: ${iso}`]);
  });

  test.each(['2026-02-31', '31.02.2026', '31. Februar 2026'])('%s does not exist', (typed) => {
    expect(atDate(typed)).toMatchObject([
      {
        at: 'news/x/index.md:4:7 [date]',
        value: typed,
        message: 'Den 31. Februar 2026 gibt es nicht.',
        mend: 'Bitte den Tag prüfen: Der Februar 2026 hat 28 Tage. Schreibweise: JJJJ-MM-TT, zum Beispiel 2026-04-27.',
      },
    ]);
  });

  test('months, years and times that do not exist are said not to', () => {
    expect(atDate('2026-13-01')).toMatchObject([{ message: 'Einen 13. Monat gibt es nicht.' }]);
    expect(atDate('3026-01-01')).toMatchObject([{ message: 'Das Jahr 3026 kann nicht gemeint sein.' }]);
    expect(atDate('2026-04-27T25:00')).toMatchObject([{ message: 'Die Uhrzeit 25:00 gibt es nicht.' }]);
    expect(atDate('2026-03-29T02:30')).toMatchObject([
      { message: '02:30 Uhr gibt es an diesem Tag nicht: Die Uhren werden auf Sommerzeit vorgestellt.' },
    ]);
  });

  test('a year alone, or what is no date at all, is shown an example', () => {
    expect(atDate('2026')).toMatchObject([
      { value: '2026', message: '„2026“ ist kein gültiges Datum.', mend: 'So schreiben: date: 2026-04-27T18:00' },
    ]);
    expect(atDate('demnächst')).toMatchObject([{ mend: 'So schreiben: date: 2026-04-27T18:00' }]);
  });

  test('an empty date is empty', () => {
    expect(atDate('')).toMatchObject([{ at: 'news/x/index.md:4:6 [date]', message: 'Das Feld „date“ ist leer.' }]);
  });

  test('a day without time drops a time that was given', () => {
    expect(inNews('source:', '  name: BMWK', '  date: 12.09.2024 10:00').map(({ mend }) => mend)).toEqual([
      'So schreiben: date: 2024-09-12 (12. September 2024)',
    ]);
  });

  test('an embargo needs a time and a zone, summer and winter', () => {
    expect(inNews('embargo: 2026-09-11 10:00')).toMatchObject([
      {
        message: '„2026-09-11 10:00“: Hier fehlt die Zeitzone.',
        mend: 'So schreiben: embargo: 2026-09-11T10:00+02:00',
      },
    ]);
    expect(inNews('embargo: 2026-12-24')).toMatchObject([
      {
        message: '„2026-12-24“: Hier fehlen Uhrzeit und Zeitzone.',
        mend: 'So schreiben: embargo: 2026-12-24T00:00+01:00',
      },
    ]);
  });

  test.each([
    ['Herbst 2026', '2026-autumn'],
    ['Mitte November 2022', '2022-11-mid'],
    ['Q1 2023', '2023-Q1'],
    ['2. Quartal 2023', '2023-Q2'],
    ['11/2022', '2022-11'],
    ['15.11.2022', '2022-11'],
  ])('the period %s is written %s', (typed, period) => {
    expect(inEvent(`period: ${typed}`).map(({ mend }) => mend)).toEqual([`So schreiben: period: ${period}`]);
  });

  test('a year as period needs quotation marks', () => {
    expect(inEvent('period: 2026').map(({ mend }) => mend)).toEqual(['So schreiben: period: "2026"']);
  });

  test('what is no period is shown the forms of one', () => {
    expect(inEvent('period: bald')).toMatchObject([
      { mend: 'Erlaubt sind zum Beispiel: 2022 · 2022-11 · 2022-11-mid · 2023-Q1 · 2026-autumn' },
    ]);
  });

  test('where a day is welcome beside a period, a German day becomes one', () => {
    expect(inProject('term:', '  start: 1.7.2021').map(({ mend }) => mend)).toEqual([
      'So schreiben: start: 2021-07-01 (1. Juli 2021)',
    ]);
  });

  test.each([
    ['9.30', '"09:30"'],
    ['9 Uhr', '"09:00"'],
    ['25:00', '"09:30"'],
  ])('the time %s is written %s', (typed, time) => {
    expect(inEvent('start: 2026-04-26', 'programme:', `  - time: ${typed}`, '    title: Begrüßung')).toMatchObject([
      { at: 'events/x/index.md:7:11 [programme.0.time]', value: typed, mend: `So schreiben: time: ${time}` },
    ]);
  });
});

describe('values', () => {
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
    expect(inNews('draft: vielleicht').map(({ mend }) => mend)).toEqual([
      'So schreiben: draft: true oder draft: false',
    ]);
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
    expect(ticket('    price: 1.2345')).toEqual([
      '1.2345 hat zu viele Nachkommastellen; Beträge haben höchstens zwei.',
    ]);
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
    expect(inNews('people: Max')).toMatchObject([
      { mend: 'Unter „people:“ jeden Eintrag mit „- “ beginnen; darin stehen person.' },
    ]);
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
});

describe('fields that do not go together', () => {
  test('are reported beside the problems of single fields', () => {
    expect(inEvent('start: 2026-04-27', 'end: 2026-04-26', 'status: weg')).toMatchObject([
      { at: 'events/x/index.md:7:9 [status]' },
      { at: 'events/x/index.md:6:6 [end]', value: '2026-04-26', message: 'Das Ende liegt vor dem Beginn.' },
    ]);
  });

  test('an event needs a start or a period, not both', () => {
    const message =
      'Eine Veranstaltung braucht entweder „start“ (Tag steht fest) oder „period“ (Tag steht noch nicht fest).';
    expect(inEvent()).toMatchObject([{ at: 'events/x/index.md:2:1 [start]', message }]);
    expect(inEvent('start: 2026-04-26', 'period: 2026-04')).toMatchObject([
      { at: 'events/x/index.md:5:8 [start]', message },
    ]);
  });

  test('start and end have times, or neither has', () => {
    expect(inEvent('start: 2026-04-26T10:00', 'end: 2026-04-27')).toMatchObject([
      { mend: 'Zum Beispiel: start: 2026-04-26T10:00 und end: 2026-04-27T16:00' },
    ]);
  });

  test('a period has no end', () => {
    expect(inEvent('period: 2026-04', 'end: 2026-04-27').map(({ at }) => at)).toEqual(['events/x/index.md:6:6 [end]']);
  });

  test('a third party’s item names its source, and whose it is', () => {
    const item = newsWith().replace('kind: news', 'kind: third-party');
    expect(found(fieldsMatchTheSchema, { 'news/x/index.md': item })).toMatchObject([
      { message: 'Ein Beitrag eines anderen Hauses (kind: third-party) braucht seine Quelle.' },
    ]);
    expect(inNews('source:', '  title: Pressemeldung')).toMatchObject([
      {
        at: 'news/x/index.md:6:1 [source.organisation]',
        message: 'Bei der Quelle fehlt, von wem der Beitrag stammt.',
      },
    ]);
  });

  test('a contact can be reached, a link has one target', () => {
    expect(inNews('contacts:', '  - person: a')).toMatchObject([
      {
        at: 'news/x/index.md:7:5 [contacts.0.email]',
        mend: 'Eine der beiden ergänzen, zum Beispiel: email: presse@example.org',
      },
    ]);
    expect(inNews('links:', '  - title: A')).toMatchObject([{ at: 'news/x/index.md:7:5 [links.0.url]' }]);
    expect(inNews('links:', '  - title: A', '    url: https://example.org', '    event: b')).toMatchObject([
      { at: 'news/x/index.md:8:10 [links.0.url]' },
    ]);
  });
});

test('a head that had to be mended is checked all the same, at its own lines', () => {
  expect(inNews('subtitle: A: B', 'draft: ja', 'kicker: "offen')).toMatchObject([
    { at: 'news/x/index.md:7:8 [draft]', value: 'ja' },
  ]);
});

test('a head without closing line is checked all the same', () => {
  const text = '---\nkind: news\ntitle: A\ndate: 03.04.2026\nsummary: B\n\nEin Satz.\n';
  expect(mendsIn('news/x/index.md', text)).toEqual([
    'news/x/index.md:4:7 [date] → So schreiben: date: 2026-04-03 (3. April 2026)',
  ]);
});

test('ids are left to references-exist', () => {
  expect(inNews('organisations: [BIO Saxony]')).toEqual([]);
});

test('fields called like parts of the language are unknown fields', () => {
  expect(inNews('constructor: x', 'toString: y').map(({ at }) => at)).toEqual([
    'news/x/index.md:6:1 [constructor]',
    'news/x/index.md:7:1 [toString]',
  ]);
});
