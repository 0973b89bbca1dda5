import { expect, test } from 'vitest';
import { eventWith, found } from '../../testing/content-builders.ts';
import { movesNameTheFormerStart } from './moves-name-the-former-start.ts';

const move = (date: string, from: string) => [
  `  - date: ${date}`,
  '    kind: moved',
  `    from: ${from}`,
  '    text: Ein Satz.',
];
const check = (...moves: string[][]) =>
  found(movesNameTheFormerStart, {
    'events/x/index.md': eventWith('start: 2026-09-01T09:00', 'changes:', ...moves.flat()),
  });

test('an event is not moved to where it was', () => {
  expect(check(move('2026-05-01', '2026-09-01T09:00'))).toEqual([
    {
      at: 'events/x/index.md:9:11 [changes.0.from]',
      value: '2026-09-01T09:00',
      message: 'Der neue Termin ist derselbe wie der bisherige: „from“ und „start“ stimmen überein.',
      mend: 'Unter „from“ angeben, wann die Veranstaltung vor dieser Änderung beginnen sollte, und unter „start“ den neuen Termin.',
    },
  ]);
});

test('another day or another hour is a move, and so is the way back', () => {
  expect(check(move('2026-05-01', '2026-07-01T09:00'))).toEqual([]);
  expect(check(move('2026-05-01', '2026-09-01T10:00'))).toEqual([]);
  expect(check(move('2026-05-01', '2026-09-01T09:00'), move('2026-05-10', '2026-07-01T09:00'))).toEqual([]);
});

test('what has no readable date is left to the schema’s rule', () => {
  expect(check(move('gestern', '2026-09-01T09:00'))).toEqual([]);
});
