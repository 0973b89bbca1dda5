/** The register of everything that has a name: organisations, topics, projects, series and places in one alphabet. */
import type { Item } from '../domain/catalogue.ts';
import { formerNamesAt, nameAt } from '../domain/names.ts';
import { byText } from '../domain/order.ts';
import { itemPath, sectionPath } from '../urls/urls.ts';
import { type Page, pageOf } from './chrome.ts';
import { type Link, type SiteContext, today, wordsOf } from './context.ts';
import { byInitial, type InitialGroup } from './initials.ts';

/** A line of the register: an entry with its page, or another word for one. */
export interface RegisterLine {
  term: string;
  /** The entry's page; a cross reference has `see` instead. */
  href?: string | undefined;
  /** "Forschungseinrichtung" */
  note?: string | undefined;
  /** Where to look instead. */
  see?: Link | undefined;
}

export interface AToZView {
  page: Page;
  heading: string;
  summary: string;
  /** The letters that exist. */
  letters: Link[];
  groups: InitialGroup<RegisterLine>[];
}

/** Other words for an entry, each once, and none that is the entry's own. */
const crossReferences = (label: string, href: string, terms: readonly (string | undefined)[]): RegisterLine[] =>
  [...new Set(terms)].flatMap((term) =>
    term === undefined || byText(term, label) === 0 ? [] : [{ term, see: { href, label } }],
  );

function organisationLines(context: SiteContext, item: Item<'organisations'>): RegisterLine[] {
  const { name, shortName } = nameAt(item.data, today(context));
  const former = formerNamesAt(item.data, today(context));
  const href = itemPath(item);
  return [
    { term: name, href, note: wordsOf(context).organisationKinds[item.data.kind] },
    ...crossReferences(name, href, [shortName, ...former.flatMap((names) => [names.name, names.shortName])]),
  ];
}

function titledLines(
  context: SiteContext,
  item: Item<'topics'> | Item<'projects'> | Item<'series'>,
  others: readonly (string | undefined)[] = [],
): RegisterLine[] {
  const { title } = item.data;
  const href = itemPath(item);
  return [{ term: title, href, note: wordsOf(context).itemKinds[item.type] }, ...crossReferences(title, href, others)];
}

function venueLine(context: SiteContext, item: Item<'venues'>): RegisterLine {
  const { name, kind, partOf } = item.data;
  const whole = context.catalogue.find('venues', partOf);
  const note = [wordsOf(context).venueKinds[kind], whole?.data.kind === 'region' ? undefined : whole?.data.name];
  return { term: name, href: itemPath(item), note: note.filter(Boolean).join(', ') };
}

const linesOf = (context: SiteContext): RegisterLine[] => {
  const { catalogue } = context;
  return [
    ...catalogue.all('organisations').flatMap((item) => organisationLines(context, item)),
    ...catalogue.all('topics').flatMap((item) => titledLines(context, item, item.data.synonyms)),
    ...catalogue.all('projects').flatMap((item) => titledLines(context, item)),
    ...catalogue.all('series').flatMap((item) => titledLines(context, item, [item.data.shortTitle])),
    ...catalogue.all('venues').map((item) => venueLine(context, item)),
  ];
};

/** By term; entries before cross references of the same term, and those by what they lead to. */
const byTerm = (a: RegisterLine, b: RegisterLine): number =>
  byText(a.term, b.term) ||
  Number(a.see !== undefined) - Number(b.see !== undefined) ||
  byText(a.see?.label ?? '', b.see?.label ?? '');

export function aToZView(context: SiteContext): AToZView {
  const words = wordsOf(context);
  const groups = byInitial(linesOf(context).sort(byTerm), ({ term }) => term);
  return {
    page: pageOf(context, {
      path: sectionPath('register'),
      title: words.register.title,
      description: words.sectionSummaries.register,
      section: 'register',
    }),
    heading: words.register.title,
    summary: words.sectionSummaries.register,
    letters: groups.map(({ id, heading }) => ({ href: `#${id}`, label: heading })),
    groups,
  };
}
