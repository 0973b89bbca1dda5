import { describe, expect, test } from 'vitest';
import { itemOf, siteOf } from '../testing/catalogue-builders.ts';
import { type CalendarView, calendarIndexView, calendarLink, calendarViews } from './calendar.ts';

const context = siteOf({
  events: {
    messe: { title: 'Messe', start: '2016-04-30', end: '2016-05-02', date: '2016-01-01' },
    abend: { title: 'Abend', start: '2016-04-26T18:00', date: '2016-01-01', status: 'cancelled' },
    mitte: { title: 'Treffen', period: '2022-11-mid', date: '2022-01-01' },
    herbst: { title: 'Herbsttreffen', period: '2022-autumn', date: '2022-01-01' },
  },
});

const views = new Map(calendarViews(context).map(({ month, view }) => [month, view]));
const viewOf = (month: string): CalendarView => views.get(month) as CalendarView;
const busyDays = ({ weeks }: CalendarView) => weeks.flat().filter((day) => day && day.events.length > 0);

describe('the calendar', () => {
  test('has a page for every month that has an event, and none for a season', () => {
    expect([...views.keys()]).toEqual(['2016-04', '2016-05', '2022-11']);
  });

  test('leads from month to month over those without anything', () => {
    expect(viewOf('2016-05').previous).toEqual({ href: '/veranstaltungen/kalender/2016-04/', label: 'April 2016' });
    expect(viewOf('2016-05').next).toEqual({ href: '/veranstaltungen/kalender/2022-11/', label: 'November 2022' });
    expect(viewOf('2016-04').previous).toBeUndefined();
  });

  test('begins its weeks on Monday', () => {
    expect(
      viewOf('2016-04')
        .weekdays.map(({ short }) => short)
        .join(' '),
    ).toBe('Mo Di Mi Do Fr Sa So');
    expect(viewOf('2016-04').weekdays[0]).toEqual({ short: 'Mo', long: 'Montag' });
    expect(viewOf('2016-04').weeks[0]?.map((day) => day?.number)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      '1',
      '2',
      '3',
    ]);
  });

  test('says of an event when it begins and what has become of it', () => {
    expect(busyDays(viewOf('2016-04'))[0]).toEqual({
      iso: '2016-04-26',
      number: '26',
      weekday: 'Dienstag',
      month: 'April',
      events: [
        {
          href: '/veranstaltungen/abend/',
          title: 'Abend',
          time: '18:00\u{a0}Uhr',
          dayNumber: undefined,
          isContinued: false,
          badge: 'Abgesagt',
        },
      ],
    });
  });

  test('numbers the later days of an event; the first of a month has its title again', () => {
    const days = [viewOf('2016-04'), viewOf('2016-05')].flatMap(busyDays).flatMap((day) => day?.events ?? []);
    expect(days.slice(1).map(({ dayNumber, isContinued }) => [dayNumber, isContinued])).toEqual([
      [undefined, false],
      ['2. Tag', false],
      ['3. Tag', true],
    ]);
  });

  test('lists what has no day beside the grid, and draws no grid without days', () => {
    expect(viewOf('2022-11').undated.map(({ title }) => title)).toEqual(['Herbsttreffen', 'Treffen']);
    expect(viewOf('2022-11').weeks).toEqual([]);
    expect(viewOf('2016-04').undated).toEqual([]);
  });
});

test('an event leads to its month, one of a season to none', () => {
  const linkOf = (id: string) => calendarLink(context, itemOf(context.catalogue, 'events', id));
  expect(linkOf('messe')).toEqual({ href: '/veranstaltungen/kalender/2016-04/', label: 'Im Kalender: April 2016' });
  expect(linkOf('herbst')).toBeUndefined();
});

test('the table of months has the latest year first and counts what each month has', () => {
  expect(calendarIndexView(context).years).toEqual([
    {
      year: '2022',
      months: [{ href: '/veranstaltungen/kalender/2022-11/', label: 'November', count: '1 Veranstaltung' }],
    },
    {
      year: '2016',
      months: [
        { href: '/veranstaltungen/kalender/2016-04/', label: 'April', count: '2 Veranstaltungen' },
        { href: '/veranstaltungen/kalender/2016-05/', label: 'Mai', count: '1 Veranstaltung' },
      ],
    },
  ]);
});
