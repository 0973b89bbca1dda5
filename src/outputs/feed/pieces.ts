/**
 * A feed's document put together from its items, each of which is written once in a build per format: an item stands in
 * eight feeds or more, and writing it is nearly all of the work.
 */
import type { FeedFormat } from '../../config/feeds.ts';
import { remembered } from '../../domain/remembered.ts';
import { writeAtomFrame, writeAtomItem } from './atom.ts';
import type { FeedDocument } from './documents.ts';
import { refuseFaulty } from './faults.ts';
import type { FeedItem } from './item.ts';
import { writeJsonFrame, writeJsonItem } from './json.ts';
import { writeRssFrame, writeRssItem } from './rss.ts';
import { writableItem } from './writable-item.ts';

/** What stands before and behind the items of a document. */
export interface FeedFrame {
  head: string;
  tail: string;
}

/** An item as it stands in every document of a format. */
const pieces: Record<FeedFormat, (item: FeedItem) => string | Promise<string>> = {
  rss: remembered((item) => writeRssItem(writableItem(item))),
  atom: remembered((item) => writeAtomItem(writableItem(item))),
  json: remembered((item) => writeJsonItem(writableItem(item))),
};

const frames: Record<FeedFormat, (document: FeedDocument) => FeedFrame | Promise<FeedFrame>> = {
  rss: writeRssFrame,
  atom: writeAtomFrame,
  json: writeJsonFrame,
};

const separators: Record<FeedFormat, string> = { rss: '', atom: '', json: ',' };

/** The document as a file. @throws Error naming the document, the item and what is wrong with it */
export async function writeFeed(document: FeedDocument): Promise<string> {
  refuseFaulty(document);
  const { format, items } = document;
  const { head, tail } = await frames[format](document);
  return `${head}${(await Promise.all(items.map(pieces[format]))).join(separators[format])}${tail}`;
}

/** How many bytes of a document an item takes, separator included. */
export const bytesOf = remembered(async (item: FeedItem): Promise<Record<FeedFormat, number>> => {
  const bytes = async (format: FeedFormat) => Buffer.byteLength(`${await pieces[format](item)}${separators[format]}`);
  return { rss: await bytes('rss'), atom: await bytes('atom'), json: await bytes('json') };
});
