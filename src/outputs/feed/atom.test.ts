import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { feedDocumentWith, feedItemWith, labPicture, plan, report } from '../../testing/feed-builders.ts';
import type { FeedDocument } from './documents.ts';
import type { FeedItem } from './item.ts';
import { writeFeed } from './pieces.ts';

const atomOf = (items?: readonly FeedItem[], of: Partial<FeedDocument> = {}): Promise<string> =>
  writeFeed(
    feedDocumentWith(items, { format: 'atom', path: '/atom.xml', self: 'https://www.example.org/atom.xml', ...of }),
  );

describe('the feed', () => {
  test('says what it is, whose, in which language and how old', async () => {
    const { entries: _, ...feed } = parseAtomFeed(await atomOf());
    expect(feed).toEqual({
      id: 'tag:example.org,2026:feed/main',
      title: { value: 'Muster: Alle Neuigkeiten' },
      subtitle: { value: 'Was es Neues gibt' },
      updated: '2026-04-28T10:30:00.000Z',
      authors: [{ name: 'Muster', uri: 'https://www.example.org/' }],
      generator: { text: 'Astro', uri: 'https://astro.build/' },
      icon: 'https://www.example.org/icon-144.png',
      logo: 'https://www.example.org/icon-512.png',
      links: [
        { href: 'https://www.example.org/', rel: 'alternate', type: 'text/html' },
        { href: 'https://www.example.org/atom.xml', rel: 'self', type: 'application/atom+xml' },
      ],
      xml: { lang: 'de-DE' },
    });
  });

  test('without items has a date that no build changes', async () => {
    expect(parseAtomFeed(await atomOf([])).updated).toBe('2026-01-01T00:00:00.000Z');
  });

  test('of an archive says so, and points to its neighbours and to the current feed', async () => {
    const links = {
      current: { url: 'https://www.example.org/atom.xml', format: 'atom' as const },
      prev: { url: 'https://www.example.org/atom-2023.xml', format: 'atom' as const },
      next: { url: 'https://www.example.org/atom-2025.xml', format: 'atom' as const },
    };
    const xml = await atomOf([feedItemWith()], { year: '2024', links });
    expect(xml).toContain('<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>');
    expect(parseAtomFeed(xml).links?.slice(2)).toEqual([
      { href: 'https://www.example.org/atom.xml', rel: 'current', type: 'application/atom+xml' },
      { href: 'https://www.example.org/atom-2023.xml', rel: 'prev-archive', type: 'application/atom+xml' },
      { href: 'https://www.example.org/atom-2025.xml', rel: 'next-archive', type: 'application/atom+xml' },
    ]);
    expect(await atomOf()).not.toContain('archive');
  });

  test('tells people who open it what it is, with a link that can be followed', async () => {
    expect(await atomOf()).toContain(
      '<div xmlns="http://www.w3.org/1999/xhtml"><p>Das ist ein Feed.</p><p>https://www.example.org/rss.xml</p><p><a href="https://www.example.org/abonnieren/">So abonnieren Sie</a></p></div>',
    );
    expect(await atomOf()).toContain('<?xml-stylesheet type="text/css" href="/feed.css"?>');
  });
});

describe('an entry', () => {
  test('has both of its dates', async () => {
    const [entry] = parseAtomFeed(await atomOf()).entries ?? [];
    expect([entry?.published, entry?.updated]).toEqual(['2026-04-27T04:00:00.000Z', '2026-04-28T10:30:00.000Z']);
  });

  test('has all of its files with their lengths, and its picture once', async () => {
    const [entry] =
      parseAtomFeed(await atomOf([feedItemWith({ image: labPicture, attachments: [report, plan] })])).entries ?? [];
    expect(entry?.links).toEqual([
      { href: 'https://www.example.org/meldungen/neues-labor/', rel: 'alternate', type: 'text/html' },
      {
        href: 'https://www.example.org/dateien/meldungen/neues-labor/bericht.pdf',
        rel: 'enclosure',
        type: 'application/pdf',
        title: 'Bericht "Labor"',
        length: 98765,
      },
      {
        href: 'https://www.example.org/dateien/meldungen/neues-labor/plan.pdf',
        rel: 'enclosure',
        type: 'application/pdf',
        title: 'Plan',
        length: 0,
      },
    ]);
    expect(entry?.media?.contents?.map(({ url, medium }) => [url, medium])).toEqual([[labPicture.url, 'image']]);
  });

  test('has no line break around its texts, which some readers would show', async () => {
    const xml = await atomOf([feedItemWith({ title: 'A & B', html: '<p>A</p>' })]);
    expect(xml).toContain('<title><![CDATA[A & B]]></title>');
    expect(xml).toContain('<content type="html"><![CDATA[<p>A</p>]]></content>');
  });

  test('without creators has those of its feed (RFC 4287, section 4.2.1)', async () => {
    const { authors, entries } = parseAtomFeed(await atomOf([feedItemWith({ creators: [] })]));
    expect([authors?.length, entries?.[0]?.authors]).toEqual([1, undefined]);
  });
});
