import { expect, test } from 'vitest';
import { eventWith, found, newsWith, newsWithBody, projectWith } from '../../testing/content-builders.ts';
import { fieldsMatchTheSchema } from './fields-match-the-schema.ts';

const inNews = (...lines: string[]) => found(fieldsMatchTheSchema, { 'news/x/index.md': newsWith(...lines) });
const inEvent = (...lines: string[]) => found(fieldsMatchTheSchema, { 'events/x/index.md': eventWith(...lines) });
const inProject = (...lines: string[]) => found(fieldsMatchTheSchema, { 'projects/x/index.md': projectWith(...lines) });

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
  expect(atDate('2026-04-27T18:61')).toMatchObject([{ message: 'Die Uhrzeit 18:61 gibt es nicht.' }]);
});

test('a time that clocks skip in spring is said not to exist, and why', () => {
  expect(atDate('2026-03-29T02:30')).toMatchObject([
    {
      value: '2026-03-29T02:30',
      message: '02:30 Uhr gibt es an diesem Tag nicht: Die Uhr wird vorgestellt.',
      mend: 'Eine Uhrzeit vor 02:00 oder ab 03:00 Uhr angeben.',
    },
  ]);
  expect(inNews('embargo: 29.03.2026 02:30')).toMatchObject([
    { message: '02:30 Uhr gibt es an diesem Tag nicht: Die Uhr wird vorgestellt.' },
  ]);
  expect(atDate('2026-10-25T02:30')).toEqual([]);
});

test('a year alone, or what is no date at all, is shown an example', () => {
  expect(atDate('2026')).toMatchObject([
    { value: '2026', message: '„2026“ ist kein gültiges Datum.', mend: 'So schreiben: date: 2026-04-27T18:00' },
  ]);
  expect(atDate('demnächst')).toMatchObject([{ mend: 'So schreiben: date: 2026-04-27T18:00' }]);
});

test('an empty date is empty', () => {
  expect(atDate('')).toMatchObject([{ at: 'news/x/index.md:4:7 [date]', message: 'Das Feld „date“ ist leer.' }]);
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

test('an embargo needs a zone that exists', () => {
  expect(inNews('embargo: 2026-09-11T10:00+20:00')).toMatchObject([
    {
      message: 'Die Zeitzone „+20:00“ gibt es nicht, oder sie wird anders geschrieben.',
      mend: 'So schreiben: embargo: 2026-09-11T10:00+02:00',
    },
  ]);
  expect(inNews('embargo: 2026-12-11T10:00+0100')).toMatchObject([
    {
      message: 'Die Zeitzone „+0100“ gibt es nicht, oder sie wird anders geschrieben.',
      mend: 'So schreiben: embargo: 2026-12-11T10:00+01:00',
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
