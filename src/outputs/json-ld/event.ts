import type { EventLeaf, EventStatusType, PersonLeaf } from 'schema-dts';
import { languageTags } from '../../config/locales.ts';
import { dayOf, rangeOf } from '../../domain/calendar.ts';
import type { Item } from '../../domain/catalogue.ts';
import { previousStarts } from '../../domain/event-changes.ts';
import { guidOf, itemPath } from '../../urls/urls.ts';
import type { SiteContext } from '../../views/context.ts';
import { contactCards } from '../../views/people.ts';
import { isoDate } from '../iso-date.ts';
import { whenNode } from './event-dates.ts';
import { locationsOf, offersOf, sessionsOf } from './event-parts.ts';
import { itemNodeId, itemUrl, pageNodeId } from './ids.ts';
import { imagesOf } from './images.ts';
import { type OrganisationNode, organisationNodes, personNodes, some, titled, topicNodes } from './references.ts';

/**
 * The Event profile of Bioschemas, by which ELIXIR TeSS harvests events of the life sciences. `contact` and
 * `hostInstitution` are its own words, not schema.org's. Its `eventType` is left out: nobody tells us.
 */
const BIOSCHEMAS_EVENT = 'https://bioschemas.org/profiles/Event/0.3-DRAFT';

export interface BioschemasEvent extends EventLeaf {
  'http://purl.org/dc/terms/conformsTo'?: { '@id': typeof BIOSCHEMAS_EVENT } | undefined;
  contact?: readonly (OrganisationNode | PersonLeaf)[] | undefined;
  hostInstitution?: readonly OrganisationNode[] | undefined;
}

type Data = Item<'events'>['data'];

const statuses = {
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
  'moved-online': 'https://schema.org/EventMovedOnline',
} as const satisfies Record<Data['status'], EventStatusType>;

/**
 * An event that takes place on another day than was announced is rescheduled; one that has moved online besides is both.
 * What is cancelled or has no date is nothing else.
 */
function statusOf(data: Data): EventStatusType | readonly EventStatusType[] {
  const { status } = data;
  const takesPlace = status === 'scheduled' || status === 'moved-online';
  if (!takesPlace || previousStarts(data).length === 0) return statuses[status];
  const rescheduled = 'https://schema.org/EventRescheduled';
  return status === 'scheduled' ? rescheduled : [statuses[status], rescheduled];
}

/** All dates that it had before, the first one first; several may stand there (https://schema.org/previousStartDate). */
function formerDates(data: Data): string | readonly string[] | undefined {
  const dates = previousStarts(data).map(isoDate);
  return dates.length > 1 ? dates : dates[0];
}

const modes = {
  onsite: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const;

/** Whom to ask; where nobody is named, the organisers. */
function contactsOf(context: SiteContext, { contacts, organisers }: Data, day: string) {
  const named = contactCards(context, contacts, day).flatMap(
    ({ name, email, phone, organisation }): (OrganisationNode | PersonLeaf)[] => {
      const reach = { email, telephone: phone?.text };
      if (name !== undefined) return [{ '@type': 'Person', name, ...reach }];
      return organisation ? [{ '@type': 'Organization', name: organisation.name, ...reach }] : [];
    },
  );
  return named.length > 0 ? named : organisationNodes(context, organisers, day);
}

/** Free of charge only where every ticket is and there is no end to them; without tickets nobody knows. */
const isFree = ({ tickets }: Data): boolean | undefined => {
  if (tickets.some(({ price }) => price > 0)) return false;
  return tickets.some(({ quota }) => quota === undefined) ? true : undefined;
};

/** https://schema.org/Event */
export function eventNode(context: SiteContext, item: Item<'events'>): BioschemasEvent {
  const { data } = item;
  const day = dayOf(data.start ?? rangeOf(data.period ?? '').first);
  const series = context.catalogue.find('series', data.series);
  const organisers = organisationNodes(context, data.organisers, day);
  const location = locationsOf(context, item);
  const conforms = data.start !== undefined && organisers.length > 0 && location.length > 0;
  return {
    '@type': 'Event',
    '@id': itemNodeId(context, item),
    'http://purl.org/dc/terms/conformsTo': conforms ? { '@id': BIOSCHEMAS_EVENT } : undefined,
    identifier: guidOf(item),
    name: data.title,
    alternateName: data.subtitle,
    description: data.summary,
    url: itemUrl(context, item),
    mainEntityOfPage: { '@id': pageNodeId(context, itemPath(item), 'page') },
    image: imagesOf(context, item),
    inLanguage: languageTags[context.locale],
    ...whenNode(data),
    previousStartDate: formerDates(data),
    eventStatus: statusOf(data),
    eventAttendanceMode: modes[data.status === 'moved-online' ? 'online' : data.attendance],
    // The profile of Bioschemas allows one place; only an event that is also online has two.
    location: location.length > 1 ? location : location[0],
    organizer: some(organisers),
    hostInstitution: some(organisers),
    contributor: some(organisationNodes(context, data.partners, day)),
    performer: some(personNodes(context, data.people, day)),
    contact: some(contactsOf(context, data, day)),
    isAccessibleForFree: isFree(data),
    offers: some(offersOf(context, item, day)),
    about: some(topicNodes(context, data.topics)),
    superEvent: series && titled(context, 'EventSeries', series, series.data.title),
    subEvent: some(sessionsOf(context, item)),
  };
}
