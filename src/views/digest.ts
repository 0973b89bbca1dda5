/** An issue of the digest, as its mail, its plain text and its feed tell it. */
import { site } from '../config/site.ts';
import { dayOfInstant } from '../domain/calendar.ts';
import type { Item } from '../domain/catalogue.ts';
import { type ChangedEvent, type CorrectedItem, type DigestIssue, digestAppearsAt, isNewIn } from '../domain/digest.ts';
import { formatDay, formatPeriod } from '../i18n/format.ts';
import { counted, fill, type Messages } from '../i18n/index.ts';
import { digestPath, itemPath, type Path } from '../urls/urls.ts';
import { type SiteContext, wordsOf } from './context.ts';
import { changeNote } from './event-changes.ts';
import { planText, statusWord } from './event-clock.ts';
import { type DateSlip, dateSlip, whenText } from './event-when.ts';
import { newsDate } from './news-date.ts';
import { placeName } from './place-names.ts';

/** One item. */
export interface DigestEntry {
  path: Path;
  title: string;
  /** "Abgesagt", "Neu angekündigt", "Korrektur" */
  label?: string | undefined;
  /** Whether the label says that something is not as readers knew it. */
  isWarning: boolean;
  /** "Pressemitteilung · 12. September 2024", "26./27. April 2016 · Leipzig"; may be empty. */
  meta: string;
  /** The summary, or what has changed. */
  texts: string[];
  /** Of an event. */
  slip?: DateSlip | undefined;
}

export type DigestSectionName = keyof Messages['digest']['headings'];

export interface DigestSection {
  name: DigestSectionName;
  heading: string;
  entries: DigestEntry[];
  /** "und 12 weitere Einträge", of a section that had to be shortened. */
  more?: string | undefined;
}

export interface DigestView {
  /** Of the web version. */
  path: Path;
  /** "September 2024" */
  month: string;
  /** "Rundbrief September 2024" */
  title: string;
  /** "Life Sciences Mitteldeutschland: Rundbrief September 2024" */
  subject: string;
  /** What mail programs show behind the subject. */
  preheader: string;
  /** "2 Meldungen · 1 Veranstaltung" */
  counts: string;
  /** "Was im September 2024 erschienen ist …" */
  summary: string;
  /** As of when it tells. */
  asOf: string;
  /** Where the month is not over yet. */
  provisional?: string | undefined;
  /** Those that hold something. */
  sections: DigestSection[];
}

type Event = Item<'events'>;

const joined = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** The site as it was when the issue came out, or as it is while the month lasts. */
export function contextOfIssue(context: SiteContext, { id }: DigestIssue): SiteContext {
  const [now] = [context.catalogue.now, digestAppearsAt(id)].sort(Temporal.Instant.compare);
  return now ? { ...context, catalogue: { ...context.catalogue, now } } : context;
}

const newsMeta = (context: SiteContext, { data }: Item<'news'>): string =>
  joined(wordsOf(context).newsKinds[data.kind], newsDate(context, data).text);

const eventMeta = (context: SiteContext, { data }: Event, was?: string): string =>
  joined(whenText(context, data), placeName(context, data.venue), was);

const newsEntry = (context: SiteContext, item: Item<'news'>): DigestEntry => ({
  path: itemPath(item),
  title: item.data.title,
  isWarning: false,
  meta: newsMeta(context, item),
  texts: [item.data.summary],
});

const projectEntry = (item: Item<'projects'>): DigestEntry => ({
  path: itemPath(item),
  title: item.data.title,
  isWarning: false,
  meta: item.data.subtitle ?? '',
  texts: [item.data.summary],
});

/** What was not as announced comes before what is only new. */
export function eventLabel(
  context: SiteContext,
  issue: DigestIssue,
  item: Event,
): Pick<DigestEntry, 'label' | 'isWarning'> {
  const warning = statusWord(context, item.data) ?? planText(context, item)?.text;
  const isNew = issue.coming.includes(item) && isNewIn(issue, item);
  return {
    label: warning ?? (isNew ? wordsOf(context).digest.isNew : undefined),
    isWarning: warning !== undefined,
  };
}

function eventEntry(context: SiteContext, issue: DigestIssue, item: Event): DigestEntry {
  return {
    path: itemPath(item),
    title: item.data.title,
    ...eventLabel(context, issue, item),
    meta: eventMeta(context, item),
    texts: [item.data.summary],
    slip: dateSlip(context, item.data),
  };
}

/** Several changes are told one by one; of a single one the label says what it was. */
export function changedEntry(context: SiteContext, { item, changes }: ChangedEvent): DigestEntry {
  const notes = changes.map((change) => changeNote(context, change));
  const isOne = notes.length === 1;
  const told = (label: string, was?: string): string => (was === undefined ? label : `${label} (${was})`);
  return {
    path: itemPath(item),
    title: item.data.title,
    label: notes.at(-1)?.label,
    isWarning: true,
    meta: eventMeta(context, item, isOne ? notes[0]?.was : undefined),
    texts: notes.map(({ label, was, text }) => (isOne ? text : `${told(label, was)}: ${text}`)),
    slip: dateSlip(context, item.data),
  };
}

export function correctedEntry(context: SiteContext, { item, corrections }: CorrectedItem): DigestEntry {
  const words = wordsOf(context);
  const metaOf = (): string => {
    if (item.type === 'news') return newsMeta(context, item as Item<'news'>);
    return item.type === 'events' ? eventMeta(context, item as Event) : words.itemKinds.projects;
  };
  return {
    path: itemPath(item),
    title: item.data.title,
    label: words.digest.correction,
    isWarning: true,
    meta: metaOf(),
    texts: corrections.map(({ text }) => text),
  };
}

function sectionsOf(context: SiteContext, issue: DigestIssue): DigestSection[] {
  const { headings } = wordsOf(context).digest;
  const events = (items: readonly Event[]) => items.map((item) => eventEntry(context, issue, item));
  const entries: Record<DigestSectionName, DigestEntry[]> = {
    news: issue.news.map((item) => newsEntry(context, item)),
    changes: [
      ...issue.changed.map((changed) => changedEntry(context, changed)),
      ...issue.corrected.map((corrected) => correctedEntry(context, corrected)),
    ],
    coming: events(issue.coming),
    announced: events(issue.announced),
    projects: issue.projects.map(projectEntry),
  };
  const names = Object.keys(entries) as DigestSectionName[];
  return names
    .map((name) => ({ name, heading: headings[name], entries: entries[name] }))
    .filter((section) => section.entries.length > 0);
}

/** "2 Meldungen · 1 Veranstaltung" */
export function countsOf(context: SiteContext, issue: DigestIssue): string {
  const { counts } = wordsOf(context).digest;
  // A line must not break between a number and what it counts.
  const said = (words: { one: string; other: string }, count: number): string =>
    count === 0 ? '' : counted(words, count, context.locale).replace(' ', '\u{a0}');
  return joined(
    said(counts.news, issue.news.length),
    said(counts.changes, issue.changed.length + issue.corrected.length),
    said(counts.events, issue.coming.length + issue.announced.length),
    said(counts.projects, issue.projects.length),
  );
}

/** "September 2024" */
export const monthName = ({ locale }: SiteContext, { id }: DigestIssue): string => formatPeriod(id, locale);

/** "Rundbrief September 2024" */
export const issueTitle = (context: SiteContext, issue: DigestIssue): string =>
  fill(wordsOf(context).digest.issue, { month: monthName(context, issue) });

/** Mail programs show about so much of it. */
const PREHEADER = 140;

/** The titles that readers will find, as far as they fit, cut between two of them or else between words. */
export function teaserOf(titles: readonly string[], most = PREHEADER): string {
  const [first = '', ...others] = titles;
  let text = first;
  for (const title of others) {
    if (`${text} · ${title}`.length > most) break;
    text = `${text} · ${title}`;
  }
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most - 2);
  return `${text.slice(0, space > 0 ? space : most - 2).toWellFormed()} …`;
}

const isProvisional = ({ catalogue }: SiteContext, { id }: DigestIssue): boolean =>
  Temporal.Instant.compare(catalogue.now, digestAppearsAt(id)) < 0;

const titlesIn = (sections: readonly DigestSection[]): string[] =>
  sections.flatMap(({ entries }) => entries.map(({ title }) => title));

export function digestView(context: SiteContext, issue: DigestIssue): DigestView {
  const words = wordsOf(context).digest;
  const then = contextOfIssue(context, issue);
  const month = monthName(context, issue);
  const sections = sectionsOf(then, issue);
  const subject = fill(words.subject, { site: site.name, month });
  const provisional = isProvisional(context, issue) ? fill(words.provisional, { month }) : undefined;
  return {
    path: digestPath(issue.id),
    month,
    title: issueTitle(context, issue),
    subject: provisional === undefined ? subject : fill(words.provisionalSubject, { subject }),
    preheader: teaserOf(titlesIn(sections)),
    counts: countsOf(context, issue),
    summary: fill(words.issueSummary, { month }),
    asOf: fill(words.asOfDay, { date: formatDay(dayOfInstant(then.catalogue.now), context.locale) }),
    provisional,
    sections,
  };
}
