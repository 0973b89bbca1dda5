import { expect, test } from 'vitest';
import { itemOf, siteOf } from '../testing/catalogue-builders.ts';
import { asOf, asOfInstant } from './event-when.ts';

const contents = { events: { labortag: { date: '2026-03-02', start: '2026-05-10' } } };

test('lists say since when they are true of all events, not when they were built', () => {
  const inMay = siteOf(contents, '2026-05-30T12:00+02:00');
  const inJune = siteOf(contents, '2026-06-30T12:00+02:00');
  expect(asOfInstant(inMay)?.toString()).toBe('2026-05-10T22:00:00Z');
  expect([asOf(inMay), asOf(inJune)]).toEqual(['Stand: 11. Mai 2026, 00:00\u00a0Uhr', asOf(inMay)]);
});

test('nothing is said of no events, nor of what only a preview shows', () => {
  const context = siteOf(contents);
  const event = itemOf(context.catalogue, 'events', 'labortag');
  expect(asOf(siteOf({}))).toBeUndefined();
  expect(asOf(context, [event])).toBe('Stand: 11. Mai 2026, 00:00\u00a0Uhr');
  expect(asOf(context, [{ ...event, heldBack: { state: 'draft' } }])).toBeUndefined();
});
