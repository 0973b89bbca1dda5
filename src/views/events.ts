import { eventMonth } from '../domain/archive.ts';
import type { Item } from '../domain/catalogue.ts';
import { type EventPhase, eventTiming, firstDayOf, hasBegun, isDateOpen } from '../domain/event-timing.ts';
import { daysOfEvent } from '../domain/month-grid.ts';
import { placesOfEvent } from '../domain/places.ts';
import { publishedAt } from '../domain/publication.ts';
import { isoDate } from '../outputs/iso-date.ts';
import { itemPath } from '../urls/urls.ts';
import { type AddToCalendar, addToCalendar } from './add-to-calendar.ts';
import { calendarLink } from './calendar.ts';
import { movingEventCard, type NewsCard, newsCard } from './cards.ts';
import { type Page, pageOf, type SearchEntry } from './chrome.ts';
import { type Link, type SiteContext, titleLink, wordsOf } from './context.ts';
import { type ChangeNote, changeNotes, firstStart, type PlanNotice, planNotice } from './event-changes.ts';
import {
  ALL_CHANGES,
  asOfText,
  type ClockView,
  clockOf,
  type EventMarks,
  endsAt,
  eventMarks,
  phaseTexts,
  type ShownMarks,
  shown,
  statusWord,
  type TimedText,
} from './event-clock.ts';
import {
  joinUrlOf,
  type Registration,
  registrationOf,
  type TicketRow,
  ticketRows,
  type VenueBlock,
  venueBlock,
} from './event-details.ts';
import { type DateSlip, dateSlip, type EventDate, whenOf, whenText } from './event-when.ts';
import { type ItemParts, itemParts } from './item-parts.ts';
import { type NeighbourLinks, seriesNeighbourLinks } from './neighbours.ts';
import { type OwnTime, ownTime } from './own-time.ts';
import { type OrganisationLine, organisationLines, type PersonLine, personLines } from './people.ts';
import { placeName, placeNames } from './place-names.ts';
import { type ProgrammeDay, programmeDays } from './programme.ts';
import { topicLinks } from './topic-links.ts';

export interface EventView extends ItemParts {
  page: Page;
  phase: EventPhase;
  /** "Kommend", "Läuft gerade", "Vergangen", each when it is true: shown beside the date. */
  phaseTexts: TimedText[];
  clock?: ClockView | undefined;
  marks: EventMarks;
  /** Of what is of use until the event is over, and of what is from then on. */
  untilEnd: ShownMarks;
  fromEnd: ShownMarks;
  /** "Abgesagt" and the like; undefined for an event that takes place as planned. */
  status?: string | undefined;
  notice?: PlanNotice | undefined;
  /** Newest first. */
  changes: ChangeNote[];
  slip: DateSlip;
  when: EventDate;
  /** "Stand: …" of an event that is not past: when what is said of it last changed. */
  asOf?: TimedText | undefined;
  /** In the reader's zone, of an event that one can attend from there. */
  ownTime?: OwnTime | undefined;
  /** The month in which it begins, in the calendar. */
  calendar?: Link | undefined;
  /** Its last day or its end, for machines. */
  ends?: string | undefined;
  /** The day is not known; the page says so. */
  isDayUnknown: boolean;
  /** Postponed without a new date: `when` says so. */
  isDateOpen: boolean;
  /** When it was to begin at first. */
  previousStart?: string | undefined;
  place?: { name: string; href?: string | undefined } | undefined;
  attendance: string;
  joinUrl?: string | undefined;
  venue?: VenueBlock | undefined;
  invitationOnly: boolean;
  series?: Link | undefined;
  organisers: OrganisationLine[];
  partners: OrganisationLine[];
  people: PersonLine[];
  programme: ProgrammeDay[];
  tickets: TicketRow[];
  registration?: Registration | undefined;
  addToCalendar?: AddToCalendar | undefined;
  /** After the event, in place of the registration: where it is told what came of it. */
  report?: Link | undefined;
  projects: Link[];
  /** News from before the event. */
  announcements: NewsCard[];
  /** News from after its beginning. */
  reports: NewsCard[];
  /** Those of the same series before and after. */
  neighbours: NeighbourLinks;
}

/**
 * The news about an event, chosen by the event or naming it: what announced it, and what came of it. Of an event whose
 * new date is open nothing came yet.
 */
function newsAbout(context: SiteContext, item: Item<'events'>): { announcements: NewsCard[]; reports: NewsCard[] } {
  const chosen = context.catalogue.pick('news', item.data.reports);
  const naming = context.catalogue
    .mentions(item)
    .flatMap(({ item: other }) => (other.type === 'news' ? [other as Item<'news'>] : []))
    .filter((news) => !chosen.includes(news));
  const { before = [], after = [] } = Object.groupBy([...chosen, ...naming], (news) =>
    hasBegun(item.data, publishedAt(news.data.date)) ? 'after' : 'before',
  );
  return {
    announcements: before.map((news) => newsCard(context, news)),
    reports: after.map((news) => newsCard(context, news)),
  };
}

function eventSearch(context: SiteContext, item: Item<'events'>): SearchEntry {
  const { slip, place, badge, badgeTone, phase, hue, marks, running } = movingEventCard(context, item);
  const { 'data-begins': begins, 'data-ends': ends } = marks ?? {};
  return {
    type: wordsOf(context).itemKinds.events,
    year: eventMonth(item).year,
    date: whenText(context, item.data),
    order: item.data.start ?? daysOfEvent(item).first,
    topics: topicLinks(context, item.data.topics).map(({ label }) => label),
    places: placeNames(context, placesOfEvent(context.catalogue, item)),
    card: {
      ...slip,
      phase,
      hue,
      ...(place ? { place } : {}),
      ...(badge ? { badge } : {}),
      ...(badgeTone ? { tone: badgeTone } : {}),
      ...(begins ? { begins } : {}),
      ...(ends ? { ends } : {}),
      // The first of these is for the event's class, this one for a badge that it may not have.
      ...(begins && running ? { runs: begins } : {}),
    },
  };
}

/** When it takes place, and what has become of that. */
function timeOf(context: SiteContext, item: Item<'events'>) {
  const { data } = item;
  const { phase } = eventTiming(data, context.catalogue.now);
  return {
    phase,
    phaseTexts: phaseTexts(context, item),
    clock: clockOf(context, [item]),
    marks: eventMarks(context, item),
    untilEnd: shown(context, { until: endsAt(data) }),
    fromEnd: shown(context, { from: endsAt(data) }),
    ownTime: ownTime(context, item),
    status: statusWord(context, data),
    notice: planNotice(context, item),
    changes: changeNotes(context, item),
    slip: dateSlip(context, data),
    when: whenOf(context, data),
    asOf: phase === 'past' ? undefined : asOfText(context, [item], ALL_CHANGES, [item]),
    calendar: calendarLink(context, item),
    ends: data.end === undefined || isDateOpen(data) ? undefined : isoDate(data.end),
    isDayUnknown: data.period !== undefined,
    isDateOpen: isDateOpen(data),
    previousStart: firstStart(context, item),
  };
}

/** Where it takes place; an event that was moved online has left its house. */
function whereOf(context: SiteContext, { data }: Item<'events'>) {
  const isOnlineNow = data.status === 'moved-online';
  const venue = isOnlineNow ? undefined : context.catalogue.find('venues', data.venue);
  return {
    place: venue && { name: placeName(context, venue.id) ?? venue.data.name, href: itemPath(venue) },
    attendance: wordsOf(context).attendance[isOnlineNow ? 'online' : data.attendance],
    joinUrl: joinUrlOf(context, data),
    venue: venueBlock(context, data),
  };
}

/** Who takes part, by the names of its first day. */
function whoOf(context: SiteContext, { data }: Item<'events'>) {
  const day = firstDayOf(data);
  return {
    organisers: organisationLines(context, data.organisers, day),
    partners: organisationLines(context, data.partners, day),
    people: personLines(context, data.people, day),
    programme: programmeDays(context, data, day),
    tickets: ticketRows(context, data, day),
  };
}

export function eventView(context: SiteContext, item: Item<'events'>): EventView {
  const { data } = item;
  const { catalogue } = context;
  const series = catalogue.find('series', data.series);
  const time = timeOf(context, item);
  const news = newsAbout(context, item);
  const [report] = time.isDateOpen ? [] : news.reports;
  return {
    page: pageOf(context, {
      path: itemPath(item),
      title: data.title,
      description: data.summary,
      section: 'events',
      item,
      search: eventSearch(context, item),
    }),
    ...itemParts(context, item, firstDayOf(data)),
    ...time,
    ...whereOf(context, item),
    ...whoOf(context, item),
    invitationOnly: data.invitationOnly,
    registration: registrationOf(context, data),
    addToCalendar: addToCalendar(context, item),
    report: report && { href: report.href, label: report.title },
    series: series && titleLink(series),
    projects: catalogue.pick('projects', data.projects).map(titleLink),
    ...news,
    neighbours: seriesNeighbourLinks(context, item),
  };
}
