/** Feeds in memory, in the form in which they are handed to the formats. Nobody and nothing in them exists. */
import type { FeedDocument } from '../outputs/feed/documents.ts';
import type { FeedAttachment, FeedImage, FeedItem } from '../outputs/feed/item.ts';

export const feedItemWith = (of: Partial<FeedItem> = {}): FeedItem => ({
  guid: 'tag:example.org,2026:news/neues-labor',
  url: 'https://www.example.org/meldungen/neues-labor/',
  title: 'Neues Labor',
  summary: 'Ein neues Labor.',
  html: '<p>Ein neues Labor in <strong>Musterstadt</strong>.</p>',
  published: Temporal.Instant.from('2026-04-27T04:00:00Z'),
  updated: Temporal.Instant.from('2026-04-28T10:30:00Z'),
  creators: ['Beispiel GmbH'],
  categories: ['Zelltherapie'],
  attachments: [],
  ...of,
});

export const labPicture: FeedImage = {
  url: 'https://www.example.org/feedbilder/neues-labor.jpg',
  type: 'image/jpeg',
  width: 1200,
  height: 800,
  bytes: 123_456,
  alt: 'Ein "helles" Labor & sein Flur',
  credit: 'Erika Mustermann · CC BY 4.0',
};

export const report: FeedAttachment = {
  url: 'https://www.example.org/dateien/meldungen/neues-labor/bericht.pdf',
  type: 'application/pdf',
  bytes: 98_765,
  title: 'Bericht "Labor"',
};

export const plan: FeedAttachment = { ...report, url: report.url.replace('bericht', 'plan'), bytes: 0, title: 'Plan' };

export const feedDocumentWith = (
  items: readonly FeedItem[] = [feedItemWith()],
  of: Partial<FeedDocument> = {},
): FeedDocument => ({
  guid: 'tag:example.org,2026:feed/main',
  format: 'rss',
  path: '/rss.xml',
  title: 'Muster: Alle Neuigkeiten',
  description: 'Was es Neues gibt',
  language: 'de-DE',
  url: 'https://www.example.org/',
  self: 'https://www.example.org/rss.xml',
  links: {},
  isClosed: of.year !== undefined,
  updated: items
    .map(({ updated }) => updated)
    .toSorted(Temporal.Instant.compare)
    .at(-1),
  note: {
    text: 'Das ist ein Feed.',
    address: 'https://www.example.org/rss.xml',
    links: [{ href: 'https://www.example.org/abonnieren/', label: 'So abonnieren Sie' }],
  },
  site: {
    name: 'Muster',
    url: 'https://www.example.org/',
    picture: 'https://www.example.org/icon-144.png',
    logo: 'https://www.example.org/icon-512.png',
    style: '/feed.css',
  },
  items,
  ...of,
});

/** Texts that some format or some parser is known to spoil. */
export const awkwardTexts: readonly string[] = [
  'Größe & Übermut',
  'a < b > c',
  'Die "Linie" und ihr \'Labor\'',
  '„Ja“ – sagt Erika 🧪👩‍🔬👨‍👩‍👧‍👦',
  '0815',
  '1e5',
  '2026.10',
  '+4930123456',
  'Ende ]]> und <![CDATA[ Anfang ]]>',
  '> <![CDATA[ x ]]> <',
  '</item></channel></rss></entry></feed><item><entry>',
  'a]]]]>b]]>',
  '<b>kein Markup</b>',
  'Labor\u00a0A\u202fB',
  'W'.repeat(300),
];
