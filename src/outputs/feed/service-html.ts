/** What stands at the end of every item: files, links, and whom to ask. */
import type { Item } from '../../domain/catalogue.ts';
import type { FeedableItem } from '../../domain/subscriptions.ts';
import type { Messages } from '../../i18n/index.ts';
import { type SiteContext, wordsOf } from '../../views/context.ts';
import type { ItemParts } from '../../views/item-parts.ts';
import { type ContactCard, contactCards, dayOfItem } from '../../views/people.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { type Html, joined, link, list, organisation, section } from './html-parts.ts';

const contact = (words: Messages, { name, role, organisation: at, email, phone }: ContactCard): Html =>
  joined(
    [
      name && escapeMarkup(name),
      role && escapeMarkup(role),
      at && organisation(at),
      phone && `${escapeMarkup(words.item.phone)}: ${link(phone.href, phone.text)}`,
      email && `${escapeMarkup(words.item.email)}: ${link(`mailto:${email}`, email)}`,
    ],
    '<br>',
  );

const contacts = (words: Messages, heading: string, cards: readonly ContactCard[]): Html =>
  section(heading, list(cards.map((card) => contact(words, card))));

/** Only news have contacts for the press. */
const pressContacts = (context: SiteContext, item: FeedableItem): ContactCard[] =>
  item.type === 'news' ? contactCards(context, (item as Item<'news'>).data.pressContacts, dayOfItem(item.data)) : [];

export function serviceHtml(context: SiteContext, item: FeedableItem, parts: ItemParts): Html {
  const words = wordsOf(context);
  const about = (text: string): Html => ` (${escapeMarkup(text)})`;
  return [
    section(
      words.article.attachments,
      list(parts.attachments.map((file) => link(file.href, file.title) + about(file.about))),
    ),
    section(
      words.item.furtherInformation,
      list(parts.links.map(({ href, label, kind }) => link(href, label) + about(kind))),
    ),
    contacts(words, words.item.contact, parts.contacts),
    contacts(words, words.item.pressContact, pressContacts(context, item)),
  ].join('');
}
