import { rangeOf } from '../domain/calendar.ts';
import type { Item } from '../domain/catalogue.ts';
import { placesOf } from '../domain/places.ts';
import { concerning } from '../domain/selection.ts';
import { formatDay, formatDayOrPeriodRange } from '../i18n/format.ts';
import { partnerRoles } from '../schema/projects.ts';
import { itemPath } from '../urls/urls.ts';
import { type ArtView, artOf } from './art.ts';
import { type EventCard, eventCard, type NewsCard, newsCard, type ProjectCard, projectCard } from './cards.ts';
import { type Page, pageOf } from './chrome.ts';
import { type Link, type SiteContext, titleLink, today, wordsOf } from './context.ts';
import { type FundingRow, fundingLedger } from './funding.ts';
import { type ItemParts, itemParts } from './item-parts.ts';
import { dayOfItem, type OrganisationLine, organisationLine } from './people.ts';
import { placeNames } from './place-names.ts';
import { topicLinks } from './topic-links.ts';

type Data = Item<'projects'>['data'];

export interface PartnerGroup {
  role: string;
  partners: { organisation: OrganisationLine; note?: string | undefined }[];
}

export interface MilestoneRow {
  when: string;
  /** It lies ahead of the moment that the site shows. */
  isPlanned: boolean;
  title: string;
  note?: string | undefined;
  news?: Link | undefined;
}

export interface AwardRow {
  name: string;
  date: string;
  by?: OrganisationLine | undefined;
  event?: Link | undefined;
  note?: string | undefined;
}

export interface ProjectView extends ItemParts {
  page: Page;
  /** Drawn for what has no photo. */
  art?: ArtView | undefined;
  status?: string | undefined;
  term?: string | undefined;
  pilot?: string | undefined;
  partOf?: Link | undefined;
  parts: ProjectCard[];
  facts: { label: string; value: string }[];
  partnerGroups: PartnerGroup[];
  funding: FundingRow[];
  /** Sum of all amounts, one per currency. Left out for a single grant. */
  fundingTotals: string[];
  milestones: MilestoneRow[];
  awards: AwardRow[];
  venues: Link[];
  news: NewsCard[];
  events: EventCard[];
}

/** Partners by role, the leading one first, with the names they had when the project was published. */
export function partnerGroups(context: SiteContext, data: Data): PartnerGroup[] {
  const words = wordsOf(context).partnerRoles;
  return partnerRoles.flatMap((role) => {
    const partners = data.partners
      .filter((partner) => partner.role === role)
      .flatMap(({ organisation, note }) => {
        const line = organisationLine(context, organisation, dayOfItem(data));
        return line ? [{ organisation: line, note }] : [];
      });
    return partners.length > 0 ? [{ role: words[role], partners }] : [];
  });
}

/** In the order of time. */
export const milestoneRows = (context: SiteContext, { milestones }: Data): MilestoneRow[] =>
  [...milestones]
    .sort((a, b) => (rangeOf(a.date).first < rangeOf(b.date).first ? -1 : 1))
    .map(({ date, until, title, note, news }) => {
      const item = context.catalogue.find('news', news);
      return {
        when: formatDayOrPeriodRange(date, until, context.locale),
        isPlanned: rangeOf(date).first > today(context),
        title,
        note,
        news: item && titleLink(item),
      };
    });

export const awardRows = (context: SiteContext, { awards }: Data): AwardRow[] =>
  awards.map(({ name, date, by, event, note }) => {
    const item = context.catalogue.find('events', event);
    return {
      name,
      date: formatDay(date, context.locale),
      by: organisationLine(context, by, date),
      event: item && titleLink(item),
      note,
    };
  });

/** "Juli 2021", "seit Juli 2021", "März bis Mai 2022" */
export function termOf(context: SiteContext, { term }: Data): string | undefined {
  if (!term) return undefined;
  const printed = formatDayOrPeriodRange(term.start, term.end, context.locale);
  return term.end === undefined ? `${wordsOf(context).projects.since} ${printed}` : printed;
}

export function projectView(context: SiteContext, item: Item<'projects'>): ProjectView {
  const { data } = item;
  const { catalogue, locale } = context;
  const words = wordsOf(context);
  const day = dayOfItem(data);
  const whole = catalogue.find('projects', data.partOf);
  const about = concerning(catalogue, item);
  return {
    page: pageOf(context, {
      path: itemPath(item),
      title: data.title,
      description: data.summary,
      section: 'projects',
      item,
      search: {
        type: words.itemKinds.projects,
        year: day.slice(0, 4),
        order: data.date,
        topics: topicLinks(context, data.topics).map(({ label }) => label),
        places: placeNames(context, placesOf(catalogue, data.venues)),
      },
    }),
    ...itemParts(context, item, day),
    art: data.cover ? undefined : artOf(context, item),
    status: data.status && words.projectStatuses[data.status],
    term: termOf(context, data),
    pilot: data.pilot && formatDayOrPeriodRange(data.pilot.start, data.pilot.end, locale),
    partOf: whole && titleLink(whole),
    parts: about.projects.map((part) => projectCard(context, part)),
    facts: data.facts,
    partnerGroups: partnerGroups(context, data),
    ...fundingLedger(context, data.funding, day),
    milestones: milestoneRows(context, data),
    awards: awardRows(context, data),
    venues: catalogue.pick('venues', data.venues).map((venue) => ({ href: itemPath(venue), label: venue.data.name })),
    news: about.news.map((news) => newsCard(context, news)),
    events: about.events.toReversed().map((event) => eventCard(context, event)),
  };
}
