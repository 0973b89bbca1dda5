import { expect, test } from 'vitest';
import { feedDocumentWith, feedItemWith, labPicture, report } from '../../testing/feed-builders.ts';
import type { FeedDocument } from './documents.ts';
import type { FeedItem } from './item.ts';
import { writeFeed } from './pieces.ts';

const jsonOf = async (items?: readonly FeedItem[], of: Partial<FeedDocument> = {}): Promise<Record<string, unknown>> =>
  JSON.parse(
    await writeFeed(feedDocumentWith(items, { format: 'json', self: 'https://www.example.org/feed.json', ...of })),
  );

test('the feed says what it is, whose, in which language, and what to do with it', async () => {
  const { items: _, ...feed } = await jsonOf();
  expect(feed).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Muster: Alle Neuigkeiten',
    home_page_url: 'https://www.example.org/',
    feed_url: 'https://www.example.org/feed.json',
    description: 'Was es Neues gibt',
    user_comment: 'Das ist ein Feed. https://www.example.org/rss.xml',
    icon: 'https://www.example.org/icon-512.png',
    favicon: 'https://www.example.org/icon-144.png',
    authors: [{ name: 'Muster', url: 'https://www.example.org/' }],
    language: 'de-DE',
  });
});

test('an item has its picture, its files and both of its dates', async () => {
  expect((await jsonOf([feedItemWith({ image: labPicture, attachments: [report] })])).items).toEqual([
    {
      id: 'tag:example.org,2026:news/neues-labor',
      url: 'https://www.example.org/meldungen/neues-labor/',
      title: 'Neues Labor',
      content_html: '<p>Ein neues Labor in <strong>Musterstadt</strong>.</p>',
      summary: 'Ein neues Labor.',
      image: 'https://www.example.org/feedbilder/neues-labor.jpg',
      date_published: '2026-04-27T04:00:00Z',
      date_modified: '2026-04-28T10:30:00Z',
      authors: [{ name: 'Beispiel GmbH' }],
      tags: ['Zelltherapie'],
      attachments: [
        {
          url: 'https://www.example.org/dateien/meldungen/neues-labor/bericht.pdf',
          mime_type: 'application/pdf',
          title: 'Bericht "Labor"',
          size_in_bytes: 98765,
        },
      ],
    },
  ]);
});

test('only an archive in the same format is the next part: no program would expect Atom there', async () => {
  const prev = (format: 'json' | 'atom') => ({ links: { prev: { url: `https://www.example.org/${format}`, format } } });
  expect((await jsonOf([], prev('json'))).next_url).toBe('https://www.example.org/json');
  expect(await jsonOf([], prev('atom'))).not.toHaveProperty('next_url');
});
