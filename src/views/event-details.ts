/** The parts of an event's page that depend on more than one of its fields. */
import type { Item } from '../domain/catalogue.ts';
import { closesAt, eventTiming, isClosed, isDateOpen } from '../domain/event-timing.ts';
import { formatAmount, formatNumber, formatWhen } from '../i18n/format.ts';
import { itemPath } from '../urls/urls.ts';
import { type SiteContext, wordsOf } from './context.ts';
import { endsAt, registrationClosesAt, type ShownMarks, shown, type TimedText } from './event-clock.ts';
import { type OrganisationLine, organisationLine } from './people.ts';
import { placeName } from './place-names.ts';

type Data = Item<'events'>['data'];

export interface TicketRow {
  name: string;
  price: string;
  quota?: string | undefined;
  until?: string | undefined;
  /** "nicht mehr erhältlich", from when that is so. */
  soldOut?: TimedText | undefined;
  /** Of the link, as long as there is something to buy. */
  onSale: ShownMarks;
  provider?: OrganisationLine | undefined;
  url?: string | undefined;
  note?: string | undefined;
}

export interface Registration {
  url: string;
  until?: string | undefined;
  /** It is shown as long as one can register. */
  marks: ShownMarks;
}

export interface VenueBlock {
  name: string;
  href?: string | undefined;
  /** Street, then postal code and town. */
  address: string[];
  access?: string | undefined;
  transport?: string | undefined;
  /** The place on OpenStreetMap; a plain link that loads nothing before it is followed. */
  map?: string | undefined;
}

const isPast = ({ catalogue }: SiteContext, data: Data): boolean => eventTiming(data, catalogue.now).phase === 'past';

/** The first moment at which a ticket can no longer be had; undefined where neither it nor the event has an end. */
const soldOutAt = (data: Data, until: string | undefined): Temporal.Instant | undefined => {
  const moments = [until === undefined ? undefined : closesAt(until), endsAt(data)];
  return moments.flatMap((at) => at ?? []).sort(Temporal.Instant.compare)[0];
};

/** Price tiers in the order in which they were given; those whose day is over, or of a past event, are marked. */
export function ticketRows(context: SiteContext, data: Data, day: string): TicketRow[] {
  const words = wordsOf(context).events;
  return data.tickets.map(({ name, price, currency, quota, until, provider, url, note }) => {
    const over = soldOutAt(data, until);
    const onSale = shown(context, { until: over });
    return {
      name,
      price: price === 0 ? words.free : formatAmount(price, currency, context.locale),
      quota: quota === undefined ? undefined : formatNumber(quota, context.locale),
      until: until === undefined ? undefined : formatWhen({ start: until }, context.locale),
      soldOut: over && { text: words.soldOut, marks: shown(context, { from: over }) },
      onSale,
      provider: organisationLine(context, provider, day),
      url: onSale.hidden ? undefined : url,
      note,
    };
  });
}

/** Where to register, as long as one can: not for what is past, cancelled, closed or without a date. */
export function registrationOf(context: SiteContext, data: Data): Registration | undefined {
  const { registration, status } = data;
  if (!registration || status === 'cancelled' || isDateOpen(data) || isPast(context, data)) return undefined;
  if (isClosed(registration.until, context.catalogue.now)) return undefined;
  const until =
    registration.until === undefined ? undefined : formatWhen({ start: registration.until }, context.locale);
  return { url: registration.url, until, marks: shown(context, { until: registrationClosesAt(data) }) };
}

/** Where to take part online, of an event that takes place at a known time. Calendars keep it. */
export function onlineAddressOf(data: Data): string | undefined {
  const isOnline = data.attendance !== 'onsite' || data.status === 'moved-online';
  const isOff = data.status === 'cancelled' || isDateOpen(data);
  return isOnline && !isOff ? data.onlineUrl : undefined;
}

/** Where to take part online, until it is over. */
export const joinUrlOf = (context: SiteContext, data: Data): string | undefined =>
  isPast(context, data) ? undefined : onlineAddressOf(data);

/** A venue on OpenStreetMap, as near as a house is shown. */
export const mapOf = ({ coordinates }: Item<'venues'>['data']): string | undefined => {
  if (!coordinates) return undefined;
  const { latitude, longitude } = coordinates;
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
};

/** How to get to the house and into it; undefined where nothing is known but its name, or the event has left it. */
export function venueBlock(context: SiteContext, { venue, status }: Data): VenueBlock | undefined {
  const item = context.catalogue.find('venues', venue);
  if (!item || status === 'moved-online') return undefined;
  const { address, access, transport } = item.data;
  const map = mapOf(item.data);
  if (!address && !access && !transport && !map) return undefined;
  return {
    name: placeName(context, item.id) ?? item.data.name,
    href: itemPath(item),
    address: address ? [address.street, `${address.postalCode} ${address.city}`] : [],
    access,
    transport,
    map,
  };
}
