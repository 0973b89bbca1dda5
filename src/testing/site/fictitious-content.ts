/** A small content folder with one of everything that the real one does not (yet) have. Nobody in it exists. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { newsroom } from './fictitious-newsroom.ts';

/** A word that stands in everything that is not published on the fictitious site. */
export const CANARY = 'Kanarienvogel';

const item = (head: string, body = ''): string => `---\n${head.trim()}\n---\n\n${body.trim()}\n`;

const news = (title: string, date: string, more = '', body = ''): string =>
  item(`kind: news\ntitle: ${title}\ndate: ${date}\nsummary: Eine erfundene Meldung.\n${more}`, body);

const RICH_BODY = `
## Größe & Übermut

Um 12:30 Uhr trafen sich Bürger:innen im Verhältnis 1:1, siehe die [Messe](../../events/messe/index.md),
den [Entwurf](../entwurf/index.md) und die [Webseite](https://www.example.org/).

:::quote{person="erika-mustermann" role="Laborleiterin"}
Das ist ein erfundenes Zitat.
:::

:::note{title="Hinweis"}
Ein Hinweis.
:::

![Ein grünes Quadrat](./bild.png "Ein Quadrat. Grafik: Erika Mustermann")

| Jahr | Betrag |
| ---- | -----: |
| 2026 |  1.000 |

Ein Satz mit Fußnote.[^1]

[^1]: Die Fußnote mit ![einem roten Punkt](./punkt.png).

- [x] erledigt
- [ ] offen

## Größe & Übermut

Noch ein Absatz.
`;

const cover = (alt: string): string =>
  `cover:\n  src: ./bild.png\n  alt: ${alt}\n  credit: Erika Mustermann\n  licence: CC BY 4.0\n`;

/** More news than one page of the list holds. */
const archive = Object.fromEntries(
  Array.from({ length: 45 }, (_, index) => {
    const number = String(index + 1).padStart(2, '0');
    return [`news/meldung-${number}/index.md`, news(`Meldung ${number}`, `2025-01-${number > '28' ? '28' : number}`)];
  }),
);

const texts: Record<string, string> = {
  ...archive,
  'news/reich/index.md': news(
    'Eine Meldung mit allem',
    '2026-05-01T08:30',
    `slug: alles-in-einer\nkicker: Probe\nsubtitle: Eine Unterzeile\ndateline: Musterstadt\n${cover('Ein grünes Quadrat')}organisations: [beispiel]\nevents: [messe]\ntopics: [probe]`,
    RICH_BODY,
  ),
  'news/entwurf/index.md': news(`${CANARY} im Entwurf`, '2026-05-01', `draft: true\n${cover(CANARY)}`, CANARY),
  'news/gesperrt/index.md': news(`${CANARY} gesperrt`, '2026-05-01', 'embargo: 2026-05-15T10:00:01+02:00', CANARY),
  'news/geplant/index.md': news(`${CANARY} geplant`, '2026-05-16', '', CANARY),
  'events/messe/index.md': item(
    'title: Mustermesse\ndate: 2026-04-01\nstart: 2026-05-14\nend: 2026-05-15\nvenue: musterhaus\nsummary: Eine erfundene Messe.\norganisers: [beispiel]\nregistration:\n  url: https://www.example.org/anmeldung\n  until: 2026-05-13\ntickets:\n  - name: Tageskarte\n    price: 49.5',
  ),
  'events/abgesagt/index.md': item(
    'title: Abgesagte Tagung\ndate: 2026-04-01\nstart: 2026-06-10T09:00\nend: 2026-06-10T17:00\nstatus: cancelled\nstatusNote: Zu wenige Anmeldungen.\nattendance: hybrid\nsummary: Eine erfundene Tagung.',
  ),
  'events/herbst/index.md': item(
    'title: Herbsttreffen\ndate: 2026-04-01\nperiod: 2026-autumn\nattendance: online\nsummary: Ein erfundenes Treffen.',
  ),
  'projects/probe/index.md': item(
    'title: Probeprojekt\ndate: 2026-01-02\nsummary: Ein erfundenes Projekt.\nterm:\n  start: 2026-01\nfunding:\n  - funder: beispiel\n    amount: 1000.5\n  - funder: beispiel\n    amount: 2000',
    'Ein Absatz.',
  ),
  'projects/probe-mdx/index.mdx': item(
    'title: Probeprojekt in MDX\ndate: 2026-01-02\nsummary: Ein erfundenes Projekt.',
    '<KeyFigures>\n  <KeyFigure value="7" label="erfundene Zahl" />\n</KeyFigures>\n\n## Ein Abschnitt\n\nSiehe die [Messe](../../events/messe/index.md) und den [Entwurf](../../news/entwurf/index.md).\n\n<Steps>\n  <Step title="Anfangen" when="zuerst">\n    So geht es los.\n  </Step>\n</Steps>',
  ),
  'organisations/beispiel/index.md': item(
    'name: Beispiel GmbH\nkind: company\nplace: musterstadt\nformerNames:\n  - name: Vorbild GmbH\n    until: 2026-05-01\nurl: https://www.example.org/\nboilerplate: Die Beispiel GmbH hat 50 Leute.\nformerBoilerplates:\n  - text: Die Vorbild GmbH hat 20 Leute.\n    until: 2026-05-01\nlogo:\n  src: ./logo.png\n  alt: Logo der Beispiel GmbH\n  credit: Erika Mustermann\n  licence: alle Rechte vorbehalten',
  ),
  'people/erika-mustermann/index.md': item('givenName: Erika\nfamilyName: Mustermann\nacademicTitle: Dr.'),
  'venues/musterstadt/index.md': item('name: Musterstadt\nkind: city'),
  'venues/musterhaus/index.md': item('name: Musterhaus\nkind: building\npartOf: musterstadt'),
  'topics/probe/index.md': item('title: Probe\nsummary: Ein erfundenes Thema.'),
  'pages/about/index.md': item('title: Über uns\nslug: ueber-uns\nsummary: Eine erfundene Seite.', 'Ein Absatz.'),
};

const picture = (colour: string): Promise<Buffer> =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: colour } })
    .png()
    .toBuffer();

export async function writeFictitiousContent(folder: string): Promise<void> {
  const files: Record<string, string | Buffer> = {
    ...texts,
    ...newsroom,
    'organisations/beispiel/logo.png': await picture('#123456'),
    'news/reich/bild.png': await picture('#0a5c53'),
    'news/reich/punkt.png': await picture('#cc0000'),
    'news/entwurf/bild.png': await picture('#aa0000'),
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
