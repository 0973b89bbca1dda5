import { eventMonth } from '../domain/archive.ts';
import { dayOf, rangeOf } from '../domain/calendar.ts';
import type { Item } from '../domain/catalogue.ts';
import { type EventPhase, eventSpan, eventTiming, isClosed } from '../domain/event-timing.ts';
import { daysOfEvent } from '../domain/month-grid.ts';
import { placesOfEvent } from '../domain/places.ts';
import { publishedAt } from '../domain/publication.ts';
import { formatAmount, formatNumber, formatWhen } from '../i18n/format.ts';
import { itemPath } from '../urls/urls.ts';
import { calendarLink } from './calendar.ts';
import {
  badgeOf,
  type DateSlip,
  eventCard,
  type Hue,
  hueOf,
  type NewsCard,
  newsCard,
  placeName,
  placeNames,
  type TopicLink,
  topicLinks,
  whenOf,
} from './cards.ts';
import { type Page, pageOf, type SearchEntry } from './chrome.ts';
import { type Link, type PrintedDate, type SiteContext, wordsOf } from './context.ts';
import { type CoverView, coverView } from './cover.ts';
import {
  type ContactCard,
  contactCards,
  type FurtherLink,
  furtherLinks,
  type OrganisationLine,
  organisationLine,
  organisationLines,
  type PersonLine,
  personLines,
} from './people.ts';

export interface TicketRow {
  name: string;
  price: string;
  quota?: string | undefined;
  until?: string | undefined;
  provider?: OrganisationLine | undefined;
  url?: string | undefined;
  note?: string | undefined;
}

export interface SessionRow {
  time?: string | undefined;
  title: string;
  people: PersonLine[];
}

export interface EventView {
  page: Page;
  hue: Hue;
  phase: EventPhase;
  /** "Vergangen", "Kommend", "Läuft gerade": shown beside the date. */
  phaseLabel: string;
  /** "Abgesagt" and the like; undefined for an event that takes place as planned. */
  status?: { label: string; note?: string | undefined } | undefined;
  kicker?: string | undefined;
  title: string;
  subtitle?: string | undefined;
  summary: string;
  cover?: CoverView | undefined;
  slip: DateSlip;
  when: PrintedDate;
  /** The month in which it begins, in the calendar. */
  calendar?: Link | undefined;
  /** The day is not known; the page says so. */
  isDayUnknown: boolean;
  previousStart?: string | undefined;
  place?: { name: string; href?: string | undefined } | undefined;
  attendance: string;
  invitationOnly: boolean;
  series?: Link | undefined;
  organisers: OrganisationLine[];
  partners: OrganisationLine[];
  people: PersonLine[];
  programme: SessionRow[];
  tickets: TicketRow[];
  registration?: { url: string; until?: string | undefined } | undefined;
  projects: Link[];
  topics: TopicLink[];
  contacts: ContactCard[];
  links: FurtherLink[];
  /** News from before the event. */
  announcements: NewsCard[];
  /** News from after its beginning. */
  reports: NewsCard[];
}

const eventDay = ({ start, period }: Item<'events'>['data']): string => dayOf(start ?? rangeOf(period ?? '').first);

function ticketRows(context: SiteContext, { tickets }: Item<'events'>['data'], day: string): TicketRow[] {
  const words = wordsOf(context).events;
  return tickets.map(({ name, price, currency, quota, until, provider, url, note }) => ({
    name,
    price: price === 0 ? words.free : formatAmount(price, currency, context.locale),
    quota: quota === undefined ? undefined : formatNumber(quota, context.locale),
    until: until === undefined ? undefined : formatWhen({ start: until }, context.locale),
    provider: organisationLine(context, provider, day),
    url,
    note,
  }));
}

/** The news about an event, chosen by the event or naming it: what announced it, and what came of it. */
function newsAbout(context: SiteContext, item: Item<'events'>): { announcements: NewsCard[]; reports: NewsCard[] } {
  const chosen = context.catalogue.pick('news', item.data.reports);
  const naming = context.catalogue
    .mentions(item)
    .flatMap(({ item: other }) => (other.type === 'news' ? [other as Item<'news'>] : []))
    .filter((news) => !chosen.includes(news));
  const { startsAt } = eventSpan(item.data);
  const { before = [], after = [] } = Object.groupBy([...chosen, ...naming], (news) =>
    Temporal.Instant.compare(publishedAt(news.data.date), startsAt) < 0 ? 'before' : 'after',
  );
  return {
    announcements: before.map((news) => newsCard(context, news)),
    reports: after.map((news) => newsCard(context, news)),
  };
}

/** Where to register, as long as one can: not for what is past, cancelled or closed. */
function registrationOf(context: SiteContext, { registration, status, ...when }: Item<'events'>['data']) {
  if (!registration || status === 'cancelled') return undefined;
  const { now } = context.catalogue;
  if (eventTiming(when, now).phase === 'past' || isClosed(registration.until, now)) return undefined;
  const until =
    registration.until === undefined ? undefined : formatWhen({ start: registration.until }, context.locale);
  return { url: registration.url, until };
}

function eventSearch(context: SiteContext, item: Item<'events'>): SearchEntry {
  const { slip, place, badge, phase, hue } = eventCard(context, item);
  return {
    type: wordsOf(context).itemKinds.events,
    year: eventMonth(item).year,
    date: formatWhen(item.data, context.locale),
    order: item.data.start ?? daysOfEvent(item).first,
    topics: topicLinks(context, item.data.topics).map(({ label }) => label),
    places: placeNames(context, placesOfEvent(context.catalogue, item)),
    card: { ...slip, phase, hue, ...(place ? { place } : {}), ...(badge ? { badge } : {}) },
  };
}

export function eventView(context: SiteContext, item: Item<'events'>): EventView {
  const { data } = item;
  const { catalogue, locale } = context;
  const words = wordsOf(context);
  const day = eventDay(data);
  const { phase } = eventTiming(data, catalogue.now);
  const series = catalogue.find('series', data.series);
  const venue = catalogue.find('venues', data.venue);
  const statusLabel = words.eventStatuses[data.status];
  return {
    page: pageOf(context, {
      path: itemPath(item) ?? '/',
      title: data.title,
      description: data.summary,
      section: 'events',
      item: item as Item,
      search: eventSearch(context, item),
    }),
    phase,
    phaseLabel: badgeOf(context, item) ?? words.phases[phase],
    status: statusLabel ? { label: statusLabel, note: data.statusNote } : undefined,
    hue: hueOf(context, data.topics),
    kicker: data.kicker,
    title: data.title,
    subtitle: data.subtitle,
    summary: data.summary,
    cover: coverView(context, item),
    slip: eventCard(context, item).slip,
    when: whenOf(context, data),
    calendar: calendarLink(context, item),
    isDayUnknown: data.period !== undefined,
    previousStart: data.previousStart === undefined ? undefined : formatWhen({ start: data.previousStart }, locale),
    place: venue && { name: placeName(context, venue.id) ?? venue.data.name, href: itemPath(venue) },
    attendance: words.attendance[data.attendance],
    invitationOnly: data.invitationOnly,
    series: series && { href: itemPath(series) ?? '/', label: series.data.title },
    organisers: organisationLines(context, data.organisers, day),
    partners: organisationLines(context, data.partners, day),
    people: personLines(context, data.people, day),
    programme: data.programme.map(({ time, title, people }) => ({
      time,
      title,
      people: personLines(context, people, day),
    })),
    tickets: ticketRows(context, data, day),
    registration: registrationOf(context, data),
    projects: catalogue
      .pick('projects', data.projects)
      .map((project) => ({ href: itemPath(project) ?? '/', label: project.data.title })),
    topics: topicLinks(context, data.topics),
    contacts: contactCards(context, data.contacts, day),
    links: furtherLinks(context, data.links),
    ...newsAbout(context, item),
  };
}
