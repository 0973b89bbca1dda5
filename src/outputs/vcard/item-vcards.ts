import { dayOf } from '../../domain/calendar.ts';
import type { Item } from '../../domain/catalogue.ts';
import { fullName, nameAt } from '../../domain/names.ts';
import type { NewsData } from '../../schema/index.ts';
import { absoluteUrl, guidOf, itemPath } from '../../urls/urls.ts';
import type { SiteContext } from '../../views/context.ts';
import { toVcard } from './vcard.ts';

type Contact = NewsData['contacts'][number];
type ItemWithContacts = Item<'news'> | Item<'events'> | Item<'projects'>;

/** All contacts of an item, those for the press last: the order in which their addresses count them. */
const contactsOf = ({ data }: ItemWithContacts): Contact[] => [
  ...data.contacts,
  ...('pressContacts' in data ? data.pressContacts : []),
];

function vcardOf({ catalogue, origin }: SiteContext, item: ItemWithContacts, contact: Contact, number: number): string {
  const person = catalogue.find('people', contact.person)?.data;
  const house = catalogue.find('organisations', contact.organisation)?.data;
  const organisation = house && nameAt(house, dayOf(item.data.date)).name;
  return toVcard({
    uid: `${guidOf(item)}/kontakt-${number}`,
    person,
    name: (person && fullName(person)) ?? contact.role ?? organisation ?? contact.email ?? '',
    role: contact.role,
    organisation,
    email: contact.email,
    phone: contact.phone?.replaceAll(' ', ''),
    url: absoluteUrl(itemPath(item), origin),
  });
}

/** Every contact of an item as a vCard, by the number in its address. */
export const itemVcards = (context: SiteContext, item: ItemWithContacts): { number: number; vcard: string }[] =>
  contactsOf(item).map((contact, index) => ({
    number: index + 1,
    vcard: vcardOf(context, item, contact, index + 1),
  }));
