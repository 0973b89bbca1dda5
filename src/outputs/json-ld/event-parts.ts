/** Where an event takes place, what it costs, and what it consists of. */
import type { EventLeaf, OfferLeaf, Place, VirtualLocationLeaf } from 'schema-dts';
import { dayOf } from '../../domain/calendar.ts';
import type { Item } from '../../domain/catalogue.ts';
import type { SiteContext } from '../../views/context.ts';
import { isoDate } from '../iso-date.ts';
import { itemUrl } from './ids.ts';
import { locationNode } from './place.ts';
import { organisationNode, personNodes, some } from './references.ts';

type Event = Item<'events'>;
type Data = Event['data'];

/** An online event's address: where one registers, for who takes part is sent the link, or else the event's page. */
const virtualLocation = (context: SiteContext, item: Event): VirtualLocationLeaf => ({
  '@type': 'VirtualLocation',
  url: item.data.registration?.url ?? itemUrl(context, item),
});

/** The venue, the net, or both. */
export function locationsOf(
  context: SiteContext,
  item: Event,
): readonly (Exclude<Place, string> | VirtualLocationLeaf)[] {
  const { attendance, status, venue } = item.data;
  const place = context.catalogue.find('venues', venue);
  const isOnline = attendance !== 'onsite' || status === 'moved-online';
  return [...(place ? [locationNode(context, place)] : []), ...(isOnline ? [virtualLocation(context, item)] : [])];
}

/** A price tier. Whether there are any left nobody tells us, so nothing says `InStock`; the quota is the most there were. */
export const offersOf = (context: SiteContext, { data }: Event, day: string): OfferLeaf[] =>
  data.tickets.map(({ name, price, currency, quota, until, provider, url, note }) => ({
    '@type': 'Offer',
    name,
    description: note,
    price,
    priceCurrency: currency,
    validThrough: until === undefined ? undefined : isoDate(until),
    inventoryLevel: quota === undefined ? undefined : { '@type': 'QuantitativeValue', maxValue: quota },
    offeredBy: organisationNode(context, provider, day),
    url: url ?? data.registration?.url,
  }));

const isOneDay = ({ start, end }: Data): boolean => start !== undefined && dayOf(end ?? start) === dayOf(start);

/** The sessions of which day and time are known: of a longer event only those that say on which day they take place. */
export function sessionsOf(context: SiteContext, { data }: Event): EventLeaf[] {
  const only = isOneDay(data) ? dayOf(data.start ?? '') : undefined;
  return data.programme.flatMap(({ day = only, time, end, title, room, people }): EventLeaf[] =>
    day === undefined || time === undefined
      ? []
      : [
          {
            '@type': 'Event',
            name: title,
            startDate: isoDate(`${day}T${time}`),
            endDate: end === undefined ? undefined : isoDate(`${day}T${end}`),
            location: room === undefined ? undefined : { '@type': 'Place', name: room },
            performer: some(personNodes(context, people, day)),
          },
        ],
  );
}
