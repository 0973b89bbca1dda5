/** Months of events: a grid of days for each, and the table of all months. */
import type { Month } from '../domain/archive.ts';
import type { Day } from '../domain/calendar.ts';
import { hasTime } from '../domain/calendar.ts';
import type { Item } from '../domain/catalogue.ts';
import { dayNumberOf, eventMonths, type MonthOfEvents, monthsOfEvent, weeksOf } from '../domain/month-grid.ts';
import { formatClock, formatMonthName, formatPeriod, formatWeekday, formatWeekdayShort } from '../i18n/format.ts';
import { fill } from '../i18n/index.ts';
import { calendarPath, itemPath } from '../urls/urls.ts';
import { countText } from './archive.ts';
import { type EventCard, movingEventCard } from './cards.ts';
import { type Page, pageOf } from './chrome.ts';
import { type Link, type SiteContext, wordsOf } from './context.ts';
import { type ClockView, clockOf, planText, runningText, statusWord, type TimedText } from './event-clock.ts';

/** An event on one of its days. */
export interface GridEvent {
  href: string;
  title: string;
  /** "18:00 Uhr", on the first day of an event with clock times. */
  time?: string | undefined;
  /** "2. Tag", on the later days of an event. */
  dayNumber?: string | undefined;
  /** The day before has the title already; a wide screen shows one line of it. */
  isContinued: boolean;
  /** "Abgesagt" */
  badge?: string | undefined;
  /** "Läuft gerade", when it does. */
  running?: TimedText | undefined;
  /** "Neuer Termin", "Findet online statt". */
  plan?: TimedText | undefined;
}

export interface GridDay {
  iso: Day;
  number: string;
  /** "Dienstag": the column's heading says it in the grid, the day itself in the list of a narrow screen. */
  weekday: string;
  month: string;
  events: GridEvent[];
}

export interface CalendarView {
  page: Page;
  heading: string;
  summary: string;
  /** "April 2016" */
  caption: string;
  weekdays: { short: string; long: string }[];
  /** Monday to Sunday; undefined is a day of another month. Without any known day there are no weeks. */
  weeks: (GridDay | undefined)[][];
  undated: EventCard[];
  clock?: ClockView | undefined;
  previous?: Link | undefined;
  next?: Link | undefined;
}

const monthLink = ({ locale }: SiteContext, month: Month): Link => ({
  href: calendarPath(month),
  label: formatPeriod(month, locale),
});

/** An event's first month; undefined where only a longer stretch is known. */
export function calendarLink(context: SiteContext, event: Item<'events'>): Link | undefined {
  const [month] = monthsOfEvent(event);
  if (month === undefined) return undefined;
  const { href, label } = monthLink(context, month);
  return { href, label: fill(wordsOf(context).calendar.inCalendar, { month: label }) };
}

function gridEvent(context: SiteContext, event: Item<'events'>, day: Day): GridEvent {
  const number = dayNumberOf(event, day);
  const isLater = number > 1;
  const { start } = event.data;
  return {
    href: itemPath(event),
    title: event.data.title,
    time: !isLater && start !== undefined && hasTime(start) ? formatClock(start, context.locale) : undefined,
    dayNumber: isLater ? fill(wordsOf(context).calendar.dayNumber, { number }) : undefined,
    isContinued: isLater && !day.endsWith('-01'),
    badge: statusWord(context, event.data),
    running: runningText(context, event),
    plan: planText(context, event),
  };
}

const gridDay = (context: SiteContext, day: Day, events: readonly Item<'events'>[] = []): GridDay => ({
  iso: day,
  number: String(Number(day.slice(8))),
  weekday: formatWeekday(day, context.locale),
  month: formatMonthName(day, context.locale),
  events: events.map((event) => gridEvent(context, event, day)),
});

/** The names of the days, from a week of which it is known that it begins on a Monday. */
const weekdays = ({ locale }: SiteContext): CalendarView['weekdays'] =>
  ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-06', '2024-01-07'].map((day) => ({
    short: formatWeekdayShort(day, locale),
    long: formatWeekday(day, locale),
  }));

function monthView(
  context: SiteContext,
  month: Month,
  { days, undated }: MonthOfEvents,
  neighbours: Pick<CalendarView, 'previous' | 'next'>,
): CalendarView {
  const words = wordsOf(context).calendar;
  const name = formatPeriod(month, context.locale);
  const heading = fill(words.heading, { month: name });
  const summary = fill(words.monthSummary, { month: name });
  const dayView = (day: Day | undefined) => (day === undefined ? undefined : gridDay(context, day, days.get(day)));
  return {
    page: pageOf(context, {
      path: calendarPath(month),
      title: heading,
      description: summary,
      section: 'events',
      trail: [{ href: calendarPath(), label: words.title }],
    }),
    heading,
    summary,
    caption: name,
    weekdays: weekdays(context),
    weeks: days.size > 0 ? weeksOf(month).map((week) => week.map(dayView)) : [],
    undated: undated.map((event) => movingEventCard(context, event)),
    clock: clockOf(context, [...[...days.values()].flat(), ...undated]),
    ...neighbours,
  };
}

/** A page for every month that has an event, with the way to the ones before and after. */
export function calendarViews(context: SiteContext): { month: Month; view: CalendarView }[] {
  const months = [...eventMonths(context.catalogue.all('events'))];
  const linkAt = (index: number): Link | undefined => {
    const [month] = months[index] ?? [];
    return month === undefined ? undefined : monthLink(context, month);
  };
  return months.map(([month, events], index) => ({
    month,
    view: monthView(context, month, events, { previous: linkAt(index - 1), next: linkAt(index + 1) }),
  }));
}

export interface CalendarYear {
  year: string;
  months: (Link & { count: string })[];
}

export interface CalendarIndexView {
  page: Page;
  heading: string;
  summary: string;
  /** The latest first; the months of each in their order. */
  years: CalendarYear[];
}

export function calendarIndexView(context: SiteContext): CalendarIndexView {
  const { title, summary } = wordsOf(context).calendar;
  const years = Map.groupBy(eventMonths(context.catalogue.all('events')), ([month]) => month.slice(0, 4));
  return {
    page: pageOf(context, { path: calendarPath(), title, description: summary, section: 'events' }),
    heading: title,
    summary,
    years: [...years].reverse().map(([year, months]) => ({
      year,
      months: months.map(([month, { count }]) => ({
        href: calendarPath(month),
        label: formatMonthName(month, context.locale),
        count: countText(context, 'events', count),
      })),
    })),
  };
}
