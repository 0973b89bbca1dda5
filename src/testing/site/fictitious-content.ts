/** A small content folder with one of everything that the real one does not (yet) have. Nobody in it exists. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { animation, fromPhone, phonePhoto, photoLike, plain } from '../pictures.ts';
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

[^1]: Die Fußnote mit ![einem roten Punkt](./punkt.png "Grafik: Erika Mustermann").

- [x] erledigt
- [ ] offen

## Größe & Übermut

Noch ein Absatz.
`;

const cover = (alt: string): string =>
  `cover:\n  src: ./bild.png\n  alt: ${alt}\n  credit: Erika Mustermann\n  licence: CC BY 4.0\n`;

const photo = (file: string, alt: string, ...more: string[]): string =>
  [
    'cover:',
    `  src: ./${file}`,
    `  alt: ${alt}`,
    '  credit: Jörg Müßig',
    '  licence: CC BY 4.0',
    ...more.map((line) => `  ${line}`),
  ].join('\n');

const FOR_THE_PRESS = 'pressTerms: Abdruck honorarfrei bei Nennung der Fotografin';

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
    `slug: alles-in-einer\nkicker: Probe\nsubtitle: Eine Unterzeile\ndateline: Musterstadt\n${photo('labor.jpg', 'Ein Labor')}\norganisations: [beispiel]\nevents: [messe]\ntopics: [probe]`,
    RICH_BODY,
  ),
  'news/entwurf/index.md': news(`${CANARY} im Entwurf`, '2026-05-01', `draft: true\n${cover(CANARY)}`, CANARY),
  'news/gesperrt/index.md': news(`${CANARY} gesperrt`, '2026-05-01', 'embargo: 2026-05-15T10:00:01+02:00', CANARY),
  'news/geplant/index.md': news(`${CANARY} geplant`, '2026-05-16', '', CANARY),
  'news/hochkant/index.md': news(
    'Ein Foto vom Telefon',
    '2026-04-20',
    photo('foto.jpg', 'Ein Flur'),
    'Text.\n\n![Bewegt](./bewegt.gif "Animation: drei Farben. Grafik: Erika Mustermann")',
  ),
  'news/pressebild/index.md': news(
    'Ein Bild für die Presse',
    '2026-04-19',
    photo('original.jpg', 'Eine graue Fläche', FOR_THE_PRESS, 'rightsUntil: 2026-05-15'),
  ),
  'news/abgelaufen/index.md': news(
    'Ein Bild, das nicht mehr gezeigt werden darf',
    '2026-04-18',
    photo('frueher.jpg', `${CANARY} im Bild`, FOR_THE_PRESS, 'rightsUntil: 2026-05-14'),
  ),
  'events/messe/index.md': item(
    'title: Mustermesse\ndate: 2026-04-01\nstart: 2026-05-14\nend: 2026-05-15\nvenue: musterhaus\nsummary: Eine erfundene Messe.\norganisers: [beispiel]\nregistration:\n  url: https://www.example.org/anmeldung\n  until: 2026-05-13\ntickets:\n  - name: Tageskarte\n    price: 49.5',
  ),
  'events/abgesagt/index.md': item(
    'title: Abgesagte Tagung\ndate: 2026-04-01\nstart: 2026-06-10T09:00\nend: 2026-06-10T17:00\nstatus: cancelled\nchanges:\n  - date: 2026-04-05\n    kind: moved\n    from: 2026-05-20T09:00\n    text: Der Saal war schon vergeben.\n  - date: 2026-04-16T14:30\n    kind: moved\n    from: 2026-05-28T09:00\n    text: Die Rednerin war verhindert.\n  - date: 2026-05-12\n    kind: cancelled\n    text: Zu wenige Anmeldungen.\n  - date: 2026-05-16\n    kind: details\n    text: Kanarienvogel, der erst morgen singt.\ncorrections:\n  - date: 2026-04-07\n    text: Der Preis war falsch.\nattendance: hybrid\nsummary: Eine erfundene Tagung.',
  ),
  'events/seminar/index.md': item(
    'title: Musterseminar\nsubtitle: Ein Tag mit allem\ndate: 2026-04-01\nstart: 2026-07-01T09:00\nend: 2026-07-01T17:00\nchanges:\n  - date: 2026-04-15\n    kind: moved\n    from: 2026-06-01T09:00\n    text: Der Saal wird umgebaut.\nattendance: hybrid\nvenue: musterhaus\nseries: musterreihe\nsummary: Ein erfundenes Seminar.\norganisers: [beispiel]\npartners: [institut]\ntopics: [probe]\npeople:\n  - person: erika-mustermann\n    role: Moderatorin\n    organisation: beispiel\nprogramme:\n  - time: "09:30"\n    title: Begrüßung\n    people:\n      - person: erika-mustermann\nregistration:\n  url: https://www.example.org/seminar\ntickets:\n  - name: Frühbucher\n    price: 10\n    quota: 5\n    until: 2026-06-15T12:00\n    provider: beispiel\n    note: Solange der Vorrat reicht.\n    url: https://www.example.org/karten\ncontacts:\n  - person: erika-mustermann\n    email: erika@example.org\n  - organisation: institut\n    phone: +49 341 123 45',
  ),
  'series/musterreihe/index.md': item(
    'title: Musterreihe\nshortTitle: MR\nsummary: Eine erfundene Reihe.\norganisers: [beispiel]\ntopics: [probe]\nurl: https://www.example.org/reihe',
  ),
  'news/fremd/index.md': item(
    'kind: third-party\ntitle: Eine fremde Meldung\ndate: 2026-04-20\nsummary: Eine erfundene fremde Meldung.\npeople:\n  - person: erika-mustermann\nprojects: [probe]\nvenues: [musterhaus]\nsource:\n  name: Musterhaus\n  title: Pressemeldung\n  url: https://www.example.org/presse\n  date: 2026-04-19',
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
    '<KeyFigures>\n  <KeyFigure value="7" label="erfundene Zahl" />\n</KeyFigures>\n\n## Ein Abschnitt\n\nSiehe die [Messe](../../events/messe/index.md) und den [Entwurf](../../news/entwurf/index.md).\n\n![Ein gelbes Rechteck](./gelb.png "Gelb. Grafik: Erika Mustermann")\n\n<Steps>\n  <Step title="Anfangen" when="zuerst">\n    So geht es los.\n  </Step>\n</Steps>',
  ),
  'organisations/beispiel/index.md': item(
    'name: Beispiel GmbH\nkind: company\nplace: musterstadt\nformerNames:\n  - name: Vorbild GmbH\n    until: 2026-05-01\nurl: https://www.example.org/\nboilerplates:\n  - from: 2020-01-01\n    text: Die Vorbild GmbH hat 20 Leute.\n  - from: 2026-05-02\n    text: Die Beispiel GmbH hat 50 Leute.\nlogo:\n  src: ./logo.png\n  alt: Logo der Beispiel GmbH\n  credit: Erika Mustermann\n  licence: alle Rechte vorbehalten',
  ),
  'organisations/institut/index.md': item(
    'name: Musterinstitut\nshortName: MI\nkind: research\nparent: beispiel\nplace: musterhaus\nsummary: Ein erfundenes Institut.\nror: https://ror.org/000000000\nemail: post@example.org',
  ),
  'people/erika-mustermann/index.md': item('givenName: Erika\nfamilyName: Mustermann\nacademicTitle: Dr.'),
  'venues/musterstadt/index.md': item('name: Musterstadt\nkind: city'),
  'venues/musterhaus/index.md': item(
    'name: Musterhaus\nkind: building\npartOf: musterstadt\nsummary: Ein erfundenes Haus.\naddress:\n  street: Musterweg 1\n  postalCode: "01234"\n  city: Musterstadt\ncoordinates:\n  latitude: 51.5\n  longitude: 12.25\naccess: Stufenlos erreichbar.',
  ),
  'topics/probe/index.md': item('title: Probe\nsummary: Ein erfundenes Thema.'),
  'pages/about/index.md': item('title: Über uns\nslug: ueber-uns\nsummary: Eine erfundene Seite.', 'Ein Absatz.'),
};

const picture = (colour: string): Promise<Buffer> => plain(900, 600, colour).png().toBuffer();

/** So many that the front page must do without some. */
const labPhoto = async (seed: number): Promise<Buffer> =>
  (await photoLike(1600, 1200, seed)).jpeg({ quality: 90 }).toBuffer();

export async function writeFictitiousContent(folder: string): Promise<void> {
  const files: Record<string, string | Buffer> = {
    ...texts,
    ...newsroom,
    'organisations/beispiel/logo.png': await picture('#123456'),
    'news/reich/labor.jpg': await labPhoto(2),
    'news/mitteilung/werkbank.jpg': await labPhoto(3),
    'news/kongress-war-da/saal.jpg': await labPhoto(4),
    'news/reich/bild.png': await picture('#0a5c53'),
    'news/reich/punkt.png': await picture('#cc0000'),
    'news/entwurf/bild.png': await picture('#aa0000'),
    'projects/probe-mdx/gelb.png': await plain(1500, 1000, '#ccaa00').png().toBuffer(),
    'news/hochkant/foto.jpg': await fromPhone(await photoLike(1600, 1200, 1)),
    'news/hochkant/bewegt.gif': await animation('gif'),
    'news/pressebild/original.jpg': await phonePhoto(2400, 1800, '#777777'),
    'news/abgelaufen/frueher.jpg': await phonePhoto(1000, 800, '#996633'),
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
