/** The digest on the site: the list of its issues, and each issue to be read there. */
import type { Item } from '../domain/catalogue.ts';
import { type DigestIssue, digestIssues } from '../domain/digest.ts';
import { formatPeriod } from '../i18n/format.ts';
import { fill } from '../i18n/index.ts';
import { digestPath, feedPath, sectionPath } from '../urls/urls.ts';
import { type EventCard, eventCard, type NewsCard, newsCard, type ProjectCard, projectCard } from './cards.ts';
import { type Page, pageOf } from './chrome.ts';
import { type Link, type PrintedDate, type SiteContext, wordsOf } from './context.ts';
import {
  changedEntry,
  contextOfIssue,
  correctedEntry,
  countsOf,
  type DigestEntry,
  digestView,
  eventLabel,
  issueTitle,
  monthName,
  teaserOf,
} from './digest.ts';
import { printedDate } from './printed-dates.ts';
import { type SignUp, signUpOf } from './sign-up.ts';

/** Of a list of issues, the site shows so much of what is in each. */
const TEASER = 220;

interface DigestWays {
  signUp?: SignUp | undefined;
  /** All issues, and their feed. */
  ways: Link[];
}

export interface DigestPageView extends DigestWays {
  page: Page;
  title: string;
  summary: string;
  date: PrintedDate;
  counts: string;
  asOf: string;
  news: NewsCard[];
  changes: DigestEntry[];
  coming: EventCard[];
  announced: EventCard[];
  projects: ProjectCard[];
  previous?: Link | undefined;
  next?: Link | undefined;
}

const feedLink = (context: SiteContext): Link => ({
  href: feedPath(sectionPath('digest'), 'rss'),
  label: wordsOf(context).digest.asFeed,
});

const allIssues = (context: SiteContext): Link => ({
  href: sectionPath('digest'),
  label: wordsOf(context).digest.allIssues,
});

const issueLink = (context: SiteContext, issue: DigestIssue): Link => ({
  href: digestPath(issue.id),
  label: issueTitle(context, issue),
});

/** As events were when the issue came out: none of them moves. */
function digestEventCard(context: SiteContext, issue: DigestIssue, item: Item<'events'>): EventCard {
  const { label, isWarning } = eventLabel(context, issue, item);
  return { ...eventCard(context, item), phase: 'coming', badge: label, badgeTone: isWarning ? 'signal' : 'accent' };
}

function issuePage(
  context: SiteContext,
  issue: DigestIssue,
  neighbours: Pick<DigestPageView, 'previous' | 'next'>,
): DigestPageView {
  const then = contextOfIssue(context, issue);
  const { title, summary, asOf, path } = digestView(context, issue);
  const events = (items: readonly Item<'events'>[]) => items.map((item) => digestEventCard(then, issue, item));
  return {
    page: pageOf(context, { path, title, description: summary, section: 'digest' }),
    title,
    summary,
    date: printedDate(context, issue.data.date),
    counts: countsOf(context, issue),
    asOf,
    news: issue.news.map((item) => newsCard(then, item)),
    changes: [
      ...issue.changed.map((changed) => changedEntry(then, changed)),
      ...issue.corrected.map((corrected) => correctedEntry(then, corrected)),
    ],
    coming: events(issue.coming),
    announced: events(issue.announced),
    projects: issue.projects.map((item) => projectCard(then, item)),
    signUp: signUpOf(context),
    ways: [allIssues(context), feedLink(context)],
    ...neighbours,
  };
}

/** A page for every issue that has come out, with the way to the ones before and after. */
export function digestPageViews(context: SiteContext): { month: string; view: DigestPageView }[] {
  const issues = digestIssues(context.catalogue);
  const linkTo = (issue: DigestIssue | undefined): Link | undefined => issue && issueLink(context, issue);
  return issues.map((issue, index) => ({
    month: issue.id,
    view: issuePage(context, issue, { next: linkTo(issues[index - 1]), previous: linkTo(issues[index + 1]) }),
  }));
}

export interface DigestRow extends Link {
  counts: string;
  /** What is in it. */
  teaser: string;
}

export interface DigestListView extends DigestWays {
  page: Page;
  heading: string;
  summary: string;
  /** The latest first, and so are the issues of each. */
  years: { year: string; issues: DigestRow[] }[];
}

const rowOf = (context: SiteContext, issue: DigestIssue): DigestRow => ({
  href: digestPath(issue.id),
  label: monthName(context, issue),
  counts: countsOf(context, issue),
  teaser: teaserOf(
    digestView(context, issue).sections.flatMap(({ entries }) => entries.map(({ title }) => title)),
    TEASER,
  ),
});

export function digestListView(context: SiteContext): DigestListView {
  const words = wordsOf(context);
  const years = Map.groupBy(digestIssues(context.catalogue), ({ id }) => id.slice(0, 4));
  return {
    page: pageOf(context, {
      path: sectionPath('digest'),
      title: words.sections.digest,
      description: words.sectionSummaries.digest,
      section: 'digest',
    }),
    heading: words.sections.digest,
    summary: words.sectionSummaries.digest,
    years: [...years].map(([year, issues]) => ({ year, issues: issues.map((issue) => rowOf(context, issue)) })),
    signUp: signUpOf(context),
    ways: [feedLink(context)],
  };
}

/** What the page on subscribing says of the digest. */
export interface DigestOffer extends DigestWays {
  heading: string;
  text: string;
}

export function digestOffer(context: SiteContext): DigestOffer {
  const words = wordsOf(context);
  const [latest] = digestIssues(context.catalogue);
  const signUp = signUpOf(context);
  return {
    heading: words.sections.digest,
    text: [words.sectionSummaries.digest, words.digest.offer, ...(signUp ? [words.digest.offerByMail] : [])].join(' '),
    signUp,
    ways: [
      ...(latest
        ? [
            {
              href: digestPath(latest.id),
              label: fill(words.digest.latest, { issue: formatPeriod(latest.id, context.locale) }),
            },
          ]
        : []),
      allIssues(context),
      feedLink(context),
    ],
  };
}
