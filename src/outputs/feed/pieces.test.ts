import { getRssString } from '@astrojs/rss';
import { generateAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { type FeedFormat, feedFormats } from '../../config/feeds.ts';
import { awkwardTexts, feedDocumentWith, feedItemWith, labPicture, plan, report } from '../../testing/feed-builders.ts';
import { feedReaders, jsonFeedFaults, type ReadItem, xmlFaults } from '../../testing/feed-readers.ts';
import { atomEntry, atomFeed, writeAtom } from './atom.ts';
import type { FeedDocument } from './documents.ts';
import type { FeedItem } from './item.ts';
import { jsonFeed, jsonItem } from './json.ts';
import { bytesOf, writeFeed } from './pieces.ts';
import { rssItem, rssOptions, writeRss } from './rss.ts';
import { writableItem } from './writable-item.ts';

/** Every program with every format that it reads. */
const programs = feedFormats.flatMap((format) =>
  Object.entries(feedReaders[format]).map(([name, read]) => ({ format, name, read })),
);
/** All but the one that decodes entities of texts a second time, for feeds that escaped theirs twice. */
const exactPrograms = programs.filter(({ name }) => name !== '@rowanmanning/feed-parser');

const written = (items: readonly FeedItem[], format: FeedFormat, of: Partial<FeedDocument> = {}): Promise<string> =>
  writeFeed(feedDocumentWith(items, { ...of, format }));

const second = feedItemWith({ guid: 'tag:example.org,2026:news/zweite', url: 'https://www.example.org/meldungen/2/' });

describe.each(programs)('$name reads $format:', ({ format, read }) => {
  const readItem = async (of: Partial<FeedItem>): Promise<ReadItem | undefined> =>
    (await read(await written([feedItemWith(of)], format)))[0];

  test('an item as it was written', async () => {
    expect(await readItem({})).toEqual({
      guid: 'tag:example.org,2026:news/neues-labor',
      url: 'https://www.example.org/meldungen/neues-labor/',
      title: 'Neues Labor',
      summary: 'Ein neues Labor.',
      html: '<p>Ein neues Labor in <strong>Musterstadt</strong>.</p>',
      published: '2026-04-27T04:00:00.000Z',
      creators: ['Beispiel GmbH'],
      categories: ['Zelltherapie'],
    });
  });

  test.each(awkwardTexts)('the text “%s” as it is, wherever it stands', async (text) => {
    // A program may take "<…>" behind a name for an e-mail address.
    const of = { title: text, summary: text, creators: [`${text} GmbH`], categories: [text] };
    expect(await readItem(of)).toMatchObject(of);
  });

  test('texts that had control characters, lone surrogates and line breaks in them', async () => {
    const text = ' Neues\u000b La\u0000bor\ufffe\ud800,\r\n zweite Zeile ';
    const of = { title: text, categories: [text], creators: [text], html: `<p>${text}</p>`, summary: text };
    expect(await readItem(of)).toMatchObject({
      title: 'Neues Labor,  zweite Zeile',
      categories: ['Neues Labor,  zweite Zeile'],
      creators: ['Neues Labor,  zweite Zeile'],
      summary: 'Neues Labor,\n zweite Zeile',
      html: '<p> Neues Labor,\n zweite Zeile </p>',
    });
  });

  test('content with everything that XML could trip over', async () => {
    const html = `<p>Größe 👩‍🔬 <a href="https://example.org/?a=1&b=2#c">Link</a></p><pre>a[b[0]]> 1 ]]>\n  <![CDATA[</pre><p>${'W'.repeat(300)}</p>`;
    expect(await readItem({ html })).toMatchObject({ html });
  });

  test('several creators and topics in their order, or topics not at all', async () => {
    const of = { creators: ['Zett e. V.', 'Aha GmbH'], categories: ['Zett', 'Aha'] };
    expect(await readItem(of)).toMatchObject(of);
    expect(await readItem({ categories: [] })).toMatchObject({ categories: [] });
  });

  test('an address with query and fragment', async () => {
    const url = 'https://www.example.org/meldungen/labor/?a=1&b=2#teil';
    expect(await readItem({ url })).toMatchObject({ url });
  });

  test('items in the order of the feed, or none', async () => {
    const guids = ['c', 'a', 'b'].map((id) => `tag:example.org,2026:news/${id}`);
    const items = guids.map((guid) => feedItemWith({ guid }));
    expect((await read(await written(items, format))).map(({ guid }) => guid)).toEqual(guids);
    expect(await read(await written([], format))).toEqual([]);
  });
});

describe.each(exactPrograms)('$name reads $format:', ({ format, read }) => {
  test.each(awkwardTexts)('the creator “%s” as it is', async (text) => {
    const [item] = await read(await written([feedItemWith({ creators: [text] })], format));
    expect(item?.creators).toEqual([text]);
  });

  test('entities that are part of a text or of the content', async () => {
    const text = '&amp; ist ein Kürzel, &#39; auch, &lt;b&gt; ebenso, &nbsp; nicht';
    const html = '<p>Größe &amp; Übermut&nbsp;</p><pre><code>a &lt; b ]]&gt; &lt;/code&gt;</code></pre>';
    const of = { title: text, summary: text, creators: [text], categories: [text], html };
    expect((await read(await written([feedItemWith(of)], format)))[0]).toMatchObject(of);
  });
});

describe('a document put together from pieces is what the library writes in one go,', () => {
  const rich = feedItemWith({ image: labPicture, attachments: [report, plan], title: '</item> <entry> & ]]>' });
  test.each<[string, FeedItem[]]>([
    ['with pictures and files', [rich, second]],
    ['without', [feedItemWith(), second]],
    ['and without items', []],
  ])('%s', async (_, items) => {
    const document = feedDocumentWith(items, { title: 'A <entry> & B' });
    const writable = items.map(writableItem);
    expect(await writeFeed(document)).toBe(await writeRss(rssOptions(document, writable.map(rssItem))));
    const atom = { ...document, format: 'atom' as const };
    const withoutNote = (await writeFeed(atom)).replace(/ {2}<div xmlns=.*<\/div>\n/, '');
    expect(withoutNote).toBe(writeAtom(atomFeed(atom, writable.map(atomEntry)), '/feed.css'));
    const json = { ...document, format: 'json' as const };
    expect(await writeFeed(json)).toBe(JSON.stringify(jsonFeed(json, writable.map(jsonItem))));
  });

  test('but for what the libraries do not do as feeds need it', async () => {
    const document = feedDocumentWith([rich]);
    const items = [rssItem(writableItem(rich))];
    const plainRss = await getRssString(rssOptions(document, items));
    expect(plainRss).toContain('<?xml-stylesheet href="/feed.css"?>');
    expect((await writeFeed(document)).replace(' type="text/css"', '')).toBe(plainRss.replaceAll('\u{e000}', ''));
    const atom = generateAtomFeed(atomFeed(document, [atomEntry(writableItem(rich))]));
    expect(atom).toMatch(/<title>\s+<!\[CDATA\[/);
  });
});

describe('a file', () => {
  const torture = [
    feedItemWith({
      title: awkwardTexts.join(' '),
      summary: awkwardTexts.join('\n'),
      creators: [...awkwardTexts, '\u0000'],
      categories: [...awkwardTexts],
      html: awkwardTexts.join('\u000b'),
      image: { ...labPicture, alt: awkwardTexts.join(' '), credit: '007' },
      attachments: [{ ...report, title: '> <![CDATA[ ]]> "&' }],
    }),
    second,
  ];

  test.each<FeedFormat>(['rss', 'atom'])('in %s is well-formed, whatever is in it', async (format) => {
    for (const year of [undefined, '2024']) {
      const of = { year, title: 'A & "B" <c> ]]>', description: '\u0001 <x>', language: 'de-DE' };
      expect(xmlFaults(await written(torture, format, of))).toEqual([]);
    }
    expect(xmlFaults(await written([], format))).toEqual([]);
  });

  test('of JSON follows the schema of JSON Feed 1.1', async () => {
    expect(jsonFeedFaults(await written(torture, 'json'))).toEqual([]);
    expect(jsonFeedFaults(await written([], 'json'))).toEqual([]);
    expect(jsonFeedFaults('{"version":"https://jsonfeed.org/version/1.1"}')).not.toEqual([]);
  });

  test.each(feedFormats)('in %s is the same whenever it is written', async (format) => {
    const again = () => written([feedItemWith({ image: labPicture }), second], format);
    expect(await again()).toBe(await again());
  });
});

test('an item’s bytes are those that it adds to a document', async () => {
  const item = feedItemWith({ title: 'Größe 👩‍🔬', image: labPicture });
  const bytes = await bytesOf(item);
  for (const format of feedFormats) {
    const others = [second, feedItemWith({ guid: 'tag:example.org,2026:news/3', image: labPicture })];
    const without = Buffer.byteLength(await written(others, format));
    expect(Buffer.byteLength(await written([item, ...others], format)) - without).toBe(bytes[format]);
  }
});
