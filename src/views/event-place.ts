/** Where an event takes place, in one line: for calendars. */
import type { Item } from '../domain/catalogue.ts';
import { type SiteContext, wordsOf } from './context.ts';
import { placeName } from './place-names.ts';

type Data = Item<'events'>['data'];

/** The house in which one can be there; an event that was moved online has left it. */
export function houseOf({ catalogue }: SiteContext, { venue, status, attendance }: Data): Item<'venues'> | undefined {
  return status === 'moved-online' || attendance === 'online' ? undefined : catalogue.find('venues', venue);
}

/** "Musterhaus, Musterweg 1, 01234 Musterstadt"; "Online". Undefined where nobody says. */
export function placeLine(context: SiteContext, data: Data): string | undefined {
  const house = houseOf(context, data);
  if (!house) {
    const isOnline = data.status === 'moved-online' || data.attendance !== 'onsite';
    return isOnline ? wordsOf(context).calendars.onlinePlace : undefined;
  }
  const { name, address } = house.data;
  return address ? `${name}, ${address.street}, ${address.postalCode} ${address.city}` : placeName(context, house.id);
}
