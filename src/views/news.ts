import { listLengths } from '../config/site.ts';
import type { Item } from '../domain/catalogue.ts';
import { paged } from '../domain/paging.ts';
import { correctionsAt } from '../domain/revision.ts';
import { isOld, relatedNews } from '../domain/selection.ts';
import { formatDay } from '../i18n/format.ts';
import { fill } from '../i18n/index.ts';
import { archivePath, contactPath, itemPath, type Path, sectionPath, textPath } from '../urls/urls.ts';
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
  printedDate,
  type TopicLink,
  topicLinks,
} from './cards.ts';
import { type Page, pageOf } from './chrome.ts';
import { type Link, type PrintedDate, type SiteContext, wordsOf } from './context.ts';
import { type CoverView, coverView } from './cover.ts';
import { type FundingRow, fundingLedger } from './funding.ts';
import { type NeighbourLinks, newsNeighbourLinks } from './neighbours.ts';
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
}

/** A page of the list; `number` is undefined for its front. */
function newsListView(
  context: SiteContext,
  items: readonly Item<'news'>[],
  { number, newer, older }: { number?: number; newer?: string; older?: string },
): NewsListView {
  const words = wordsOf(context);
  const heading = number ? `${words.sections.news}, ${words.paging.page} ${number}` : words.sections.news;
  const path = number ? archivePath('news', number) : sectionPath('news');
  return {
    page: pageOf(context, { path, title: heading, description: words.sectionSummaries.news, section: 'news' }),
    heading,
    summary: words.sectionSummaries.news,
    cards: items.map((item) => newsCard(context, item)),
    newer,
    older,
  };
}

/** The address of an archive page as an optional property. */
const pathTo = <K extends 'newer' | 'older'>(key: K, number: number | undefined) =>
  number === undefined ? {} : { [key]: archivePath('news', number) };

const pagedNews = ({ catalogue }: SiteContext) => paged(catalogue.all('news'), listLengths.newsPage);

export function newsListFront(context: SiteContext): NewsListView {
  const { front } = pagedNews(context);
  return newsListView(context, front.items, pathTo('older', front.older));
}

/** The numbered pages behind the front; the newest of them leads back to the front. */
export const newsListArchive = (context: SiteContext): { number: number; view: NewsListView }[] =>
  pagedNews(context).archive.map(({ number, items, newer, older }) => ({
    number,
    view: newsListView(context, items, {
      number,
      newer: sectionPath('news'),
      ...pathTo('newer', newer),
      ...pathTo('older', older),
    }),
  }));

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

const RELATED = 3;

export function newsView(context: SiteContext, item: Item<'news'>): NewsView {
  const { data } = item;
  const { catalogue, locale } = context;
  const words = wordsOf(context);
  const day = dayOfItem(data);
  return {
    page: pageOf(context, {
      path: itemPath(item) ?? '/',
      title: data.title,
      description: data.summary,
      section: 'news',
      item: item as Item,
      search: { type: words.newsKinds[data.kind], year: day.slice(0, 4), date: formatDay(day, locale) },
    }),
    kind: words.newsKinds[data.kind],
    hue: hueOf(context, data.topics),
    kicker: data.kicker,
    title: data.title,
    subtitle: data.subtitle,
    dateline: data.dateline,
    date: printedDate(context, data.date),
    modified: modifiedOf(context, data),
    corrections: correctionsAt(data.corrections, catalogue.now).map(({ date, text }) => ({
      date: printedDate(context, date),
      text,
    })),
    ageNote: isOld(catalogue, item) ? fill(words.item.ageNote, { year: day.slice(0, 4) }) : undefined,
    summary: data.summary,
    cover: coverView(context, item),
    topics: topicLinks(context, data.topics),
    source: sourceLine(context, data, day),
    organisations: organisationLines(context, data.organisations, day),
    people: personLines(context, data.people, day),
    projects: catalogue
      .pick('projects', data.projects)
      .map((project) => ({ href: itemPath(project) ?? '/', label: project.data.title })),
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
