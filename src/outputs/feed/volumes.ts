/** What each document of a feed holds. */
import { feedFormats, feedLimits } from '../../config/feeds.ts';
import { remembered } from '../../domain/remembered.ts';
import { type FeedEntry, yearOfPublication } from '../../domain/subscriptions.ts';
import { archiveAt, type Path } from '../../urls/urls.ts';
import type { FeedChannel } from '../../views/channels.ts';
import type { SiteContext } from '../../views/context.ts';
import { escapeMarkup } from '../escape-markup.ts';
import type { FeedItemOf } from './documents.ts';
import type { FeedItem } from './item.ts';
import { bytesOf } from './pieces.ts';

export interface FeedVolumes {
  /** The newest, as many as a document may hold: the same in every format. */
  current: readonly FeedItem[];
  /** All items of a year, for each year that the current document does not hold as a whole; the latest first. */
  years: ReadonlyMap<string, readonly FeedItem[]>;
}

/** Kept free for what a document says of its feed. */
const FRAME_BYTES = 10_000;
const ROOM = feedLimits.bytes - FRAME_BYTES;

const largest = (bytes: Record<string, number>): number => Math.max(...Object.values(bytes));

/** A text that would fill a document by itself stands there in short, with a link to the whole. */
async function inShort(item: FeedItem & { shortHtml?: string | undefined }): Promise<FeedItem> {
  const short = { ...item, html: item.shortHtml ?? `<p>${escapeMarkup(item.summary)}</p>` };
  const bytes = largest(await bytesOf(short));
  if (bytes <= ROOM) return short;
  throw new Error(`${item.guid}: ${bytes} bytes even in short, a feed has room for ${ROOM}`);
}

/** An item in the form in which all documents have it. */
const fitting = remembered(
  async (item: FeedItem): Promise<FeedItem> => (largest(await bytesOf(item)) <= ROOM ? item : inShort(item)),
);

/** How many items, from the first on, a document has room for in whatever format. */
async function countThatFits(items: readonly FeedItem[]): Promise<number> {
  const sizes = await Promise.all(items.map(bytesOf));
  const counts = feedFormats.map((format) => {
    let total = 0;
    const tooMany = sizes.findIndex((bytes) => {
      total += bytes[format];
      return total > ROOM;
    });
    return tooMany < 0 ? items.length : tooMany;
  });
  return Math.min(...counts);
}

/** The years of all archives that were ever published, by the folder of their feed. */
const registeredYears = remembered((registered: ReadonlySet<Path>): Map<Path, string[]> => {
  const archives = [...registered].flatMap((path) => archiveAt(path) ?? []);
  const byFolder = Map.groupBy(archives, ({ folder }) => folder);
  return new Map([...byFolder].map(([folder, found]) => [folder, found.map(({ year }) => year)]));
});

/** An archive stays where people and programs have seen it, even if the current document has room for its items again. */
function archivedYears({ registered }: SiteContext, { folder }: FeedChannel, left: readonly FeedEntry[]): string[] {
  const before = registered ? (registeredYears(registered).get(folder) ?? []) : [];
  return [...new Set([...left.map(yearOfPublication), ...before])].sort().reverse();
}

export async function feedVolumes(
  context: SiteContext,
  channel: FeedChannel,
  itemOf: FeedItemOf,
): Promise<FeedVolumes> {
  const build = (entries: readonly FeedEntry[]): Promise<FeedItem[]> =>
    Promise.all(entries.map(async (entry) => fitting(await itemOf(entry))));
  const newest = await build(channel.items.slice(0, feedLimits.items));
  const count = await countThatFits(newest);
  const years = archivedYears(context, channel, channel.items.slice(count)).map(
    async (year) => [year, await build(channel.items.filter((item) => yearOfPublication(item) === year))] as const,
  );
  return { current: newest.slice(0, count), years: new Map(await Promise.all(years)) };
}
