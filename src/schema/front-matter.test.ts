import { expect, test } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

const headOf = (...lines: string[]) => readFrontMatter(['---', ...lines, '---', 'Text'].join('\n'));

test('dates, times and numbers with leading zeros keep what was typed', () => {
  const { data, sourceOf } = headOf('date: 2026-02-31', 'time: 09:30', 'plz: 04103', 'when: 2026-09-11 10:00');
  expect(data).toEqual({ date: '2026-02-31', time: '09:30', plz: 4103, when: '2026-09-11 10:00' });
  expect(sourceOf(['plz'])).toBe('04103');
});

test('a byte order mark and Windows line ends do not matter', () => {
  const { data, body, bodyLine } = readFrontMatter('\u{feff}---\r\ntitle: x\r\n---\r\nText\r\n');
  expect({ data, body, bodyLine }).toEqual({ data: { title: 'x' }, body: 'Text\r\n', bodyLine: 4 });
});

test('fields are found at their value, at their key, and where their group stands', () => {
  const { placeOf } = headOf('cover:', '  src: ./a.jpg', 'people:', '  - person: a', '    role: b', 'end:');
  expect(placeOf(['cover', 'src'])).toEqual({ line: 3, column: 8 });
  expect(placeOf(['cover', 'src'], 'key')).toEqual({ line: 3, column: 3 });
  expect(placeOf(['cover'], 'key')).toEqual({ line: 2, column: 1 });
  expect(placeOf(['people', 0, 'role'])).toEqual({ line: 6, column: 11 });
  expect(placeOf(['people', 0], 'key')).toEqual({ line: 5, column: 5 });
  expect(placeOf(['end'])).toEqual({ line: 7, column: 5 });
  expect(placeOf(['nix'])).toEqual({ line: 2, column: 1 });
});

test('an empty head is a head without fields', () => {
  expect(readFrontMatter('---\n---\nText')).toMatchObject({ data: {}, faults: [], body: 'Text', bodyLine: 3 });
});

test('what cannot be read is named and leaves no data', () => {
  const { data, faults, body } = headOf('title: A: B');
  expect(data).toBeUndefined();
  expect(body).toBe('Text');
  expect(faults).toMatchObject([
    { code: 'yaml', yaml: 'BLOCK_AS_IMPLICIT_KEY', place: { line: 2, column: 8 }, key: 'title', value: 'A: B' },
  ]);
});

test('a field that stands twice is named, but can be read', () => {
  const { data, faults } = headOf('title: a', 'title: b');
  expect(data).toEqual({ title: 'b' });
  expect(faults).toMatchObject([{ code: 'yaml', yaml: 'DUPLICATE_KEY', place: { line: 3, column: 1 } }]);
});

test('a value that # cuts off is named at the #, in groups and lists too', () => {
  const { faults } = headOf('title: Platz #1', 'cover:', '  alt: Haus #2', 'topics:', '  - a #b', 'kicker: #x');
  expect(faults).toEqual([
    { code: 'comment-cuts-value', place: { line: 2, column: 14 }, key: 'title', value: 'Platz', comment: '#1' },
    { code: 'comment-cuts-value', place: { line: 4, column: 13 }, key: 'alt', value: 'Haus', comment: '#2' },
    { code: 'comment-cuts-value', place: { line: 6, column: 7 }, key: 'topics', value: 'a', comment: '#b' },
    { code: 'comment-cuts-value', place: { line: 7, column: 9 }, key: 'kicker', value: '', comment: '#x' },
  ]);
});

test('a comment with a space behind the # is a comment', () => {
  expect(headOf('title: Platz # der Titel', '# ein Kommentar', 'kind: "a #b"').faults).toEqual([]);
});

test('signs that YAML would swallow silently are named', () => {
  const { data, faults } = headOf('title: &Neu im Labor', 'kicker: !Achtung', 'subtitle: *x');
  expect(data).toBeUndefined();
  expect(faults).toMatchObject([
    { yaml: 'SPECIAL_START', place: { line: 2, column: 8 }, key: 'title' },
    { yaml: 'SPECIAL_START', place: { line: 3, column: 9 }, key: 'kicker' },
    { yaml: 'SPECIAL_START', place: { line: 4, column: 11 }, key: 'subtitle' },
  ]);
});

test('no-break spaces and open quotation marks are named where they stand', () => {
  expect(headOf('cover:', '\u{a0}\u{a0}src: a').faults).toMatchObject([
    { yaml: 'NO_BREAK_SPACE', place: { line: 3, column: 1 } },
  ]);
  expect(headOf('title: "Neues Labor', 'kind: news').faults).toMatchObject([
    { yaml: 'OPEN_QUOTE', place: { line: 2, column: 8 } },
  ]);
});

test('texts over several lines are no open quotation marks', () => {
  const { faults } = headOf(
    'summary: "Eins',
    '  zwei: drei"',
    'boilerplate: >-',
    '  Zitat: "Eins',
    '  zwei',
    'kind: a',
  );
  expect(faults).toEqual([]);
});

test('a head without fields is named', () => {
  expect(headOf('- a', '- b').faults).toEqual([{ code: 'not-a-map' }]);
});

test('heads are guessed where a line of hyphens is missing, so that their fields can be checked', () => {
  expect(readFrontMatter('---\ntitle: x\n\nEin Satz.')).toMatchObject({
    data: { title: 'x' },
    body: 'Ein Satz.',
    faults: [{ code: 'not-closed', place: { line: 4, column: 1 } }],
  });
});
