import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { feedDocumentWith, feedItemWith, labPicture, plan, report } from '../../testing/feed-builders.ts';
import { writeFeed } from './pieces.ts';

const rssOf = (...of: Parameters<typeof feedDocumentWith>): Promise<string> => writeFeed(feedDocumentWith(...of));

describe('the channel', () => {
  test('says what it is, in which language, how old, and with which picture', async () => {
    const { items: _, atom: __, ...channel } = parseRssFeed(await rssOf());
    expect(channel).toEqual({
      title: 'Muster: Alle Neuigkeiten',
      link: 'https://www.example.org/',
      description: 'Was es Neues gibt',
      language: 'de-DE',
      lastBuildDate: 'Tue, 28 Apr 2026 10:30:00 GMT',
      generator: 'Astro (https://astro.build/)',
      docs: 'https://www.rssboard.org/rss-specification',
      ttl: 60,
      image: {
        url: 'https://www.example.org/icon-144.png',
        title: 'Muster: Alle Neuigkeiten',
        link: 'https://www.example.org/',
        width: 144,
        height: 144,
      },
    });
  });

  test('without items was never built', async () => {
    expect(await rssOf([])).not.toContain('lastBuildDate');
  });

  test('points to itself', async () => {
    expect(await rssOf()).toContain(
      '<atom:link href="https://www.example.org/rss.xml" rel="self" type="application/rss+xml"/>',
    );
  });

  test('points to what is older in the format that it has', async () => {
    const prev = { url: 'https://www.example.org/atom-2025.xml', format: 'atom' as const };
    expect(await rssOf([], { links: { prev } })).toContain(
      '<atom:link href="https://www.example.org/atom-2025.xml" rel="prev-archive" type="application/atom+xml"/>',
    );
    expect(await rssOf()).not.toMatch(/rel="(?:prev-archive|next-archive|current)"|<fh:archive/);
  });

  test('of an archive says so, and points to its neighbours and to the current feed', async () => {
    const links = {
      current: { url: 'https://www.example.org/rss.xml', format: 'rss' as const },
      prev: { url: 'https://www.example.org/rss-2023.xml', format: 'rss' as const },
      next: { url: 'https://www.example.org/rss-2025.xml', format: 'rss' as const },
    };
    const xml = await rssOf([feedItemWith()], { year: '2024', links });
    expect(xml).toContain('<fh:archive/>');
    expect(parseRssFeed(xml).atom?.links?.slice(1)).toEqual([
      { href: 'https://www.example.org/rss.xml', rel: 'current', type: 'application/rss+xml' },
      { href: 'https://www.example.org/rss-2023.xml', rel: 'prev-archive', type: 'application/rss+xml' },
      { href: 'https://www.example.org/rss-2025.xml', rel: 'next-archive', type: 'application/rss+xml' },
    ]);
  });

  test('tells people who open it what it is, with a link that can be followed', async () => {
    expect(await rssOf()).toContain(
      '<xhtml:div><xhtml:p>Das ist ein Feed.</xhtml:p><xhtml:p>https://www.example.org/rss.xml</xhtml:p><xhtml:p><xhtml:a href="https://www.example.org/abonnieren/">So abonnieren Sie</xhtml:a></xhtml:p></xhtml:div>',
    );
    expect(await rssOf()).toContain('?><?xml-stylesheet type="text/css" href="/feed.css"?><rss version="2.0"');
  });
});

describe('an item', () => {
  test('has one guid, which is no address', async () => {
    const xml = await rssOf();
    expect(xml).toContain('<guid isPermaLink="false">tag:example.org,2026:news/neues-labor</guid>');
    expect(xml.match(/<guid/g)).toHaveLength(1);
  });

  test('has the date of its publication, and that of its last change beside it', async () => {
    const xml = await rssOf();
    expect(xml).toContain('<pubDate>Mon, 27 Apr 2026 04:00:00 GMT</pubDate>');
    expect(xml).toContain('<atom:updated>2026-04-28T10:30:00Z</atom:updated>');
  });

  test('has no author element, which would need an e-mail address', async () => {
    expect(await rssOf()).not.toMatch(/<author>|<managingEditor>/);
  });

  test('has its picture once, with who made it and what is to be seen', async () => {
    const xml = await rssOf([feedItemWith({ image: labPicture })]);
    expect(parseRssFeed(xml).items?.[0]?.media).toEqual({
      contents: [
        {
          url: 'https://www.example.org/feedbilder/neues-labor.jpg',
          type: 'image/jpeg',
          medium: 'image',
          width: 1200,
          height: 800,
          fileSize: 123456,
          description: { value: 'Ein "helles" Labor & sein Flur', type: 'plain' },
          credits: [{ value: 'Erika Mustermann · CC BY 4.0' }],
        },
      ],
    });
    expect(xml).not.toContain('<enclosure');
  });

  test('has the first of its files as enclosure: RSS has room for one', async () => {
    const xml = await rssOf([feedItemWith({ image: labPicture, attachments: [report, plan] })]);
    expect(parseRssFeed(xml).items?.[0]?.enclosures).toEqual([
      {
        url: 'https://www.example.org/dateien/meldungen/neues-labor/bericht.pdf',
        length: 98765,
        type: 'application/pdf',
      },
    ]);
  });
});
