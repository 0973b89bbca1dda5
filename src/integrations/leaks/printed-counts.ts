/** The numbers that pages print beside their links, against what is published. */
import type { Catalogue } from '../../domain/catalogue.ts';
import { calendarPath, type Path, sectionPath } from '../../urls/urls.ts';
import { type CountedLink, countedLinks, numberIn } from './counted-links.ts';
import type { Mismatch } from './mismatch.ts';
import { type Counts, facetCounts, monthCounts, placeCounts, topicCounts, yearCounts } from './recount.ts';

/** A place where numbers are printed. */
interface Printed {
  page: Path;
  /** How editors know it. */
  what: string;
  /** What is published. */
  counts: Counts;
  /** The number of a link that belongs here; undefined for others. */
  numberOf: (link: CountedLink) => number | undefined;
  /** A place may leave out what there is nothing of. */
  mayLack?: boolean;
}

const inParameter = (parameter: string) => (link: CountedLink) =>
  link.parameter === parameter && link.dataCount !== undefined ? link.dataCount : undefined;

const facetsOf = (catalogue: Catalogue, section: 'news' | 'events'): Printed[] =>
  [...facetCounts(catalogue, section)].flatMap(([parameter, counts]) => [
    { page: sectionPath(section), what: `Filter „${parameter}“`, counts, numberOf: inParameter(parameter) },
    {
      page: sectionPath(section),
      what: `gedruckte Zahl im Filter „${parameter}“`,
      counts,
      numberOf: (link: CountedLink) => (link.parameter === parameter ? numberIn(link.behind) : undefined),
    },
  ]);

const leadsTo = (counts: Counts, { href }: CountedLink): boolean => counts.has(href);

function placesToLook(catalogue: Catalogue): Printed[] {
  const [topics, years, months] = [topicCounts(catalogue), yearCounts(catalogue), monthCounts(catalogue)];
  const belowTopics = ({ href }: CountedLink) =>
    href.startsWith(sectionPath('topics')) && href !== sectionPath('topics');
  return [
    {
      page: sectionPath('home'),
      what: 'Beiträge zum Thema',
      counts: topics,
      numberOf: (link) => (belowTopics(link) ? numberIn(link.behind) : undefined),
    },
    {
      page: sectionPath('home'),
      what: 'Beiträge zum Ort auf der Karte',
      counts: placeCounts(catalogue),
      numberOf: ({ classes, label }) =>
        classes.includes('place') ? (numberIn(label.split(',').at(-1) ?? '') ?? 0) : undefined,
      mayLack: true,
    },
    ...facetsOf(catalogue, 'news'),
    ...facetsOf(catalogue, 'events'),
    {
      page: sectionPath('archive'),
      what: 'Beiträge des Jahres',
      counts: years,
      numberOf: (link) => (leadsTo(years, link) ? numberIn(link.label) : undefined),
    },
    {
      page: calendarPath(),
      what: 'Veranstaltungen des Monats',
      counts: months,
      numberOf: (link) => (leadsTo(months, link) ? numberIn(link.behind) : undefined),
    },
  ];
}

function compare({ page, what, counts, numberOf, mayLack }: Printed, links: readonly CountedLink[]): Mismatch[] {
  const output = `${page.slice(1)}index.html`;
  const printed = links.flatMap((link) => {
    const number = numberOf(link);
    return number === undefined ? [] : [{ href: link.href, number }];
  });
  const wrong = printed.filter(({ href, number }) => counts.get(href) !== number);
  const lacking = mayLack ? [] : [...counts.keys()].filter((href) => !printed.some((one) => one.href === href));
  return [
    ...wrong.map(({ href, number }) => ({
      output,
      message: `${what}: bei ${href} steht ${number}, veröffentlicht sind ${counts.get(href) ?? 0}`,
    })),
    ...lacking.map((href) => ({
      output,
      message: `${what}: die Zahl bei ${href} ist nicht zu finden, veröffentlicht sind ${counts.get(href)}`,
    })),
  ];
}

/** @param read a file of the finished site; undefined where there is none */
export function printedMismatches(catalogue: Catalogue, read: (output: string) => string | undefined): Mismatch[] {
  const known = new Map<Path, CountedLink[]>();
  return placesToLook(catalogue).flatMap((printed) => {
    const html = read(`${printed.page.slice(1)}index.html`);
    if (html === undefined && printed.counts.size === 0) return [];
    const links = known.get(printed.page) ?? countedLinks(html ?? '');
    known.set(printed.page, links);
    return compare(printed, links);
  });
}
