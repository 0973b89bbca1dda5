import { expect, test } from 'vitest';
import { contentTree, found, newsWith } from '../../testing/content-builders.ts';
import { imageRightsAreValid } from './image-rights-are-valid.ts';

const files = (day: string) => ({
  'news/x/index.md': newsWith(
    'cover:',
    '  src: ./foto.jpg',
    '  alt: Labor',
    '  credit: Erika Mustermann',
    '  licence: CC BY 4.0',
    `  rightsUntil: ${day}`,
  ),
});
const on = (now: string, day = '2026-06-30') => found(imageRightsAreValid, files(day), Temporal.Instant.from(now));
const messages = (now: string) => on(now).map(({ message }) => message);

test('thirty days before the last one editors are reminded, with file, line, field and day', () => {
  expect(on('2026-05-30T23:59+02:00')).toEqual([]);
  expect(on('2026-05-31T00:00+02:00')).toEqual([
    {
      at: 'news/x/index.md:11:16 [cover.rightsUntil]',
      value: '2026-06-30',
      message: 'Die Rechte an diesem Bild enden in 30 Tagen, am 30.6.2026; danach verschwindet es von selbst.',
      mend: 'Die Rechte verlängern lassen und den Tag anpassen oder ein anderes Bild einsetzen.',
    },
  ]);
});

test('the last days have names, in Berlin', () => {
  expect(messages('2026-06-29T12:00+02:00')).toEqual([
    'Die Rechte an diesem Bild enden morgen, am 30.6.2026; danach verschwindet es von selbst.',
  ]);
  expect(messages('2026-06-29T22:00Z')).toEqual([
    'Die Rechte an diesem Bild enden heute, am 30.6.2026; danach verschwindet es von selbst.',
  ]);
});

test('afterwards the check says that the picture is gone', () => {
  expect(messages('2026-07-01T00:00+02:00')).toEqual([
    'Die Rechte an diesem Bild sind am 30.6.2026 abgelaufen; es wird nicht mehr gezeigt.',
  ]);
});

test('it is advice: a day that comes by itself must not stop anybody’s work', () => {
  const problems = imageRightsAreValid.check(
    contentTree(files('2026-06-30')),
    Temporal.Instant.from('2027-01-01T00:00Z'),
  );
  expect(problems.map(({ level }) => level)).toEqual(['advice']);
});

test('what is no day is left to the rule about fields', () => {
  expect(on('2026-06-29T12:00Z', '30.6.2026')).toEqual([]);
  expect(on('2026-06-29T12:00Z', '2026-02-31')).toEqual([]);
});
