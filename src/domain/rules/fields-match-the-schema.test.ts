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

describe('fields that do not go together', () => {
  test('are reported beside the problems of single fields', () => {
    expect(inEvent('start: 2026-04-27', 'end: 2026-04-26', 'status: weg')).toMatchObject([
      { at: 'events/x/index.md:7:9 [status]' },
      { at: 'events/x/index.md:6:6 [end]', value: '2026-04-26', message: 'Das Ende liegt vor dem Beginn.' },
    ]);
  });

  test('an event does not end before its start, not even by seconds', () => {
    expect(inEvent('start: 2026-04-27T18:00:30', 'end: 2026-04-27T18:00')).toMatchObject([
      { message: 'Das Ende liegt vor dem Beginn.' },
    ]);
    expect(inEvent('start: 2026-04-27T18:00', 'end: 2026-04-27T18:00:00')).toEqual([]);
  });

  test('an event needs a start or a period, not both', () => {
    const message =
      'Eine Veranstaltung braucht entweder „start“ (Tag steht fest) oder „period“ (Tag steht noch nicht fest).';
    expect(inEvent()).toMatchObject([{ at: 'events/x/index.md:2:1 [start]', message }]);
    expect(inEvent('start: 2026-04-26', 'period: 2026-04')).toMatchObject([
      { at: 'events/x/index.md:5:8 [start]', message },
    ]);
  });

  test('a session with a time needs its day where the event has several, and one of the event’s', () => {
    const event = (...session: string[]) =>
      inEvent('start: 2026-04-26', 'end: 2026-04-27', 'programme:', '  - title: Vortrag', ...session);
    expect(event('    time: "09:30"')).toMatchObject([
      {
        at: 'events/x/index.md:8:3 [programme]',
        mend: 'Bei jedem Programmpunkt den Tag ergänzen, zum Beispiel: day: 2026-04-26',
      },
    ]);
    expect(event('    day: 2026-04-28')).toMatchObject([
      { message: 'Ein Programmpunkt liegt an einem Tag, an dem die Veranstaltung nicht stattfindet.' },
    ]);
    expect(event('    day: 2026-04-27', '    time: "09:30"')).toEqual([]);
    expect(event()).toEqual([]);
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
