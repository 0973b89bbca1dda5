/** One item of a feed, whatever format it is written in. Everything absolute, everything plain. */
import { feedLimits } from '../../config/feeds.ts';
import type { Item } from '../../domain/catalogue.ts';
import { newestDate } from '../../domain/dated-notes.ts';
import { publishedAt } from '../../domain/publication.ts';
import { revisionOf } from '../../domain/revision.ts';
import type { FeedableItem } from '../../domain/subscriptions.ts';
import { absoluteUrl, guidOf, itemPath } from '../../urls/urls.ts';
import { type SiteContext, wordsOf } from '../../views/context.ts';
import { whenText } from '../../views/event-when.ts';
import { dayOfItem, organisationLines } from '../../views/people.ts';
import { topicLinks } from '../../views/topic-links.ts';
import { feedAttachments } from './attachments.ts';
import { feedHtml, xmlText } from './feed-html.ts';
import { itemHtml } from './item-html.ts';
import { planLabel } from './opening-html.ts';
import { plainMarkup } from './plain-markup.ts';

export interface FeedItem {
  /** Never changes: readers take an item with a new guid for a new item. */
  guid: string;
  url: string;
  title: string;
  /** Plain text. */
  summary: string;
  /** Cleaned HTML with absolute addresses. */
  html: string;
  /** Of an item for which a feed may have no room: the same, cut to its head and a link to the page. */
  shortHtml?: string | undefined;
  /** When it was published; for an event when it was announced, never when it takes place. */
  published: Temporal.Instant;
  /** When it was last changed in substance; its publication, if it never was. */
  updated: Temporal.Instant;
  creators: string[];
  categories: string[];
  /** One picture that every mail program can show. */
  image?: FeedImage | undefined;
  /** Files that can be downloaded with it. */
  attachments: FeedAttachment[];
}

/** JPEG or PNG: WebP and AVIF stay blank in mail programs. */
export interface FeedImage {
  url: string;
  type: 'image/jpeg' | 'image/png';
  width: number;
  height: number;
  bytes: number;
  alt: string;
  /** Author and licence: "Erika Mustermann · CC BY 4.0". */
  credit: string;
}

export interface FeedAttachment {
  url: string;
  type: string;
  bytes: number;
  title: string;
}

/** Gives an item's body as HTML, as `data/body.ts` renders it. */
export type BodyOf = (item: Item) => Promise<string>;

const isEvent = (item: FeedableItem): item is Item<'events'> => item.type === 'events';

/** "Termin: Deutsche Biotechnologietage 2016 (26./27. April 2016)" */
function titleOf(context: SiteContext, item: FeedableItem): string {
  const { prefixes } = wordsOf(context).feeds;
  if (item.type === 'projects') return `${prefixes.projects}: ${item.data.title}`;
  if (!isEvent(item)) return item.data.title;
  const prefix = planLabel(context, item) ?? prefixes.events;
  return `${prefix}: ${item.data.title} (${whenText(context, item.data)})`;
}

/** When an item was last published or revised; a correction dated with the day alone is no older than what it corrects. */
function updatedAt({ catalogue }: SiteContext, item: FeedableItem): Temporal.Instant {
  const { changedAt = item.data.date } = revisionOf(item, catalogue.now);
  return publishedAt(newestDate([item.data.date, changedAt]) ?? changedAt);
}

/** Who publishes it: the first organisation of a news item, all organisers of an event, who leads a project. */
function creatorsOf(item: FeedableItem): readonly string[] {
  if (isEvent(item)) return item.data.organisers;
  if (item.type === 'news') return (item as Item<'news'>).data.organisations.slice(0, 1);
  const { partners } = (item as Item<'projects'>).data;
  return partners.filter(({ role }) => role === 'lead').map(({ organisation }) => organisation);
}

/** Bytes from which on an item may be too long: in XML, where its markup is escaped, it takes up to three times as many. */
const LONG = feedLimits.bytes / 3;

/** Text as every format can carry it: no character that XML forbids. */
const plain = (texts: readonly string[]): string[] => texts.map(xmlText);

/**
 * @param bodyOf gives an item's body as HTML, its pictures such that mail programs show them
 * @param image the item's cover, for those who get it by mail
 * @throws what `bodyOf` throws: better no feed than one with a hole
 */
export async function feedItem(
  context: SiteContext,
  item: FeedableItem,
  bodyOf: BodyOf,
  image?: FeedImage,
): Promise<FeedItem> {
  const url = absoluteUrl(itemPath(item), context.origin);
  const body = plainMarkup(await bodyOf(item));
  const { full, short } = itemHtml(context, item, { url, body, image });
  const html = feedHtml(full, url);
  return {
    guid: guidOf(item),
    url,
    title: xmlText(titleOf(context, item)),
    summary: xmlText(item.data.summary),
    html,
    shortHtml: Buffer.byteLength(html) > LONG ? feedHtml(short, url) : undefined,
    published: publishedAt(item.data.date),
    updated: updatedAt(context, item),
    creators: plain(organisationLines(context, creatorsOf(item), dayOfItem(item.data)).map(({ name }) => name)),
    categories: plain(topicLinks(context, item.data.topics).map(({ label }) => label)),
    image: image && { ...image, alt: xmlText(image.alt), credit: xmlText(image.credit) },
    attachments: feedAttachments(context, item).map((file) => ({ ...file, title: xmlText(file.title) })),
  };
}
