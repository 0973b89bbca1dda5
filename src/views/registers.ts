/** The registers of organisations, venues, series and topics. */
import { byText } from '../domain/order.ts';
import { type SectionType, sectionPath } from '../urls/urls.ts';
import { type Page, pageOf } from './chrome.ts';
import { type SiteContext, wordsOf } from './context.ts';
import { type EntryCard, organisationCard, seriesCard, topicCard, venueCard } from './entry-cards.ts';
import { byInitial } from './initials.ts';

export type RegisterType = Extract<SectionType, 'organisations' | 'venues' | 'series' | 'topics'>;

/** Entries under one heading; registers that are short have a single group without one. */
export interface RegisterGroup {
  heading?: string | undefined;
  id?: string | undefined;
  cards: EntryCard[];
}

export interface RegisterView {
  page: Page;
  heading: string;
  summary: string;
  groups: RegisterGroup[];
}

function groupsOf(context: SiteContext, type: RegisterType): RegisterGroup[] {
  const { catalogue } = context;
  if (type === 'organisations') {
    const cards = catalogue.all('organisations').map((item) => organisationCard(context, item));
    // A renaming that has been announced already does not change the order of the names that are shown.
    const sorted = cards.toSorted((a, b) => byText(a.title, b.title));
    return byInitial(sorted, ({ title }) => title).map(({ entries, ...group }) => ({ ...group, cards: entries }));
  }
  if (type === 'venues') return [{ cards: catalogue.all('venues').map((item) => venueCard(context, item)) }];
  if (type === 'series') return [{ cards: catalogue.all('series').map(seriesCard) }];
  return [{ cards: catalogue.all('topics').map((item) => topicCard(context, item)) }];
}

export function registerView(context: SiteContext, type: RegisterType): RegisterView {
  const words = wordsOf(context);
  return {
    page: pageOf(context, {
      path: sectionPath(type),
      title: words.sections[type],
      description: words.sectionSummaries[type],
      section: type,
    }),
    heading: words.sections[type],
    summary: words.sectionSummaries[type],
    groups: groupsOf(context, type),
  };
}
