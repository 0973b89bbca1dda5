import { describe, expect, test } from 'vitest';
import { found, mends, newsWith } from '../../testing/content-builders.ts';
import { yamlIsReadable } from './yaml-is-readable.ts';

const FILE = 'news/x/index.md';
const ofLine = (line: string) => found(yamlIsReadable, { [FILE]: newsWith(line) });
const mendsOf = (...lines: string[]) => mends(yamlIsReadable, { [FILE]: newsWith(...lines) });

test('a colon in a value asks for quotation marks', () => {
  expect(ofLine('subtitle: QualiBioPharma: Neue Wege')).toEqual([
    {
      at: 'news/x/index.md:6:11 [subtitle]',
      value: 'QualiBioPharma: Neue Wege',
      message: 'Der Wert muss in Anführungszeichen stehen: er enthält einen Doppelpunkt.',
      mend: 'So schreiben: subtitle: "QualiBioPharma: Neue Wege"',
    },
  ]);
});

describe('the line is shown as it should be', () => {
  test.each([
    ['subtitle: Neu:', 'subtitle: "Neu:"'],
    ['Überschrift: A: B', 'Überschrift: "A: B"'],
    ['subtitle: „Labor: Zukunft“', 'subtitle: "„Labor: Zukunft“"'],
    ['subtitle: @home', 'subtitle: "@home"'],
    ['subtitle: [Update] Neues', 'subtitle: "[Update] Neues"'],
    ['subtitle: *Neu* im Labor', 'subtitle: "*Neu* im Labor"'],
    ['subtitle: &Neu im Labor', 'subtitle: "&Neu im Labor"'],
    ['subtitle: !Neu im Labor', 'subtitle: "!Neu im Labor"'],
    ['subtitle: %5 mehr', 'subtitle: "%5 mehr"'],
    ['subtitle: > 100 Gäste', 'subtitle: "> 100 Gäste"'],
    ['subtitle: - Labor', 'subtitle: "- Labor"'],
    ['subtitle: "Labor" der Zukunft', `subtitle: '"Labor" der Zukunft'`],
    ['subtitle: "Das „Labor" der Zukunft"', 'subtitle: "Das „Labor“ der Zukunft"'],
    [`subtitle: 'geht's noch'`, `subtitle: "geht's noch"`],
    ['subtitle: "Das Labor', 'subtitle: "Das Labor"'],
    ['subtitle: "C:\\Users"', `subtitle: 'C:\\Users'`],
    ['subtitle:Labor', 'subtitle: Labor'],
    ['topics: [pharma, labor', 'topics: [pharma, labor]'],
  ])('%s', (line, mended) => {
    expect(ofLine(line).map(({ mend }) => mend)).toEqual([`So schreiben: ${mended}`]);
  });
});

test('an open quotation mark is shown where it opens', () => {
  expect(ofLine('subtitle: "Das Labor')).toMatchObject([
    { at: 'news/x/index.md:6:11 [subtitle]', message: 'Das Anführungszeichen wird nicht geschlossen.' },
  ]);
});

test('text behind # would be lost', () => {
  expect(ofLine('subtitle: Platz #1 im Labor')).toEqual([
    {
      at: 'news/x/index.md:6:17 [subtitle]',
      value: 'Platz #1 im Labor',
      message: 'Alles ab „#1 im Labor“ gilt als Bemerkung und ginge verloren; gelesen würde nur „Platz“.',
      mend: 'So schreiben: subtitle: "Platz #1 im Labor"',
    },
  ]);
  expect(ofLine('subtitle: #1')).toMatchObject([{ at: 'news/x/index.md:6:11 [subtitle]' }]);
});

test('a remark behind a value is a remark', () => {
  expect(ofLine('subtitle: Platz # noch abstimmen')).toEqual([]);
});

test('tabs and no-break spaces are named once, at the first of them', () => {
  expect(mendsOf('cover:', '\tsrc: ./a.jpg', '\talt: x')).toEqual([
    'news/x/index.md:7:1 → Tabulatoren am Zeilenanfang durch je zwei Leerzeichen ersetzen; auch in den Zeilen darunter.',
  ]);
  expect(mendsOf('cover:', '\u{a0}\u{a0}src: ./a.jpg', '\u{a0}\u{a0}alt: x')).toEqual([
    'news/x/index.md:7:1 → Das Zeichen löschen und mit der Leertaste neu tippen; auch in den Zeilen darunter.',
  ]);
});

test('a field that stands twice is shown the second time', () => {
  expect(ofLine('title: Anders')).toMatchObject([
    {
      at: 'news/x/index.md:6:1 [title]',
      message: 'Das Feld „title“ steht zweimal im Kopf.',
      mend: 'Eine der beiden Zeilen löschen (Zeile 3 oder 6).',
    },
  ]);
});

test('wrong indentation names the line that is wrong', () => {
  expect(mendsOf('cover:', '  src: ./a.jpg', ' alt: x')).toEqual([
    'news/x/index.md:8:1 → Vor „alt: x“ genau so viele Leerzeichen setzen wie vor der Zeile darüber.',
  ]);
  expect(mendsOf('subtitle: a', '  kicker: b')).toEqual([
    'news/x/index.md:7:1 → Vor „kicker: b“ genau so viele Leerzeichen setzen wie vor der Zeile darüber.',
  ]);
});

test('a line without colon may belong to the text above', () => {
  expect(mendsOf('subtitle: Eins zwei', 'drei vier', 'kicker: x')).toEqual([
    'news/x/index.md:7:1 → Gehört der Text zum Feld darüber, mit zwei Leerzeichen einrücken. Ist „drei“ ein Feld: drei: vier',
  ]);
});

test('one slip does not hide the next', () => {
  const lines = ['subtitle: A: B', 'kicker: "Labor', 'dateline: @Leipzig', 'cover:', '\tsrc: ./a.jpg'];
  expect(mendsOf(...lines).map((line) => line.split(' ')[0])).toEqual([
    'news/x/index.md:7:9',
    'news/x/index.md:6:11',
    'news/x/index.md:8:11',
    'news/x/index.md:10:1',
  ]);
});

test('a head that is a list has no fields', () => {
  expect(found(yamlIsReadable, { [FILE]: '---\n- a\n- b\n---\n' })).toMatchObject([
    { at: 'news/x/index.md:2:1', message: 'Im Kopf der Datei stehen keine Felder.' },
  ]);
});

test('what is beyond explanation is shown with the form of a line', () => {
  expect(ofLine('...\nb: c')).toMatchObject([
    { at: 'news/x/index.md:7:1', message: 'Diese Stelle des Kopfes kann nicht gelesen werden.' },
  ]);
});

test('texts in quotation marks, over several lines, lists and groups are fine', () => {
  const lines = [
    'subtitle: "A: B #1"',
    'kicker: Bürger*innen',
    'boilerplate: >-',
    '  Zitat: "a',
    '  b',
    'topics: [a, b]',
  ];
  expect(mendsOf(...lines, 'cover: {src: ./a.jpg, alt: "b"}', 'people:', '  - person: a', '    role: b')).toEqual([]);
});

test('the two versions of a git conflict are left to their own rule', () => {
  expect(mendsOf('<<<<<<< HEAD', 'kicker: a', '=======', 'kicker: b', '>>>>>>> c')).toEqual([]);
});
