/** A small content folder with one item in every state that keeps it from the public. Nobody in it exists. */
import { plain } from '../pictures.ts';

/** Stands in everything that is held back on 1 May 2026, and in nothing else. */
export const SECRET = 'Geheimsache';

/** What `writeContent` wants: files by path. */
export type Files = Record<string, string | Uint8Array>;

const item = (head: string, body = ''): string => `---\n${head.trim()}\n---\n\n${body.trim()}\n`;

const news = (title: string, date: string, more = '', body = ''): string =>
  item(`kind: news\ntitle: ${title}\ndate: ${date}\nsummary: Eine erfundene Meldung.\n${more}`, body);

export const draft = (isDraft: boolean): string =>
  news(`${SECRET} Entwurf`, '2026-04-02', `draft: ${isDraft}\norganisations: [nur-im-entwurf]`);

const embargoed = news(
  `${SECRET} Sperrfrist`,
  '2026-04-30',
  `embargo: 2026-05-03T09:00+02:00
organisations: [offen, geheim]
topics: [geheimes]
cover:
  src: ./geheimbild.png
  alt: Eine ${SECRET}
  credit: Erika Mustermann
  licence: CC BY 4.0`,
  'Ein Absatz mit einem Verweis auf die [Tagung](../../events/tagung/index.md).',
);

export const heldBackContent = async (): Promise<Files> => ({
  'news/offen/index.md': news(
    'Offene Meldung',
    '2026-04-01',
    'organisations: [offen]\ntopics: [offenes]',
    'Siehe die [Tagung](../../events/tagung/index.md) und das [Sperrige](../sperrfrist/index.md).',
  ),
  'news/auch-offen/index.md': news('Zweite offene Meldung', '2025-06-01', 'topics: [weiteres]'),
  'news/entwurf/index.md': draft(true),
  'news/sperrfrist/index.md': embargoed,
  'news/sperrfrist/geheimbild.png': await plain(900, 600, '#336699').png().toBuffer(),
  'news/geplant/index.md': news(`${SECRET} geplant`, '2026-05-04'),
  'news/abgelaufen/index.md': news(`${SECRET} abgelaufen`, '2026-03-01', 'expires: 2026-04-20'),
  'news/zurueck/index.md': news(
    // What it was called remains, what it said does not.
    'Eine zurückgezogene Meldung',
    '2026-03-02',
    `subtitle: ${SECRET} darunter\nwithdrawn:\n  date: 2026-04-10\n  reason: Die Zahlen waren falsch.`,
  ),
  'events/tagung/index.md': item(
    'title: Offene Tagung\ndate: 2026-03-01\nstart: 2026-05-20T10:00\nsummary: Eine erfundene Tagung.',
  ),
  'events/abend/index.md': item(
    `title: ${SECRET} Abend\ndate: 2026-05-05\nstart: 2026-05-20T18:00\nend: 2026-05-22T12:00\nsummary: Ein erfundener Abend.`,
  ),
  'projects/vorhaben/index.md': item(
    `title: ${SECRET} Vorhaben\ndate: 2026-04-01\ndraft: true\nsummary: Ein erfundenes Vorhaben.`,
  ),
  'projects/offen/index.md': item('title: Offenes Vorhaben\ndate: 2026-04-01\nsummary: Ein erfundenes Vorhaben.'),
  'organisations/offen/index.md': item('name: Offen GmbH\nkind: company'),
  'organisations/geheim/index.md': item(`name: ${SECRET} GmbH\nkind: company`),
  'organisations/nur-im-entwurf/index.md': item(`name: ${SECRET} AG\nkind: company`),
  'topics/offenes/index.md': item('title: Offenes\nsummary: Ein erfundenes Thema.'),
  'topics/weiteres/index.md': item('title: Weiteres\nsummary: Ein erfundenes Thema.'),
  'topics/geheimes/index.md': item(`title: ${SECRET} Thema\nsummary: Ein erfundenes Thema.`),
  'pages/about/index.md': item('title: Über uns\nslug: ueber-uns\nsummary: Eine erfundene Seite.', 'Ein Absatz.'),
});
