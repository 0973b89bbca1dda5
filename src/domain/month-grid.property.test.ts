/** The grid of any month and the days of any event in it, held against js-joda's calendar. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventData } from '../schema/index.ts';
import { beginningOf, clockAt, LocalDate, YearMonth } from '../testing/other-calendar.ts';
import { always } from '../testing/properties.ts';
import { anyEvent } from '../testing/random-events.ts';
import { eventSpan, isDateOpen } from './event-timing.ts';
import type { Item } from './item.ts';
import { dayNumberOf, daysOfEvent, eventMonths, monthsOfEvent, weeksOf } from './month-grid.ts';

const itemOf = (data: EventData): Item<'events'> => ({ type: 'events', id: 'x', slug: 'x', data });

const isOn = ({ first, last }: { first: string; last: string }, day: LocalDate): boolean =>
  first <= String(day) && String(day) <= last;

/** An event and a day of it, or one around it. */
const anyDayNear = fc
  .tuple(anyEvent, fc.oneof(fc.integer({ min: -2, max: 25 }), fc.integer({ min: -30, max: 450 })))
  .map(([data, off]) => ({ event: itemOf(data), day: LocalDate.parse(daysOfEvent(itemOf(data)).first).plusDays(off) }));

test('the grid of every month has all days of js-joda’s, each once, in order and below its day of the week', () => {
  const all = Array.from({ length: 201 * 12 }, (_, index) => YearMonth.of(1900, 1).plusMonths(index));
  for (const month of all) {
    const weeks = weeksOf(String(month));
    const numbers = Array.from({ length: month.lengthOfMonth() }, (_, index) => String(index + 1).padStart(2, '0'));
    const days = weeks.flat().filter((one) => one !== undefined);
    expect(days.join(' ')).toBe(numbers.map((number) => `${month}-${number}`).join(' '));
    expect(weeks.every((week) => week.length === 7 && week.some((one) => one !== undefined))).toBe(true);
    const column = weeks.flat().indexOf(String(month.atDay(1)));
    expect(column).toBe(month.atDay(1).dayOfWeek().value() - 1);
  }
});

describe('any day', () => {
  test('is one of those of an event exactly where part of the event lies between its midnights, and is numbered from the first', () => {
    always(anyDayNear, ({ event, day }) => {
      const { startsAt, endsAt } = eventSpan(event.data);
      const [start, end] = [startsAt.epochMilliseconds, endsAt.epochMilliseconds];
      const [midnight, next] = [beginningOf(day), beginningOf(day.plusDays(1))];
      const isMoment = start === end && midnight <= start && start < next;
      expect(isOn(daysOfEvent(event), day)).toBe((start < next && end > midnight) || isMoment);
      const first = clockAt(start).toLocalDate();
      expect(dayNumberOf(event, String(day))).toBe(day.toEpochDay() - first.toEpochDay() + 1);
    });
  });

  test('shows an event in the grid of its month exactly where the event is on that day, and the day is known', () => {
    const shows = ({ event, day }: { event: Item<'events'>; day: LocalDate }): void => {
      const month = eventMonths([event]).get(String(YearMonth.from(day)));
      const isShown = event.data.period === undefined && !isDateOpen(event.data) && isOn(daysOfEvent(event), day);
      expect(month?.days.get(String(day)) ?? []).toEqual(isShown ? [event] : []);
    };
    always(anyDayNear, shows, 0.2);
  });
});

describe('the months of any event', () => {
  test('are those of its days by js-joda; of a longer period there are none, nor where the new date is open', () => {
    always(anyEvent, (data) => {
      const { first, last } = daysOfEvent(itemOf(data));
      const [from, to] = [first, last].map((day) => YearMonth.from(LocalDate.parse(day)));
      const count = from && to ? (to.year() - from.year()) * 12 + to.monthValue() - from.monthValue() + 1 : 0;
      const isNone = isDateOpen(data) || (data.period !== undefined && count > 1);
      const months = Array.from({ length: isNone ? 0 : count }, (_, index) => String(from?.plusMonths(index)));
      expect(monthsOfEvent(itemOf(data))).toEqual(months);
    });
  });
});
