/** What makes a feed useless for its readers, and what the writers of feeds let pass without a word. */
import { remembered } from '../../domain/remembered.ts';
import type { FeedDocument } from './documents.ts';
import type { FeedAttachment, FeedImage, FeedItem } from './item.ts';
import { writableItem } from './writable-item.ts';

/** RFC 4287, section 4.2.6: an IRI with a scheme. */
const isIri = (value: string): boolean => /^[a-z][a-z0-9+.-]*:\S+$/i.test(value) && URL.canParse(value);

const isWebAddress = (value: string): boolean => /^https?:\/\/\S+$/.test(value) && URL.canParse(value);

/** An address in HTML that leads somewhere else in every reader. */
const RELATIVE = /<[^>]*\s(?:href|src|srcset|poster)="(?![a-z][a-z0-9+.-]*:)[^"]*"/i;

function fileFaults({ url, type, bytes }: FeedAttachment | FeedImage): string[] {
  return [
    ...(isWebAddress(url) ? [] : [`file "${url}" has no absolute address`]),
    ...(/^[\w.+-]+\/[\w.+-]+$/.test(type) ? [] : [`file "${url}" has no media type: "${type}"`]),
    ...(Number.isInteger(bytes) && bytes >= 0 ? [] : [`file "${url}" has no length: ${bytes}`]),
  ];
}

const itemFaults = remembered((item: FeedItem): string[] => {
  const { guid, url, title, html, image, attachments } = writableItem(item);
  const relative = RELATIVE.exec(html)?.[0];
  return [
    ...(isIri(guid) ? [] : [`guid "${guid}" is no IRI`]),
    ...(isWebAddress(url) ? [] : [`"${url}" is no absolute address`]),
    ...(title === '' ? ['no title'] : []),
    ...(relative === undefined ? [] : [`relative address in ${relative}`]),
    ...[...(image ? [image] : []), ...attachments].flatMap(fileFaults),
  ];
});

function duplicates(items: readonly FeedItem[]): string[] {
  const guids = items.map(({ guid }) => guid);
  return guids.filter((guid, index) => guids.indexOf(guid) !== index).map((guid) => `guid "${guid}" occurs twice`);
}

/** What is wrong with a document (RFC 4287, sections 4.1.1 and 4.1.2), each with the name of the item. */
export function feedFaults({ guid, title, url, self, items }: FeedDocument): string[] {
  return [
    ...(isIri(guid) ? [] : [`id "${guid}" is no IRI`]),
    ...(title.trim() === '' ? ['no title'] : []),
    ...[url, self].filter((address) => !isWebAddress(address)).map((address) => `"${address}" is no absolute address`),
    ...duplicates(items),
    ...items.flatMap((item) => itemFaults(item).map((fault) => `${item.guid}: ${fault}`)),
  ];
}

/** @throws Error naming the document, its items and their faults */
export function refuseFaulty(document: FeedDocument): void {
  const faults = feedFaults(document);
  if (faults.length > 0) throw new Error([`${document.path}:`, ...faults].join('\n  '));
}
