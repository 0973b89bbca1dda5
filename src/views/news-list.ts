/** The list of news with its numbered pages, as a whole and by kind. */
import { newsKindSegments } from '../config/sections.ts';
import { listLengths } from '../config/site.ts';
import type { Item } from '../domain/catalogue.ts';
import { paged } from '../domain/paging.ts';
import { archivePath, type NewsKind, newsKindPath, type Path, sectionPath } from '../urls/urls.ts';
import { type NewsCard, newsCard } from './cards.ts';
import { type Page, pageOf } from './chrome.ts';
import { type Link, type SiteContext, wordsOf } from './context.ts';
import { kindsOf, newsFacets } from './facets.ts';
import { type FilterView, newsFilter } from './item-filter.ts';

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
