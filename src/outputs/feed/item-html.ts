/**
 * The full text of an item: what its page tells, in the same words, as plain HTML. Nothing in it depends on the moment
 * of the build but what an editor dated: readers take every difference for news.
 */
import type { Item } from '../../domain/catalogue.ts';
import { firstDayOf } from '../../domain/event-timing.ts';
import type { FeedableItem } from '../../domain/subscriptions.ts';
import { type SiteContext, wordsOf } from '../../views/context.ts';
import { type ItemParts, itemParts } from '../../views/item-parts.ts';
import { dayOfItem } from '../../views/people.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { eventDetails, eventFacts } from './event-html.ts';
import { type Html, link, paragraph } from './html-parts.ts';
import type { FeedImage } from './item.ts';
import { leadFigure } from './lead-figure.ts';
import { newsDetails, newsSource } from './news-html.ts';
import { openingLine } from './opening-html.ts';
import { projectDetails, projectFacts } from './project-html.ts';
import { revisionHtml } from './revision-html.ts';
import { serviceHtml } from './service-html.ts';

/** What differs by the type of an item: before the body, behind it, and at the end. */
interface Particulars {
  facts: Html;
  details: Html;
  source: Html;
}

function particularsOf(context: SiteContext, item: FeedableItem): Particulars {
  if (item.type === 'events') {
    const event = item as Item<'events'>;
    return { facts: eventFacts(context, event), details: eventDetails(context, event), source: '' };
  }
  if (item.type === 'projects') {
    const project = item as Item<'projects'>;
    return { facts: projectFacts(context, project), details: projectDetails(context, project), source: '' };
  }
  const news = item as Item<'news'>;
  return { facts: '', details: newsDetails(context, news), source: newsSource(context, news) };
}

/** The names in an event's contacts are those of its first day. */
const namedOn = (item: FeedableItem): string =>
  item.type === 'events' ? firstDayOf((item as Item<'events'>).data) : dayOfItem(item.data);

/** Line, subtitle, picture, summary: all that a reader needs to decide. */
function head(context: SiteContext, item: FeedableItem, parts: ItemParts, image: FeedImage | undefined): Html {
  const { cover, subtitle, summary } = parts;
  return [
    openingLine(context, item),
    subtitle === undefined ? '' : paragraph(escapeMarkup(subtitle)),
    image && cover ? leadFigure(image, cover, wordsOf(context)) : '',
    paragraph(`<strong>${escapeMarkup(summary)}</strong>`),
  ].join('');
}

export interface ItemHtml {
  full: Html;
  /** In place of it, where it is too long to be delivered: its head and a link to the page. */
  short: Html;
}

/** @param given the address of the item's page, its body and its picture */
export function itemHtml(
  context: SiteContext,
  item: FeedableItem,
  given: { url: string; body: Html; image?: FeedImage | undefined },
): ItemHtml {
  const parts = itemParts(context, item, namedOn(item));
  const opening = head(context, item, parts, given.image);
  const { facts, details, source } = particularsOf(context, item);
  const rest = serviceHtml(context, item, parts) + source + revisionHtml(context, item);
  return {
    full: opening + facts + given.body + details + rest,
    short: opening + paragraph(link(given.url, wordsOf(context).feeds.readOn)),
  };
}
