/** What the pages of news, events and projects have in common. */
import type { Day } from '../domain/calendar.ts';
import type { Item } from '../domain/catalogue.ts';
import { contactPath } from '../urls/urls.ts';
import { type AttachmentRow, attachmentRows } from './attachments.ts';
import type { PrintedDate, SiteContext } from './context.ts';
import { type CorrectionNote, correctionNotes } from './corrections.ts';
import { type CoverView, coverView } from './cover.ts';
import { type ContactCard, contactCards, type FurtherLink, furtherLinks } from './people.ts';
import { modifiedOf } from './printed-dates.ts';
import { type Hue, hueOf, type TopicLink, topicLinks } from './topic-links.ts';

export interface ItemParts {
  hue: Hue;
  kicker?: string | undefined;
  title: string;
  subtitle?: string | undefined;
  summary: string;
  /** Last change in substance: an update, a correction, a change of plan. */
  modified?: PrintedDate | undefined;
  /** Newest first. */
  corrections: CorrectionNote[];
  cover?: CoverView | undefined;
  topics: TopicLink[];
  attachments: AttachmentRow[];
  contacts: ContactCard[];
  links: FurtherLink[];
}

/** @param day whose names count in the contacts */
export function itemParts(
  context: SiteContext,
  item: Item<'news'> | Item<'events'> | Item<'projects'>,
  day: Day,
): ItemParts {
  const { data } = item;
  return {
    hue: hueOf(context, data.topics),
    kicker: data.kicker,
    title: data.title,
    subtitle: data.subtitle,
    summary: data.summary,
    modified: modifiedOf(context, item),
    corrections: correctionNotes(context, item),
    cover: coverView(context, item),
    topics: topicLinks(context, data.topics),
    attachments: attachmentRows(context, item),
    contacts: contactCards(context, data.contacts, day, (index) => contactPath(item, index + 1)),
    links: furtherLinks(context, data.links),
  };
}
