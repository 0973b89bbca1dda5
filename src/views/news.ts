import { newsMonth } from '../domain/archive.ts';
import type { Item } from '../domain/catalogue.ts';
import { placesOfNews } from '../domain/places.ts';
import { relatedNews } from '../domain/related-news.ts';
import { isOld } from '../domain/selection.ts';
import { fill } from '../i18n/index.ts';
import { contactPath, itemPath, type Path, textPath } from '../urls/urls.ts';
import { type ArtView, artOf } from './art.ts';
import { type Boilerplate, boilerplateOf } from './boilerplate.ts';
import { type EventCard, eventCard, type NewsCard, newsCard } from './cards.ts';
import { type Page, pageOf, type SearchEntry } from './chrome.ts';
import { type Link, type PrintedDate, type SiteContext, titleLink, wordsOf } from './context.ts';
import { type FundingRow, fundingLedger } from './funding.ts';
import { type ItemParts, itemParts } from './item-parts.ts';
import { type NeighbourLinks, newsNeighbourLinks } from './neighbours.ts';
import { newsDate } from './news-date.ts';
import {
  type ContactCard,
  contactCards,
  dayOfItem,
  type OrganisationLine,
  organisationLine,
  organisationLines,
  type PersonLine,
  personLines,
} from './people.ts';
import { placeNames } from './place-names.ts';
import { printedDate } from './printed-dates.ts';
import { type SignUp, signUpOf } from './sign-up.ts';
import { hueOf, topicLinks } from './topic-links.ts';

export interface SourceLine {
  name: string;
  href?: string | undefined;
  /** "Pressemeldung", with its own address where there is one. */
  title?: string | undefined;
  url?: string | undefined;
  date?: PrintedDate | undefined;
}

export interface NewsView extends ItemParts {
  page: Page;
  kind: string;
  /** "Leipzig, 12. September 2024" */
  dateline?: string | undefined;
  date: PrintedDate;
  /** What readers of an old item should know. */
  ageNote?: string | undefined;
  /** Drawn for what has no photo. */
  art?: ArtView | undefined;
  source?: SourceLine | undefined;
  organisations: OrganisationLine[];
  people: PersonLine[];
  projects: Link[];
  events: EventCard[];
  partners: OrganisationLine[];
  funding: FundingRow[];
  fundingTotals: string[];
  boilerplate?: Boilerplate | undefined;
  pressContacts: ContactCard[];
  /** Where readers subscribe to the digest by mail. */
  signUp?: SignUp | undefined;
  /** The item as plain text. */
  text: Path;
  related: NewsCard[];
  neighbours: NeighbourLinks;
}

/** Where an item of another house comes from. @param day whose names count where the source has no day of its own */
export function sourceLine(
  context: SiteContext,
  { source }: Item<'news'>['data'],
  day: string,
): SourceLine | undefined {
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
      item,
      search: newsSearch(context, item),
    }),
    ...itemParts(context, item, day),
    kind: words.newsKinds[data.kind],
    dateline: data.dateline,
    date: newsDate(context, data),
    ageNote: isOld(catalogue, item) ? fill(words.item.ageNote, { year: day.slice(0, 4) }) : undefined,
    art: data.cover ? undefined : artOf(context, item),
    source: sourceLine(context, data, day),
    organisations: organisationLines(context, data.organisations, day),
    people: personLines(context, data.people, day),
    projects: catalogue.pick('projects', data.projects).map(titleLink),
    events: catalogue.pick('events', data.events).map((event) => eventCard(context, event)),
    partners: organisationLines(context, data.partners, day),
    ...fundingLedger(context, data.funding, day),
    boilerplate: boilerplateOf(context, item),
    pressContacts: contactCards(context, data.pressContacts, day, (index) =>
      contactPath(item, data.contacts.length + index + 1),
    ),
    signUp: signUpOf(context),
    text: textPath(item),
    related: relatedNews(catalogue, item, RELATED).map((other) => newsCard(context, other)),
    neighbours: newsNeighbourLinks(context, item),
  };
}
