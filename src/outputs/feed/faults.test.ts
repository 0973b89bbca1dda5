import { expect, test } from 'vitest';
import { feedDocumentWith, feedItemWith, labPicture, report } from '../../testing/feed-builders.ts';
import type { FeedDocument } from './documents.ts';
import { feedFaults } from './faults.ts';
import type { FeedItem } from './item.ts';
import { writeFeed } from './pieces.ts';

const faultsOf = (item: Partial<FeedItem>): string[] => feedFaults(feedDocumentWith([feedItemWith(item)]));
const GUID = 'tag:example.org,2026:news/neues-labor';

test('a feed with pictures, files and links has no faults', () => {
  const html = '<p><a href="https://example.org/">x</a><a href="mailto:a@example.org">y</a> href="z"</p>';
  expect(faultsOf({ html, image: labPicture, attachments: [report] })).toEqual([]);
});

test.each<[Partial<FeedItem>, string]>([
  [{ guid: 'neues labor' }, 'neues labor: guid "neues labor" is no IRI'],
  [{ url: '/meldungen/x/' }, `${GUID}: "/meldungen/x/" is no absolute address`],
  [{ url: 'mailto:a@example.org' }, `${GUID}: "mailto:a@example.org" is no absolute address`],
  [{ title: ' \u0000 ' }, `${GUID}: no title`],
  [{ html: '<p>a</p><img src="/a.jpg">' }, `${GUID}: relative address in <img src="/a.jpg"`],
  [{ html: '<a title="x" href="#fn1">1</a>' }, `${GUID}: relative address in <a title="x" href="#fn1"`],
  [{ image: { ...labPicture, url: '/a.jpg' } }, `${GUID}: file "/a.jpg" has no absolute address`],
  [{ attachments: [{ ...report, type: '' }] }, `${GUID}: file "${report.url}" has no media type: ""`],
  [{ attachments: [{ ...report, bytes: Number.NaN }] }, `${GUID}: file "${report.url}" has no length: NaN`],
])('%o is a fault', (of, fault) => {
  expect(faultsOf(of)).toEqual([fault]);
});

test('so is a guid that occurs twice', () => {
  expect(feedFaults(feedDocumentWith([feedItemWith(), feedItemWith()]))).toEqual([`guid "${GUID}" occurs twice`]);
});

test.each<[Partial<FeedDocument>, string]>([
  [{ guid: '' }, 'id "" is no IRI'],
  [{ title: ' ' }, 'no title'],
  [{ self: '/rss.xml' }, '"/rss.xml" is no absolute address'],
])('a feed with %o has a fault', (of, fault) => {
  expect(feedFaults(feedDocumentWith([], of))).toEqual([fault]);
});

test('what has a fault is not written; the error names the document and the item', async () => {
  await expect(writeFeed(feedDocumentWith([feedItemWith({ title: '' })]))).rejects.toThrow(
    new Error(`/rss.xml:\n  ${GUID}: no title`),
  );
});
