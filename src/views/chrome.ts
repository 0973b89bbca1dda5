/** What every page has around its content: head, header, breadcrumb, footer. */
import { type Locale, languageTags } from '../config/locales.ts';
import { footerPages, footerSections, headerSections } from '../config/navigation.ts';
import { publisher } from '../config/publisher.ts';
import { site } from '../config/site.ts';
import type { Item } from '../domain/catalogue.ts';
import { fill, type Messages } from '../i18n/index.ts';
import { type Graph, pageGraph } from '../outputs/json-ld/graph.ts';
import { absoluteUrl, type Path, reportBarrierPath, type Section, sectionPath } from '../urls/urls.ts';
import { announcedFeeds } from './channels.ts';
import { type Link, type SiteContext, titleLink, wordsOf } from './context.ts';
import { type PreviewView, previewView } from './held-back.ts';
import { type SharedPage, sharedPage } from './shared-page.ts';
import { formatNames, type NamedLink, subscribeLine } from './subscribe-line.ts';

/** How the search finds and filters a page. */
export interface SearchEntry {
  /** As readers read it: "Pressemitteilung". */
  type: string;
  year?: string | undefined;
  /** Shown under the result's title. */
  date?: string | undefined;
  /** ISO 8601; results can be sorted by it. */
  order?: string | undefined;
  /** As readers read them; the filters hold each of them. */
  topics?: string[];
  places?: string[];
  /** What a list's card shows beside title, kind, date and summary, by the placeholder that it stands for. */
  card?: Record<string, string>;
}

export interface Page {
  locale: Locale;
  lang: string;
  path: Path;
  canonical: string;
  /** Content of `<title>`. */
  headTitle: string;
  description: string;
  words: Messages;
  siteName: string;
  claim: string;
  home: Link;
  navigation: (Link & { isCurrent: boolean })[];
  breadcrumb: Link[];
  /** The breadcrumb's last step: this page. */
  current: string;
  /** In the head: the page's own first, the main one last. */
  feeds: Link[];
  /** The page's own feed and calendar, for readers; empty where it has none. */
  subscribe: NamedLink[];
  footerLinks: Link[];
  publisherName: string;
  /** Only what readers may look for goes into the search. */
  searchEntry?: SearchEntry | undefined;
  /** Where the search is. */
  searchPage: Link & { isCurrent: boolean };
  /** For pages that are no content (search, 404), and for all pages of a preview. */
  noindex: boolean;
  /** Only in a preview that shows what is held back. */
  preview?: PreviewView | undefined;
  /** The page as other sites show it when somebody shares it. */
  shared: SharedPage;
  /** The page as machines read it. */
  graph: Graph;
}

export interface PageOptions {
  path: Path;
  title: string;
  description: string;
  /** The section the page belongs to; the header marks it, the breadcrumb leads through it. */
  section?: Section | undefined;
  /** Further steps between the section and the page. */
  trail?: Link[];
  search?: SearchEntry | undefined;
  noindex?: boolean;
  /** What the page tells of; undefined for lists. */
  item?: Item | undefined;
}

export const sectionLink = (context: SiteContext, section: Section): Link => ({
  href: sectionPath(section),
  label: wordsOf(context).sections[section],
});

/** A section; behind that on subscribing the main feed, for those who know what to do with it. */
const footerSection = (context: SiteContext, section: (typeof footerSections)[number]): Link[] => [
  sectionLink(context, section),
  ...(section === 'subscribe' ? announcedFeeds(context, sectionPath('home')) : []).map(({ href }) => ({
    href,
    label: formatNames.rss,
  })),
];

const footerLinks = (context: SiteContext): Link[] => [
  ...footerSections.flatMap((section) => footerSection(context, section)),
  ...context.catalogue.pick('pages', footerPages).map(titleLink),
  ...context.catalogue
    .pick('pages', ['accessibility'])
    .map((statement) => ({ href: reportBarrierPath(statement), label: wordsOf(context).publisher.reportBarrier })),
];

const breadcrumb = (context: SiteContext, { path, section, trail = [] }: PageOptions): Link[] => {
  if (path === '/') return [];
  const steps = section && sectionPath(section) !== path ? [sectionLink(context, section)] : [];
  return [sectionLink(context, 'home'), ...steps, ...trail];
};

function headTitle(context: SiteContext, { path, title }: PageOptions): string {
  const ofPage = path === '/' ? `${site.name} – ${title}` : `${title} – ${site.name}`;
  return context.showsHeldBack ? fill(wordsOf(context).preview.title, { title: ofPage }) : ofPage;
}

export function pageOf(context: SiteContext, options: PageOptions): Page {
  const words = wordsOf(context);
  const { path, title, description, section, search, noindex = false, item } = options;
  const steps = breadcrumb(context, options);
  return {
    locale: context.locale,
    lang: languageTags[context.locale].slice(0, 2),
    path,
    canonical: absoluteUrl(path, context.origin),
    headTitle: headTitle(context, options),
    description,
    words,
    siteName: site.name,
    claim: site.claim,
    home: { href: sectionPath('home'), label: site.name },
    navigation: headerSections.map((name) => ({ ...sectionLink(context, name), isCurrent: name === section })),
    breadcrumb: steps,
    current: title,
    feeds: announcedFeeds(context, path, item),
    subscribe: subscribeLine(context, path, item),
    footerLinks: footerLinks(context),
    publisherName: publisher.name,
    searchEntry: search,
    searchPage: { ...sectionLink(context, 'search'), isCurrent: section === 'search' },
    noindex: noindex || context.isPreview === true,
    preview: context.showsHeldBack ? previewView(context, item) : undefined,
    shared: sharedPage(context, item, title),
    graph: pageGraph(context, noindex ? undefined : { path, title, description, section, breadcrumb: steps, item }),
  };
}
