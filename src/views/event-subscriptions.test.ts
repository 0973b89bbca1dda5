import { expect, test } from 'vitest';
import { previewOf, siteOf } from '../testing/catalogue-builders.ts';
import { eventSubscriptions } from './event-subscriptions.ts';

test('all events can be subscribed to, and a page tells what else can', () => {
  expect(eventSubscriptions(siteOf({}))).toEqual([
    { href: 'webcal://www.example.org/termine.ics', label: 'Alle Termine abonnieren' },
    { href: '/abonnieren/', label: 'Weitere Kalender und Feeds' },
  ]);
});

test('a preview has no calendars', () => {
  expect(eventSubscriptions(previewOf({}, {}))).toEqual([]);
});
