/** One item of a feed, whatever format it is written in. Everything absolute, everything plain. */
import type { Item } from '../../domain/catalogue.ts';
import { newestDate } from '../../domain/dated-notes.ts';
import { publishedAt } from '../../domain/publication.ts';
import { revisionOf } from '../../domain/revision.ts';
import type { FeedableItem } from '../../domain/subscriptions.ts';
import { absoluteUrl, guidOf, itemPath } from '../../urls/urls.ts';
import { type SiteContext, wordsOf } from '../../views/context.ts';
import { newDateLabel } from '../../views/event-changes.ts';
import { whenText } from '../../views/event-when.ts';
import { newsDate } from '../../views/news-date.ts';
import { dayOfItem, organisationLines } from '../../views/people.ts';
import { placeName } from '../../views/place-names.ts';
import { topicLinks } from '../../views/topic-links.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { feedHtml } from './feed-html.ts';
import { revisionHtml } from './revision-html.ts';

export interface FeedItem {
  /** Never changes: readers take an item with a new guid for a new item. */
  guid: string;
  url: string;
  title: string;
  /** Plain text. */
  summary: string;
  /** Cleaned HTML with absolute addresses. */
  html: string;
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

/** "Abgesagt", "Neuer Termin"; undefined where an event takes place as it was announced. */
const planLabel = (context: SiteContext, item: Item<'events'>): string | undefined =>
  wordsOf(context).eventStatuses[item.data.status] || newDateLabel(context, item);

/** Readers see the date and the place of an event first: feed readers know no fields for them. */
const opening = (context: SiteContext, item: FeedableItem): string => {
  const summary = `<p><strong>${escapeMarkup(item.data.summary)}</strong></p>`;
  if (!isEvent(item)) {
    // The feed's own field knows days only, and not this one.
    return !('dateKnown' in item.data) || item.data.dateKnown === undefined
      ? summary
      : `<p>${newsDate(context, item.data).text}</p>${summary}`;
  }
  const when = [planLabel(context, item), whenText(context, item.data), placeName(context, item.data.venue)];
  return `<p>${escapeMarkup(when.filter(Boolean).join(' · '))}</p>${summary}`;
};

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

/** @param bodyOf gives an item's body as HTML */
export async function feedItem(context: SiteContext, item: FeedableItem, bodyOf: BodyOf): Promise<FeedItem> {
  const url = absoluteUrl(itemPath(item), context.origin);
  const day = dayOfItem(item.data);
  return {
    guid: guidOf(item),
    url,
    title: titleOf(context, item),
    summary: item.data.summary,
    html: feedHtml(opening(context, item) + (await bodyOf(item)) + revisionHtml(context, item), url),
    published: publishedAt(item.data.date),
    updated: updatedAt(context, item),
    creators: organisationLines(context, creatorsOf(item), day).map(({ name }) => name),
    categories: topicLinks(context, item.data.topics).map(({ label }) => label),
    attachments: [],
  };
}
