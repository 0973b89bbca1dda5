import { newsKindSegments } from '../config/sections.ts';
import { listLengths } from '../config/site.ts';
import { newsMonth } from '../domain/archive.ts';
import type { Item } from '../domain/catalogue.ts';
import { paged } from '../domain/paging.ts';
import { placesOfNews } from '../domain/places.ts';
import { correctionsAt } from '../domain/revision.ts';
import { isOld, relatedNews } from '../domain/selection.ts';
import { fill } from '../i18n/index.ts';
import {
  archivePath,
  contactPath,
  itemPath,
  type NewsKind,
  newsKindPath,
  type Path,
  sectionPath,
  textPath,
} from '../urls/urls.ts';
import { type ArtView, artOf } from './art.ts';
import { type AttachmentRow, attachmentRows } from './attachments.ts';
import { type Boilerplate, boilerplateOf } from './boilerplate.ts';
import {
  type EventCard,
  eventCard,
  type Hue,
  hueOf,
  modifiedOf,
  type NewsCard,
  newsCard,
  placeNames,
  type TopicLink,
  topicLinks,
} from './cards.ts';
import { type Page, pageOf, type SearchEntry } from './chrome.ts';
import { type Link, type PrintedDate, type SiteContext, wordsOf } from './context.ts';
import { type CoverView, coverView } from './cover.ts';
import { kindsOf, newsFacets } from './facets.ts';
import { type FundingRow, fundingLedger } from './funding.ts';
import { type FilterView, newsFilter } from './item-filter.ts';
import { type NeighbourLinks, newsNeighbourLinks } from './neighbours.ts';
import { newsDate, printedDate } from './news-date.ts';
import {
  type ContactCard,
  contactCards,
  dayOfItem,
  type FurtherLink,
  furtherLinks,
  type OrganisationLine,
  organisationLine,
  organisationLines,
  type PersonLine,
  personLines,
} from './people.ts';

export interface NewsListView {
  page: Page;
  heading: string;
  summary: string;
  cards: NewsCard[];
  newer?: string | undefined;
  older?: string | undefined;
  /** Other ways through the list. */
  ways: Link[];
  /** What the list can be narrowed down by; only the front of all news can. */
  filter?: FilterView | undefined;
}

/** A list of news: all of them or those of a kind. */
interface NewsSelection {
  items: readonly Item<'news'>[];
  heading: string;
  summary: string;
  /** Its front, or one of the numbered pages behind it. */
  pathOf: (number?: number) => Path;
  filter?: FilterView | undefined;
}

function allNews(context: SiteContext): NewsSelection {
  const words = wordsOf(context);
  return {
    items: context.catalogue.all('news'),
    heading: words.sections.news,
    summary: words.sectionSummaries.news,
    pathOf: (number) => (number === undefined ? sectionPath('news') : archivePath('news', number)),
    filter: newsFilter(context, newsFacets(context), sectionPath('news')),
  };
}

function newsOfKind(context: SiteContext, kind: NewsKind): NewsSelection {
  const words = wordsOf(context);
  return {
    items: context.catalogue.all('news').filter(({ data }) => data.kind === kind),
    heading: words.filter.kinds[kind],
    summary: words.filter.kindSummaries[kind],
    pathOf: (number) => newsKindPath(kind, number),
  };
}

/** A page of the list; `number` is undefined for its front. */
function newsListView(
  context: SiteContext,
  { pathOf, summary, ...selection }: NewsSelection,
  { number, items, newer, older }: { number?: number; items: readonly Item<'news'>[]; newer?: Path; older?: Path },
): NewsListView {
  const words = wordsOf(context);
  const heading = number ? `${selection.heading}, ${words.paging.page} ${number}` : selection.heading;
  return {
    page: pageOf(context, { path: pathOf(number), title: heading, description: summary, section: 'news' }),
    heading,
    summary,
    cards: items.map((item) => newsCard(context, item)),
    newer,
    older,
    ways: [{ href: sectionPath('archive'), label: words.archive.all }],
    filter: number === undefined ? selection.filter : undefined,
  };
}

const pagesOf = ({ items }: NewsSelection) => paged(items, listLengths.newsPage);

function frontOf(context: SiteContext, selection: NewsSelection): NewsListView {
  const { items, older } = pagesOf(selection).front;
  return newsListView(context, selection, {
    items,
    ...(older === undefined ? {} : { older: selection.pathOf(older) }),
  });
}

/** The numbered pages behind the front; the newest of them leads back to the front. */
const archiveOfList = (context: SiteContext, selection: NewsSelection): { number: number; view: NewsListView }[] =>
  pagesOf(selection).archive.map(({ number, items, newer, older }) => ({
    number,
    view: newsListView(context, selection, {
      number,
      items,
      newer: selection.pathOf(newer),
      ...(older === undefined ? {} : { older: selection.pathOf(older) }),
    }),
  }));

export const newsListFront = (context: SiteContext): NewsListView => frontOf(context, allNews(context));

export const newsListArchive = (context: SiteContext): { number: number; view: NewsListView }[] =>
  archiveOfList(context, allNews(context));

/** The kinds that have news, each with its list and the last part of its address. */
export const newsKindLists = (context: SiteContext): { kind: string; front: NewsListView }[] =>
  kindsOf(context).map((kind) => ({
    kind: newsKindSegments[kind],
    front: frontOf(context, newsOfKind(context, kind)),
  }));

export const newsKindArchives = (context: SiteContext): { kind: string; number: number; view: NewsListView }[] =>
  kindsOf(context).flatMap((kind) =>
    archiveOfList(context, newsOfKind(context, kind)).map((page) => ({ kind: newsKindSegments[kind], ...page })),
  );

export interface SourceLine {
  name: string;
  href?: string | undefined;
  /** "Pressemeldung", with its own address where there is one. */
  title?: string | undefined;
  url?: string | undefined;
  date?: PrintedDate | undefined;
}

export interface CorrectionNote {
  date: PrintedDate;
  text: string;
}

export interface NewsView {
  page: Page;
  hue: Hue;
  kind: string;
  kicker?: string | undefined;
  title: string;
  subtitle?: string | undefined;
  /** "Leipzig, 12. September 2024" */
  dateline?: string | undefined;
  date: PrintedDate;
  /** Last change in substance: an update, or a correction. */
  modified?: PrintedDate | undefined;
  /** Newest first. */
  corrections: CorrectionNote[];
  /** What readers of an old item should know. */
  ageNote?: string | undefined;
  summary: string;
  cover?: CoverView | undefined;
  /** Drawn for what has no photo. */
  art?: ArtView | undefined;
  topics: TopicLink[];
  source?: SourceLine | undefined;
  organisations: OrganisationLine[];
  people: PersonLine[];
  projects: Link[];
  events: EventCard[];
  partners: OrganisationLine[];
  funding: FundingRow[];
  fundingTotals: string[];
  attachments: AttachmentRow[];
  boilerplate?: Boilerplate | undefined;
  contacts: ContactCard[];
  pressContacts: ContactCard[];
  /** The item as plain text. */
  text: Path;
  links: FurtherLink[];
  related: NewsCard[];
  neighbours: NeighbourLinks;
}

function sourceLine(context: SiteContext, { source }: Item<'news'>['data'], day: string): SourceLine | undefined {
  if (!source) return undefined;
  const organisation = organisationLine(context, source.organisation, source.date ?? day);
  const name = organisation?.name ?? source.name;
  if (name === undefined) return undefined;
  return {
    name,
    href: organisation?.href,
    title: source.title,
    url: source.url,
    date: source.date === undefined ? undefined : printedDate(context, source.date),
  };
}

function newsSearch(context: SiteContext, item: Item<'news'>): SearchEntry {
  const topics = topicLinks(context, item.data.topics).map(({ label }) => label);
  return {
    type: wordsOf(context).newsKinds[item.data.kind],
    year: newsMonth(item).year,
    date: newsDate(context, item.data).text,
    order: item.data.date,
    topics,
    places: placeNames(context, placesOfNews(context.catalogue, item)),
    card: { hue: hueOf(context, item.data.topics), ...(topics[0] ? { topic: topics[0] } : {}) },
  };
}

const RELATED = 3;

export function newsView(context: SiteContext, item: Item<'news'>): NewsView {
  const { data } = item;
  const { catalogue } = context;
  const words = wordsOf(context);
  const day = dayOfItem(data);
  return {
    page: pageOf(context, {
      path: itemPath(item),
      title: data.title,
      description: data.summary,
      section: 'news',
      item: item,
      search: newsSearch(context, item),
    }),
    kind: words.newsKinds[data.kind],
    hue: hueOf(context, data.topics),
    kicker: data.kicker,
    title: data.title,
    subtitle: data.subtitle,
    dateline: data.dateline,
    date: newsDate(context, data),
    modified: modifiedOf(context, data),
    corrections: correctionsAt(data.corrections, catalogue.now).map(({ date, text }) => ({
      date: printedDate(context, date),
      text,
    })),
    ageNote: isOld(catalogue, item) ? fill(words.item.ageNote, { year: day.slice(0, 4) }) : undefined,
    summary: data.summary,
    cover: coverView(context, item),
    art: data.cover ? undefined : artOf(context, item),
    topics: topicLinks(context, data.topics),
    source: sourceLine(context, data, day),
    organisations: organisationLines(context, data.organisations, day),
    people: personLines(context, data.people, day),
    projects: catalogue
      .pick('projects', data.projects)
      .map((project) => ({ href: itemPath(project), label: project.data.title })),
    events: catalogue.pick('events', data.events).map((event) => eventCard(context, event)),
    partners: organisationLines(context, data.partners, day),
    ...fundingLedger(context, data.funding, day),
    attachments: attachmentRows(context, item),
    boilerplate: boilerplateOf(context, item),
    contacts: contactCards(context, data.contacts, day, (index) => contactPath(item, index + 1)),
    pressContacts: contactCards(context, data.pressContacts, day, (index) =>
      contactPath(item, data.contacts.length + index + 1),
    ),
    text: textPath(item),
    links: furtherLinks(context, data.links),
    related: relatedNews(catalogue, item, RELATED).map((other) => newsCard(context, other)),
    neighbours: newsNeighbourLinks(context, item),
  };
}
