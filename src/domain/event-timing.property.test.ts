/** What is said of any event at any moment, held against what js-joda's clock and calendar show then. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from '../schema/fields.ts';
import { type EventData, schemas } from '../schema/index.ts';
import { beginningOf, clockAt, LocalDate, LocalDateTime, momentsOf, placeIn } from '../testing/other-calendar.ts';
import { always, samplesOf } from '../testing/properties.ts';
import { anyDayOrTime, anyMoment, FIRST_DAY } from '../testing/random-dates.ts';
import { anyEvent } from '../testing/random-events.ts';
import { hasTime } from './calendar.ts';
import { closesAt, eventMoments, eventSpan, eventTiming, isClosed, isDateOpen } from './event-timing.ts';

const DAY = 24 * 60 * 60 * 1000;
const SECOND = 1000;
const LONG_AGO = beginningOf(FIRST_DAY.minusYears(1));

const instantOf = (moment: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(moment);

/** When a time is reached, or a day is over. */
const momentAfter = (value: string): number =>
  (hasTime(value) ? momentsOf(LocalDateTime.parse(value))[0] : beginningOf(LocalDate.parse(value).plusDays(1))) ??
  Number.NaN;

const dayShownAt = (moment: number): LocalDate => clockAt(moment).toLocalDate();

/** As far as start and end tell, asked of the calendar on the wall rather than of beginnings and ends of days. */
function clockShowsBeginning({ start, period = '' }: EventData, moment: number): boolean {
  if (start === undefined) return placeIn(period, dayShownAt(moment)) >= 0;
  return hasTime(start) ? moment >= momentAfter(start) : !dayShownAt(moment).isBefore(LocalDate.parse(start));
}

function isOver({ start, end, period = '' }: EventData, moment: number): boolean {
  if (start === undefined) return placeIn(period, dayShownAt(moment)) > 0;
  if (end !== undefined && hasTime(end)) return moment >= momentAfter(end);
  return dayShownAt(moment).isAfter(LocalDate.parse((end ?? start).slice(0, 10)));
}

/** Moments at which something may happen to an event: those of its own dates, and one second before and after each. */
function looksAt(event: EventData): number[] {
  const { startsAt, endsAt } = eventSpan(event);
  const deadlines = [event.registration?.until, ...event.tickets.map(({ until }) => until)];
  return [
    startsAt.epochMilliseconds,
    endsAt.epochMilliseconds,
    ...deadlines.flatMap((until) => (until === undefined ? [] : [momentAfter(until)])),
  ].flatMap((moment) => [moment - SECOND, moment, moment + SECOND]);
}

interface Look {
  event: EventData;
  moment: number;
}

/** An event and a moment, nearly always near one of its dates. */
const anyLook: fc.Arbitrary<Look> = fc
  .tuple(anyEvent, fc.nat(), fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: -30 * DAY, max: 30 * DAY })))
  .map(([event, number, off]) => {
    const looks = looksAt(event);
    return { event, moment: (looks[number % looks.length] ?? 0) + Math.trunc(off / SECOND) * SECOND };
  });

const timingAt = (event: EventData, moment: number) => eventTiming(event, instantOf(moment));

test('any event that is tried here could have been written: the schema reads it', () => {
  const schema = schemas.events({ image: () => z.string() });
  for (const event of samplesOf(anyEvent)) expect(schema.safeParse(event).error).toBeUndefined();
});

describe('the time of any event', () => {
  test('is one that js-joda’s clock shows, too: it begins, and it is over, at that second and not before', () => {
    always(anyEvent, (event) => {
      const { startsAt, endsAt } = eventSpan(event);
      const [start, end] = [startsAt.epochMilliseconds, endsAt.epochMilliseconds];
      expect([clockShowsBeginning(event, start - SECOND), clockShowsBeginning(event, start)]).toEqual([false, true]);
      expect([isOver(event, end - SECOND), isOver(event, end)]).toEqual([false, true]);
      expect(end).toBeGreaterThanOrEqual(start);
    });
  });
});

describe('at any moment any event', () => {
  test('is tried in every state', () => {
    const states = samplesOf(anyLook).map(({ event, moment }) => timingAt(event, moment).state);
    for (const state of ['coming', 'running', 'past', 'cancelled', 'postponed']) {
      expect(states.filter((one) => one === state).length, state).toBeGreaterThan(30);
    }
  });

  test('is past when it is over and runs from its beginning on, if it has a day and takes place; else it says why not', () => {
    always(anyLook, ({ event, moment }) => {
      const { phase, state } = timingAt(event, moment);
      const isOpen = isDateOpen(event);
      const isPast = !isOpen && isOver(event, moment);
      const isCancelled = event.status === 'cancelled' && !isPast;
      const isRunning =
        !isPast && !isOpen && !isCancelled && event.start !== undefined && clockShowsBeginning(event, moment);
      expect(phase).toBe(isPast ? 'past' : isRunning ? 'running' : 'coming');
      expect(state).toBe(isOpen ? 'postponed' : event.status === 'cancelled' ? 'cancelled' : phase);
    });
  });

  test('never goes back from running to coming, nor from past to anything', () => {
    const order = ['coming', 'running', 'past'];
    const staysOrGoesOn = ([{ event, moment }, later]: [Look, number]): void => {
      const [before, after] = [moment, moment + later].map((at) => order.indexOf(timingAt(event, at).phase));
      expect(after).toBeGreaterThanOrEqual(before ?? 0);
    };
    always(fc.tuple(anyLook, fc.integer({ min: 0, max: 3 * DAY })), staysOrGoesOn, 0.3);
  });
});

test('any deadline has passed from the moment on that js-joda names, and at no second before', () => {
  always(fc.tuple(anyDayOrTime, fc.oneof(anyMoment, fc.constantFrom(-SECOND, 0, SECOND))), ([until, look]) => {
    const moment = Math.abs(look) <= SECOND ? momentAfter(until) + look : look;
    expect(closesAt(until).epochMilliseconds).toBe(momentAfter(until));
    expect(isClosed(until, instantOf(moment))).toBe(moment >= momentAfter(until));
  });
});

/** What readers are told of an event that changes by itself: its state, whether one can register or still get tickets. */
function saidAt(event: EventData, moment: number) {
  const { phase, state } = timingAt(event, moment);
  const isPast = phase === 'past';
  const takesPlace = event.status !== 'cancelled' && !isDateOpen(event);
  return {
    phase,
    state,
    canRegister: takesPlace && !isPast && !isClosed(event.registration?.until, instantOf(moment)),
    tickets: event.tickets.map(({ until }) => !isPast && !isClosed(until, instantOf(moment))),
  };
}

const momentsOfEvent = (event: EventData) =>
  eventMoments(event).map(({ at, change }) => ({ at: at.epochMilliseconds, change }));

describe('the moments of any event', () => {
  test('come in their order, and each changes what its name says at its second', () => {
    always(fc.tuple(anyEvent, fc.nat()), ([event, number]) => {
      const moments = momentsOfEvent(event);
      expect(moments).toEqual(moments.toSorted((a, b) => a.at - b.at));
      const moment = moments[number % moments.length];
      if (!moment) return;
      const [before, after] = [saidAt(event, moment.at - SECOND), saidAt(event, moment.at)];
      if (moment.change === 'begins') expect([before.phase, after.phase]).toEqual(['coming', 'running']);
      if (moment.change === 'ends') expect([before.phase === 'past', after.phase]).toEqual([false, 'past']);
      if (moment.change === 'registration-closes') {
        expect([before.canRegister, after.canRegister]).toEqual([true, false]);
      }
      if (moment.change === 'tickets-close') expect(before.tickets).not.toEqual(after.tickets);
    });
  });

  test('leave everything as it was until the next of them, also one second before it', () => {
    always(anyLook, ({ event, moment }) => {
      const last = momentsOfEvent(event).findLast(({ at }) => at <= moment)?.at;
      expect(saidAt(event, moment)).toEqual(saidAt(event, last ?? LONG_AGO));
    });
  });
});
