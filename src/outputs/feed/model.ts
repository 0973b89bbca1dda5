/** One feed, whatever format it is written in. Everything absolute, everything plain. */
import { type FeedRow, feeds } from '../../config/feeds.ts';
import { languageTags } from '../../config/locales.ts';
import { listLengths, site } from '../../config/site.ts';
import type { Item } from '../../domain/catalogue.ts';
import { newestDate } from '../../domain/dated-notes.ts';
import { byNewest } from '../../domain/order.ts';
import { publishedAt } from '../../domain/publication.ts';
import { revisionOf } from '../../domain/revision.ts';
import { fill } from '../../i18n/index.ts';
import { absoluteUrl, feedPath, guidOf, itemPath, sectionPath } from '../../urls/urls.ts';
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
}

export interface Feed {
  title: string;
  description: string;
  language: string;
  /** The page the feed belongs to. */
  url: string;
  /** The feed's own address. */
  self: string;
  /** When one of its items was last published or changed in substance. Undefined for an empty feed. */
  updated?: Temporal.Instant | undefined;
  /** Newest first. */
  items: FeedItem[];
}

/** Gives an item's body as HTML, as `data/body.ts` renders it. */
export type BodyOf = (item: Item) => Promise<string>;

type FeedableItem = Item<'news'> | Item<'events'>;

const isEvent = (item: FeedableItem): item is Item<'events'> => item.type === 'events';

/** "Abgesagt", "Neuer Termin"; undefined where an event takes place as it was announced. */
const planLabel = (context: SiteContext, item: Item<'events'>): string | undefined =>
  wordsOf(context).eventStatuses[item.data.status] || newDateLabel(context, item);

/** Readers see the date and the place of an event first: feed readers know no fields for them. */
const opening = (context: SiteContext, item: FeedableItem): string => {
  const summary = `<p><strong>${escapeMarkup(item.data.summary)}</strong></p>`;
  if (!isEvent(item)) {
    // The feed's own field knows days only, and not this one.
    return item.data.dateKnown === undefined ? summary : `<p>${newsDate(context, item.data).text}</p>${summary}`;
  }
  const when = [planLabel(context, item), whenText(context, item.data), placeName(context, item.data.venue)];
  return `<p>${escapeMarkup(when.filter(Boolean).join(' · '))}</p>${summary}`;
};

/** "Termin: Deutsche Biotechnologietage 2016 (26./27. April 2016)" */
function titleOf(context: SiteContext, item: FeedableItem): string {
  if (!isEvent(item)) return item.data.title;
  const prefix = planLabel(context, item) ?? wordsOf(context).feed.eventPrefix;
  return `${prefix}: ${item.data.title} (${whenText(context, item.data)})`;
}

/** When an item was last published or revised; a correction dated with the day alone is no older than what it corrects. */
function updatedAt({ catalogue }: SiteContext, item: FeedableItem): Temporal.Instant {
  const { changedAt = item.data.date } = revisionOf(item, catalogue.now);
  return publishedAt(newestDate([item.data.date, changedAt]) ?? changedAt);
}

async function feedItem(context: SiteContext, item: FeedableItem, bodyOf: BodyOf): Promise<FeedItem> {
  const url = absoluteUrl(itemPath(item), context.origin);
  const day = dayOfItem(item.data);
  const creators = isEvent(item) ? item.data.organisers : item.data.organisations.slice(0, 1);
  return {
    guid: guidOf(item),
    url,
    title: titleOf(context, item),
    summary: item.data.summary,
    html: feedHtml(opening(context, item) + (await bodyOf(item)) + revisionHtml(context, item), url),
    published: publishedAt(item.data.date),
    updated: updatedAt(context, item),
    creators: organisationLines(context, creators, day).map(({ name }) => name),
    categories: topicLinks(context, item.data.topics).map(({ label }) => label),
  };
}

const itemsOf = ({ catalogue }: SiteContext, { of }: FeedRow): FeedableItem[] =>
  of
    .flatMap((type) => catalogue.all(type) as readonly FeedableItem[])
    .sort(byNewest)
    .slice(0, listLengths.feed);

/** @throws Error for a feed that config/feeds.ts does not name. */
export async function buildFeed(context: SiteContext, id: string, bodyOf: BodyOf): Promise<Feed> {
  const row = feeds.find((feed) => feed.id === id);
  if (!row) throw new Error(`No feed named ${id} in config/feeds.ts`);
  const words = wordsOf(context);
  const titles: Record<string, string> = words.subscribe.feedTitles;
  const items = await Promise.all(itemsOf(context, row).map((item) => feedItem(context, item, bodyOf)));
  return {
    title: fill('{site}: {feed}', { site: site.name, feed: titles[id] ?? id }),
    description: words.feed.description,
    language: languageTags[context.locale],
    url: absoluteUrl(sectionPath('home'), context.origin),
    self: absoluteUrl(feedPath(id), context.origin),
    updated: items
      .map((item) => item.updated)
      .sort(Temporal.Instant.compare)
      .at(-1),
    items,
  };
}
