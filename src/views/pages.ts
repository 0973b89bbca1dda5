/** Standing pages, the subscription page, the search page and the 404 page. */
import { publisher } from '../config/publisher.ts';
import type { Item } from '../domain/catalogue.ts';
import { formatDay } from '../i18n/format.ts';
import { absoluteUrl, feedPath, itemPath, sectionPath } from '../urls/urls.ts';
import { feedChannels } from './channels.ts';
import { type Page, pageOf, sectionLink } from './chrome.ts';
import { type Link, type SiteContext, wordsOf } from './context.ts';
import { type DigestOffer, digestOffer } from './digest-pages.ts';
import { type PublisherLine, publisherHeading, publisherLines } from './publisher.ts';

export interface StandingPageView {
  page: Page;
  title: string;
  summary: string;
  updated?: string | undefined;
  /** From the typed configuration: what the law wants on this page. */
  publisher: PublisherLine[];
  publisherHeading: string;
}

export const standingPageView = (context: SiteContext, item: Item<'pages'>): StandingPageView => ({
  page: pageOf(context, {
    path: itemPath(item),
    title: item.data.title,
    description: item.data.summary,
    item: item,
  }),
  title: item.data.title,
  summary: item.data.summary,
  updated: item.data.updated && formatDay(item.data.updated, context.locale),
  publisher: publisherLines(item.id, {
    words: wordsOf(context).publisher,
    facts: publisher,
    url: absoluteUrl(itemPath(item), context.origin),
  }),
  publisherHeading: publisherHeading(item.id, wordsOf(context).publisher),
});

export interface SubscribeView {
  page: Page;
  heading: string;
  summary: string;
  feeds: { title: string; href: string; url: string }[];
  digest: DigestOffer;
}

export function subscribeView(context: SiteContext): SubscribeView {
  const words = wordsOf(context);
  return {
    page: pageOf(context, {
      path: sectionPath('subscribe'),
      title: words.sections.subscribe,
      description: words.sectionSummaries.subscribe,
      section: 'subscribe',
    }),
    heading: words.sections.subscribe,
    summary: words.sectionSummaries.subscribe,
    feeds: feedChannels(context).map(({ title, folder }) => ({
      title,
      href: feedPath(folder, 'rss'),
      url: absoluteUrl(feedPath(folder, 'rss'), context.origin),
    })),
    digest: digestOffer(context),
  };
}

export interface SearchView {
  page: Page;
  heading: string;
  summary: string;
  /** Where to look without the search. */
  registers: Link[];
  /** Why there is no search: a preview has no index. */
  off?: string | undefined;
}

const registers = (context: SiteContext): Link[] =>
  (['register', 'news', 'events', 'projects', 'topics', 'organisations', 'venues', 'series', 'archive'] as const).map(
    (section) => sectionLink(context, section),
  );

export function searchView(context: SiteContext): SearchView {
  const words = wordsOf(context);
  return {
    page: pageOf(context, {
      path: sectionPath('search'),
      title: words.sections.search,
      description: words.sectionSummaries.search,
      section: 'search',
    }),
    heading: words.sections.search,
    summary: words.sectionSummaries.search,
    registers: registers(context),
    off: context.showsHeldBack ? words.preview.searchOff : undefined,
  };
}

export interface NotFoundView {
  page: Page;
  links: Link[];
}

export function notFoundView(context: SiteContext): NotFoundView {
  const { title, text } = wordsOf(context).notFound;
  return {
    page: pageOf(context, { path: '/404.html', title, description: text, noindex: true }),
    links: [sectionLink(context, 'search'), ...registers(context)],
  };
}
