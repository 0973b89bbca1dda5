/** Archives of news and events: a page per year, per month of a long year, and the table of all years. */
import { type ArchiveMonth, type ArchiveYear, archiveOf, eventMonth, newsMonth } from '../domain/archive.ts';
import type { Item } from '../domain/catalogue.ts';
import { formatMonthName, formatPeriod } from '../i18n/format.ts';
import { counted, fill } from '../i18n/index.ts';
import { monthPath, sectionPath, yearPath } from '../urls/urls.ts';
import { type EventCard, movingEventCard, type NewsCard, newsCard } from './cards.ts';
import { type Page, pageOf } from './chrome.ts';
import { type Link, type SiteContext, wordsOf } from './context.ts';
import { type ClockView, clockOf } from './event-clock.ts';

export type ArchiveSection = 'news' | 'events';

/** Cards of one of the two sorts; the other list is empty. */
export interface ArchiveCards {
  news: NewsCard[];
  events: EventCard[];
}

export interface ArchiveGroup extends ArchiveCards {
  /** Fragment of the group. */
  id: string;
  heading: string;
  /** "12 Meldungen" */
  count: string;
  /** The month's own page. */
  href?: string | undefined;
}

export interface YearLink extends Link {
  isCurrent: boolean;
}

export interface ArchiveView {
  page: Page;
  heading: string;
  summary: string;
  /** All years of the section, the latest first. */
  years: YearLink[];
  groups: ArchiveGroup[];
  clock?: ClockView | undefined;
  previous?: Link | undefined;
  next?: Link | undefined;
}

type Entry = Item<'news'> | Item<'events'>;

const archiveYears = ({ catalogue }: SiteContext, section: ArchiveSection): ArchiveYear<Entry>[] =>
  section === 'news' ? archiveOf(catalogue.all('news'), newsMonth) : archiveOf(catalogue.all('events'), eventMonth);

const eventsIn = (items: readonly Entry[]): Item<'events'>[] =>
  items.flatMap((item) => (item.type === 'events' ? [item] : []));

const cardsOf = (context: SiteContext, items: readonly Entry[]): ArchiveCards => ({
  news: items.flatMap((item) => (item.type === 'news' ? [newsCard(context, item)] : [])),
  events: eventsIn(items).map((item) => movingEventCard(context, item)),
});

export const countText = (context: SiteContext, section: ArchiveSection, count: number): string =>
  counted(wordsOf(context).archive.counts[section], count, context.locale);

const yearLink = (section: ArchiveSection, year: string): Link => ({
  href: yearPath(section, year),
  label: year,
});

function monthGroups(context: SiteContext, section: ArchiveSection, year: ArchiveYear<Entry>): ArchiveGroup[] {
  const group = (items: readonly Entry[], areShown: boolean) => ({
    ...cardsOf(context, areShown ? items : []),
    count: countText(context, section, items.length),
  });
  const ofMonth = ({ month, items, hasPage }: ArchiveMonth<Entry>): ArchiveGroup => ({
    ...group(items, year.isWhole),
    id: `monat-${month.slice(5)}`,
    heading: formatMonthName(month, context.locale),
    href: hasPage ? monthPath(section, month) : undefined,
  });
  const heading = wordsOf(context).archive.monthless;
  const monthless = year.monthless.length > 0 ? [{ ...group(year.monthless, true), id: 'ohne-monat', heading }] : [];
  return [...year.months.map(ofMonth), ...monthless];
}

/** What stands before and after the one at `index` in a list whose latest comes first. */
const neighbours = (links: readonly Link[], index: number) => ({ next: links[index - 1], previous: links[index + 1] });

export function yearViews(context: SiteContext, section: ArchiveSection): { year: string; view: ArchiveView }[] {
  const words = wordsOf(context);
  const years = archiveYears(context, section);
  const links = years.map(({ year }) => yearLink(section, year));
  return years.map((year, index) => {
    const heading = fill(words.archive.heading, { section: words.sections[section], year: year.year });
    const when = fill(words.archive.inYear, { year: year.year });
    const summary = fill(words.archive.summaries[section], { when });
    const view = {
      page: pageOf(context, { path: yearPath(section, year.year), title: heading, description: summary, section }),
      heading,
      summary,
      years: links.map((link) => ({ ...link, isCurrent: link.label === year.year })),
      groups: monthGroups(context, section, year),
      clock: clockOf(context, eventsIn(year.isWhole ? year.items : year.monthless)),
      ...neighbours(links, index),
    };
    return { year: year.year, view };
  });
}

/** The months that have a page, the latest first. */
const monthsWithPages = (years: readonly ArchiveYear<Entry>[]): ArchiveMonth<Entry>[] =>
  years.flatMap(({ months }) => months.filter(({ hasPage }) => hasPage)).sort((a, b) => (a.month < b.month ? 1 : -1));

export function monthViews(
  context: SiteContext,
  section: ArchiveSection,
): { year: string; month: string; view: ArchiveView }[] {
  const words = wordsOf(context);
  const years = archiveYears(context, section);
  const months = monthsWithPages(years);
  const links = months.map(({ month }) => ({
    href: monthPath(section, month),
    label: formatPeriod(month, context.locale),
  }));
  return months.map(({ month, items }, index) => {
    const name = formatPeriod(month, context.locale);
    const year = month.slice(0, 4);
    const heading = fill(words.archive.monthHeading, { section: words.sections[section], month: name });
    const when = fill(words.archive.inMonth, { month: name });
    const summary = fill(words.archive.summaries[section], { when });
    const path = monthPath(section, month);
    const trail = [yearLink(section, year)];
    const group = {
      ...cardsOf(context, items),
      id: 'liste',
      heading: name,
      count: countText(context, section, items.length),
    };
    const view = {
      page: pageOf(context, { path, title: heading, description: summary, section, trail }),
      heading,
      summary,
      years: years.map((other) => ({ ...yearLink(section, other.year), isCurrent: false })),
      groups: [group],
      clock: clockOf(context, eventsIn(items)),
      ...neighbours(links, index),
    };
    return { year, month: month.slice(5), view };
  });
}

/** A year of the archive's table; a section without anything in that year has no link. */
export interface ArchiveRow {
  year: string;
  news?: Link | undefined;
  events?: Link | undefined;
}

export interface ArchiveIndexView {
  page: Page;
  heading: string;
  summary: string;
  rows: ArchiveRow[];
}

export function archiveIndexView(context: SiteContext): ArchiveIndexView {
  const words = wordsOf(context);
  const linksOf = (section: ArchiveSection): Map<string, Link> =>
    new Map(
      archiveYears(context, section).map(({ year, items }) => [
        year,
        { href: yearPath(section, year), label: countText(context, section, items.length) },
      ]),
    );
  const news = linksOf('news');
  const events = linksOf('events');
  const years = [...new Set([...news.keys(), ...events.keys()])].sort().reverse();
  return {
    page: pageOf(context, {
      path: sectionPath('archive'),
      title: words.sections.archive,
      description: words.sectionSummaries.archive,
      section: 'archive',
    }),
    heading: words.sections.archive,
    summary: words.sectionSummaries.archive,
    rows: years.map((year) => ({ year, news: news.get(year), events: events.get(year) })),
  };
}
