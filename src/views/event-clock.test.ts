import { describe, expect, test } from 'vitest';
import { type Contents, itemOf, type Raw, siteOf } from '../testing/catalogue-builders.ts';
import { movingEventCard } from './cards.ts';
import {
  asOfText,
  clockOf,
  eventMarks,
  eventOrder,
  lastOf,
  phaseTexts,
  planText,
  runningText,
  shown,
} from './event-clock.ts';
import { eventListView } from './event-list.ts';
import { eventView } from './events.ts';
import { ownTime } from './own-time.ts';

const NOON = '2026-06-10T12:00+02:00';
const evening: Raw<'events'> = { start: '2026-06-10T18:00', end: '2026-06-10T20:00' };
const BEGINS = '2026-06-10T16:00:00Z';
const ENDS = '2026-06-10T18:00:00Z';

const eventAt = (raw: Raw<'events'>, now = NOON, more: Contents = {}) => {
  const context = siteOf({ ...more, events: { ...more.events, dieses: raw } }, now);
  return { context, event: itemOf(context.catalogue, 'events', 'dieses') };
};

describe('the marks of what is true for a time', () => {
  const { context } = eventAt(evening);
  const before = Temporal.Instant.from('2026-06-10T09:00:00Z');
  const from = Temporal.Instant.from(BEGINS);
  const until = Temporal.Instant.from(ENDS);

  test('name the moments that are still to come, and hide what is not true yet', () => {
    expect(shown(context, { from, until })).toEqual({ 'data-from': BEGINS, 'data-until': ENDS, hidden: true });
    expect(shown(context, { from: before, until })).toEqual({ 'data-until': ENDS });
    expect(shown(context, { until: before })).toEqual({ hidden: true });
    expect(shown(context, {})).toEqual({});
  });
});

describe('what is said of an event', () => {
  const texts = (raw: Raw<'events'>, now?: string) => {
    const { context, event } = eventAt(raw, now);
    return phaseTexts(context, event);
  };

  test('is everything that will be true of it, one after the other', () => {
    expect(texts(evening)).toEqual([
      { text: 'Kommend', marks: { 'data-until': BEGINS } },
      { text: 'Läuft gerade', marks: { 'data-from': BEGINS, 'data-until': ENDS, hidden: true } },
      { text: 'Vergangen', marks: { 'data-from': ENDS, hidden: true } },
    ]);
  });

  test('forgets what is over', () => {
    expect(texts(evening, '2026-06-10T19:00+02:00').map(({ text }) => text)).toEqual(['Läuft gerade', 'Vergangen']);
    expect(texts(evening, '2026-06-10T20:00+02:00')).toEqual([{ text: 'Vergangen', marks: {} }]);
  });

  test('is never that it runs where nobody knows the day', () => {
    expect(texts({ period: '2026-06-mid' })).toEqual([
      { text: 'Kommend', marks: { 'data-until': '2026-06-20T22:00:00Z' } },
      { text: 'Vergangen', marks: { 'data-from': '2026-06-20T22:00:00Z', hidden: true } },
    ]);
  });

  test('is its status alone where there is one, for good', () => {
    expect(texts({ ...evening, status: 'cancelled' })).toEqual([{ text: 'Abgesagt', marks: {} }]);
    expect(texts({ ...evening, status: 'postponed' })).toEqual([{ text: 'Verschoben', marks: {} }]);
  });
});

describe('the marks of an event', () => {
  const marks = (raw: Raw<'events'>, now?: string) => {
    const { context, event } = eventAt(raw, now);
    return eventMarks(context, event);
  };

  test('say when it begins and ends', () => {
    expect(marks(evening)).toEqual({ 'data-begins': BEGINS, 'data-ends': ENDS });
    expect(marks(evening, '2026-06-10T19:00+02:00')).toEqual({ 'data-begins': BEGINS, 'data-ends': ENDS });
  });

  test('have no beginning for what never runs', () => {
    expect(marks({ ...evening, status: 'cancelled' })).toEqual({ 'data-ends': ENDS });
    expect(marks({ period: '2026-06-mid' })).toEqual({ 'data-ends': '2026-06-20T22:00:00Z' });
  });

  test('are none for what is past or has no date', () => {
    expect(marks(evening, '2026-06-10T20:00+02:00')).toEqual({});
    expect(marks({ ...evening, status: 'postponed' })).toEqual({});
  });

  test('go with a badge that waits, unless the status says more', () => {
    const running = (raw: Raw<'events'>, now?: string) => {
      const { context, event } = eventAt(raw, now);
      return runningText(context, event)?.marks;
    };
    expect(running(evening)).toEqual({ 'data-from': BEGINS, 'data-until': ENDS, hidden: true });
    expect(running(evening, '2026-06-10T19:00+02:00')).toEqual({ 'data-until': ENDS });
    expect(running(evening, '2026-06-10T20:00+02:00')).toBeUndefined();
    expect(running({ ...evening, status: 'cancelled' })).toBeUndefined();
  });

  test('leave a card the badge of its status', () => {
    const { context, event } = eventAt({ ...evening, status: 'cancelled' });
    expect(movingEventCard(context, event)).toMatchObject({ badge: 'Abgesagt', badgeTone: 'signal' });
    const running = eventAt(evening, '2026-06-10T19:00+02:00');
    expect(movingEventCard(running.context, running.event).badge).toBeUndefined();
  });
});

test('that an event takes place online is said until it is over', () => {
  const { context, event } = eventAt({ ...evening, status: 'moved-online' });
  expect(planText(context, event)).toEqual({ text: 'Findet online statt', marks: { 'data-until': ENDS } });
  expect(phaseTexts(context, event).map(({ text }) => text)).toEqual([
    'Findet online statt',
    'Läuft gerade',
    'Vergangen',
  ]);
  const over = eventAt({ ...evening, status: 'moved-online' }, '2026-06-10T20:00+02:00');
  expect(planText(over.context, over.event)).toBeUndefined();
});

describe('a page', () => {
  test('of a preview has no clock: it shows the moment it was asked for', () => {
    const { context, event } = eventAt(evening);
    expect(clockOf({ ...context, showsHeldBack: true }, [event])).toBeUndefined();
  });

  test('has a clock while something of it is left to change', () => {
    const clock = (raw: Raw<'events'>, now?: string) => {
      const { context, event } = eventAt(raw, now);
      return clockOf(context, [event]);
    };
    expect(clock(evening)).toEqual({ asOf: '2026-03-02T05:00:00Z' });
    expect(clock(evening, '2026-06-10T20:00+02:00')).toBeUndefined();
    expect(clock({ ...evening, status: 'postponed' })).toBeUndefined();
  });

  test('says as of when it is until the first change of what it tells', () => {
    const registration = { url: 'https://www.example.org/anmeldung', until: '2026-06-10T17:00' };
    const { context, event } = eventAt({ ...evening, registration });
    expect(asOfText(context, [event])).toEqual({
      text: 'Stand: 2. März 2026, 06:00\u00a0Uhr',
      marks: { 'data-until': BEGINS },
    });
    expect(eventView(context, event).asOf?.marks).toEqual({ 'data-until': '2026-06-10T15:00:00Z' });
  });
});

test('the last of some moments is none where one of them never comes', () => {
  const [early, late] = [Temporal.Instant.from(BEGINS), Temporal.Instant.from(ENDS)];
  expect(lastOf([late, early])).toBe(late);
  expect(lastOf([late, undefined])).toBeUndefined();
  expect(lastOf([])).toBeUndefined();
});

test('events know their places from the earliest, open dates last, and from the latest', () => {
  const context = siteOf({
    events: {
      offen: { start: '2026-05-01', status: 'postponed' },
      zweitens: { start: '2026-06-11' },
      auch: { start: '2026-06-11' },
      drittens: { start: '2026-06-12' },
    },
  });
  const order = eventOrder(context.catalogue.all('events'));
  expect(Object.fromEntries([...order].map(([{ id }, place]) => [id, place]))).toEqual({
    auch: '0 1',
    zweitens: '1 2',
    drittens: '2 0',
    offen: '3 3',
  });
});

describe('the word that none is coming', () => {
  const noneComing = (events: Contents['events']) => eventListView(siteOf({ events: events ?? {} }, NOON)).noneComing;

  test('waits until the last one has begun, or was over without running', () => {
    expect(noneComing({ a: evening })?.marks).toEqual({ 'data-from': BEGINS, hidden: true });
    expect(noneComing({ a: evening, b: { ...evening, status: 'cancelled' } })?.marks).toEqual({
      'data-from': ENDS,
      hidden: true,
    });
  });

  test('is said at once where there is none, and never where a date is open', () => {
    expect(noneComing({})).toEqual({ text: 'Zurzeit ist keine Veranstaltung angekündigt.', marks: {} });
    expect(noneComing({ a: evening, b: { ...evening, status: 'postponed' } })).toBeUndefined();
  });
});

describe('an event’s own page', () => {
  const registration = { url: 'https://www.example.org/anmeldung' };
  const view = (raw: Raw<'events'>, more?: Contents) => {
    const { context, event } = eventAt({ ...evening, ...raw }, NOON, more);
    return eventView(context, event);
  };

  test('takes registrations until they close, at the latest until the end', () => {
    expect(view({ registration }).registration?.marks).toEqual({ 'data-until': ENDS });
    const until = '2026-06-10T17:00';
    expect(view({ registration: { ...registration, until } }).registration?.marks).toEqual({
      'data-until': '2026-06-10T15:00:00Z',
    });
    expect(view({ registration: { ...registration, until: '2026-06-30' } }).registration?.marks).toEqual({
      'data-until': ENDS,
    });
  });

  test('sells each ticket until its day, at the latest until the end', () => {
    const [early, late] = view({
      tickets: [
        { name: 'Frühbucher', price: 10, until: '2026-06-10T16:30' },
        { name: 'Abendkasse', price: 20 },
      ],
    }).tickets;
    expect(early?.onSale).toEqual({ 'data-until': '2026-06-10T14:30:00Z' });
    expect(early?.soldOut).toEqual({
      text: 'nicht mehr erhältlich',
      marks: { 'data-from': '2026-06-10T14:30:00Z', hidden: true },
    });
    expect(late?.onSale).toEqual({ 'data-until': ENDS });
  });

  test('leads to what came of it from the end on', () => {
    const news = { bericht: { title: 'Bericht', date: '2026-06-10T18:30', events: ['dieses'] } };
    const { context, event } = eventAt(evening, '2026-06-10T19:00+02:00', { news });
    const { report, fromEnd } = eventView(context, event);
    expect([report?.label, fromEnd]).toEqual(['Bericht', { 'data-from': ENDS, hidden: true }]);
  });
});

describe('the reader’s own time', () => {
  const own = (raw: Raw<'events'>, now?: string) => {
    const { context, event } = eventAt({ ...evening, ...raw }, now);
    return ownTime(context, event);
  };

  test('is told of events that one can attend from elsewhere, hidden until a browser tells it', () => {
    expect(own({ attendance: 'online' })).toEqual({
      text: 'In Ihrer Zeitzone',
      interval: `${BEGINS}/${ENDS}`,
      zone: 'Europe/Berlin',
      marks: { 'data-until': ENDS, hidden: true },
    });
    expect(own({ attendance: 'hybrid', end: undefined })?.interval).toBe(BEGINS);
    expect(own({ status: 'moved-online' })).toBeDefined();
  });

  test('is not told of others', () => {
    expect(own({})).toBeUndefined();
    expect(own({ attendance: 'online', start: '2026-06-10', end: '2026-06-11' })).toBeUndefined();
    expect(own({ attendance: 'online', status: 'cancelled' })).toBeUndefined();
    expect(own({ attendance: 'online', status: 'postponed' })).toBeUndefined();
    expect(own({ attendance: 'online' }, '2026-06-10T20:00+02:00')).toBeUndefined();
  });
});
