import { expect, test } from 'vitest';
import { CHECKED_AT, contentTree, eventWith, found, newsWith, newsWithBody } from '../../testing/content-builders.ts';
import { timesOccurOnce } from './times-occur-once.ts';

const inEvent = (...lines: string[]) => found(timesOccurOnce, { 'events/x/index.md': eventWith(...lines) });
const inNews = (...lines: string[]) => found(timesOccurOnce, { 'news/x/index.md': newsWith(...lines) });

test('a time that clocks show twice is pointed out, with which of the two counts', () => {
  expect(inEvent('start: 2026-10-25T02:30', 'end: 2026-10-25T03:00')).toEqual([
    {
      at: 'events/x/index.md:5:8 [start]',
      value: '2026-10-25T02:30',
      message:
        '02:30 Uhr gibt es an diesem Tag zweimal, weil die Uhr zurückgestellt wird. Es gilt das erste Mal, noch in der Sommerzeit.',
      mend: 'Ist das erste Mal gemeint, ist nichts zu tun; sonst eine Uhrzeit vor 02:00 oder ab 03:00 Uhr angeben.',
    },
  ]);
});

test('it is so in every field that takes a time, however deep', () => {
  expect(
    inEvent(
      'start: 2026-10-24T20:00',
      'end: 2026-10-25T02:59:59',
      'expires: 2027-10-31T02:10',
      'withdrawn: { date: 2028-10-29T02:00, reason: Doppelt. }',
      'registration: { url: "https://www.example.org/", until: 2024-10-27T02:15 }',
      'tickets:',
      '  - { name: Karte, price: 0, until: 2026-10-01 }',
      '  - { name: Karte, price: 5, until: 2023-10-29T02:45 }',
    ).map(({ at }) => at.replace(/.*\[|\]/g, '')),
  ).toEqual(['end', 'expires', 'withdrawn.date', 'registration.until', 'tickets.1.until']);
  expect(inNews('updated: 2026-10-25T02:00')).toHaveLength(1);
});

test('the minutes before and after, days, and other nights are fine', () => {
  expect(inEvent('start: 2026-10-25T01:59', 'end: 2026-10-25T03:00')).toEqual([]);
  expect(inEvent('start: 2026-10-25', 'end: 2026-10-26')).toEqual([]);
  expect(inEvent('start: 2026-10-24T02:30', 'end: 2026-10-26T02:30')).toEqual([]);
});

test('what is no time, and a moment that says its offset, is no matter of it', () => {
  expect(inEvent('start: 2026-03-29T02:30', 'end: 2026-10-25T02:90')).toEqual([]);
  expect(inNews('embargo: 2026-10-25T02:30+01:00', 'kicker: 2026-10-25T02:30')).toEqual([]);
});

test('it is advice, which keeps nothing from being published', () => {
  const tree = contentTree({ 'news/x/index.md': newsWithBody('').replace('2026-04-27', '2026-10-25T02:30') });
  expect(timesOccurOnce.check(tree, CHECKED_AT).map(({ level }) => level)).toEqual(['advice']);
});
