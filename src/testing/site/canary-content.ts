/**
 * A small content folder in which much is held back, each with everything that could betray it: pictures, a file, an
 * organisation, a person, a venue, a topic and a series of its own. Nobody in it exists.
 */
import { photoLike } from '../pictures.ts';

/** The moment that the tests of held-back items show. */
export const CANARY_NOW = '2026-05-15T10:00:00+02:00';

/** A word that stands in whatever must not be found, in no matter which field; in nothing that is published. */
export const CANARY_WORD = 'Kanarienvogel';

/** Why an item is held back, as its front matter says it. */
export const heldBackBy = {
  entwurf: 'draft: true',
  geplant: 'date: 2026-05-16',
  gesperrt: 'embargo: 2026-05-15T10:00:01+02:00',
  abgelaufen: 'expires: 2026-05-14',
} as const;

export type HeldBackName = keyof typeof heldBackBy;

export type Files = Record<string, string | Uint8Array>;

const item = (head: readonly string[], body = ''): string => ['---', ...head, '---', '', body, ''].join('\n');

const pictureFields = (key: string, file: string, alt: string, ...more: string[]): string[] => [
  `${key}:`,
  `  src: ./${file}`,
  `  alt: ${alt}`,
  '  credit: Erika Mustermann',
  '  licence: CC BY 4.0',
  ...more.map((line) => `  ${line}`),
];

const photo = async (seed: number): Promise<Uint8Array> =>
  (await photoLike(480, 336, seed)).jpeg({ quality: 80 }).toBuffer();

const drawing = async (seed: number): Promise<Uint8Array> => (await photoLike(240, 160, seed)).png().toBuffer();

/** The date of publication comes with the reason where it is one. */
const dateLines = (reason: string): string[] => (reason.startsWith('date:') ? [reason] : ['date: 2026-05-01', reason]);

const newsHead = (name: string, reason: string): string[] => [
  'kind: news',
  `title: Der ${CANARY_WORD} singt ${name} im Bergwerk`,
  `subtitle: Ein ${CANARY_WORD} aus dem Untertitel ${name}`,
  ...dateLines(reason),
  `summary: Im Stollen ${name} hat niemand je einen ${CANARY_WORD} gesehen, und doch ist er da.`,
  ...pictureFields('cover', `${CANARY_WORD.toLowerCase()}-${name}.jpg`, `${CANARY_WORD} ${name} im Käfig`),
  ...[`topics: [${name}-topic, probe]`, `organisations: [${name}-org, beispiel]`],
  ...['people:', `  - person: ${name}-person`, `    role: ${CANARY_WORD}züchterin`],
  `venues: [${name}-venue, musterhaus]`,
  ...[
    'attachments:',
    `  - file: ./${CANARY_WORD.toLowerCase()}-${name}.pdf`,
    '    title: Bericht',
    '    accessible: true',
  ],
];

const newsBody = (name: string): string => `
Im Stollen lebte einst ein ${CANARY_WORD}, der ${name} hieß. Siehe die [Messe](../../events/messe/index.md).

![${CANARY_WORD} ${name} auf der Stange](./stange-${name}.png "Ein ${CANARY_WORD}. Grafik: Erika Mustermann")

:::quote{person="${name}-person" role="${CANARY_WORD}züchterin"}
Ein ${CANARY_WORD} schweigt nie.
:::
`;

const eventHead = (name: string, reason: string): string[] => [
  `title: ${CANARY_WORD}treffen ${name}`,
  ...dateLines(reason),
  'start: 2026-06-20T09:00',
  'end: 2026-06-20T17:00',
  `venue: ${name}-venue`,
  `series: ${name}-series`,
  `summary: Ein Treffen mit einem ${CANARY_WORD} aus ${name}.`,
  ...[`topics: [${name}-topic, probe]`, `organisers: [${name}-org, beispiel]`],
  ...['contacts:', `  - person: ${name}-person`, `    email: ${name}@kanarienvogel.example`],
];

const registers = (name: string): Files => ({
  [`organisations/${name}-org/index.md`]: item([
    `name: Gesellschaft für ${CANARY_WORD} ${name}`,
    'kind: company',
    `place: ${name}-venue`,
    ...pictureFields('logo', `logo-${name}.png`, `Logo der ${CANARY_WORD}gesellschaft`),
  ]),
  [`people/${name}-person/index.md`]: item([`givenName: ${name}`, `familyName: ${CANARY_WORD}mann`]),
  [`venues/${name}-venue/index.md`]: item([
    `name: ${CANARY_WORD}haus ${name}`,
    'kind: building',
    'partOf: musterstadt',
    ...['coordinates:', '  latitude: 51.2', '  longitude: 12.1'],
  ]),
  [`topics/${name}-topic/index.md`]: item([
    `title: ${CANARY_WORD}kunde ${name}`,
    `summary: Vom ${CANARY_WORD} ${name}.`,
  ]),
  [`series/${name}-series/index.md`]: item([
    `title: ${CANARY_WORD}tage ${name}`,
    `summary: Jedes Jahr ein ${CANARY_WORD} ${name}.`,
  ]),
});

/** @param seed pictures of the same number are the same */
async function heldBackFiles(name: string, reason: string, seed: number): Promise<Files> {
  return {
    [`news/${name}/index.md`]: item(newsHead(name, reason), newsBody(name)),
    [`news/${name}/${CANARY_WORD.toLowerCase()}-${name}.jpg`]: await photo(seed),
    [`news/${name}/stange-${name}.png`]: await drawing(seed + 1),
    [`news/${name}/${CANARY_WORD.toLowerCase()}-${name}.pdf`]: Buffer.from(`%PDF-1.7 ${CANARY_WORD} ${name}`),
    [`events/${name}-treffen/index.md`]: item(eventHead(name, reason)),
    [`projects/${name}-projekt/index.mdx`]: item(
      [
        `title: ${CANARY_WORD}projekt ${name}`,
        ...dateLines(reason),
        `summary: Ein Projekt über den ${CANARY_WORD} ${name}.`,
        'topics: [probe]',
        ...['funding:', '  - funder: beispiel', '    amount: 1000'],
      ],
      `<KeyFigures>\n  <KeyFigure value="7" label="${CANARY_WORD} ${name}" />\n</KeyFigures>\n\n![${CANARY_WORD}](./mdx-${name}.png "Grafik: Erika Mustermann")`,
    ),
    [`projects/${name}-projekt/mdx-${name}.png`]: await drawing(seed + 3),
    ...registers(name),
    [`organisations/${name}-org/logo-${name}.png`]: await drawing(seed + 2),
  };
}

const live = async (): Promise<Files> => ({
  'news/reich/index.md': item(
    [
      'kind: press-release',
      'title: Eine Meldung mit Bild und Datei',
      'date: 2026-05-01T08:30',
      'summary: Eine erfundene Meldung.',
      ...pictureFields('cover', 'labor.jpg', 'Ein Labor', 'pressTerms: Abdruck honorarfrei'),
      ...['topics: [probe]', 'organisations: [beispiel]', 'events: [messe]', 'venues: [musterhaus]'],
      ...['attachments:', '  - file: ./bericht.pdf', '    title: Bericht', '    accessible: true'],
      ...['contacts:', '  - person: erika-mustermann', '    email: erika@example.org'],
    ],
    'Text mit einem ![grünen Ding](./ding.png "Ein Ding. Grafik: Erika Mustermann") und mehr.',
  ),
  'news/reich/labor.jpg': await photo(2),
  'news/reich/ding.png': await drawing(3),
  'news/reich/bericht.pdf': Buffer.from('%PDF-1.7 Bericht'),
  'news/andere/index.md': item(
    ['kind: news', 'title: Eine andere Meldung', 'date: 2026-04-20', 'summary: Noch eine.', 'topics: [zweites]'],
    'Text.',
  ),
  'events/messe/index.md': item([
    'title: Mustermesse',
    'date: 2026-04-01',
    'start: 2026-06-14',
    'venue: musterhaus',
    'series: musterreihe',
    'summary: Eine erfundene Messe.',
    ...['organisers: [beispiel]', 'topics: [probe, zweites]'],
  ]),
  'events/tagung/index.md': item(['title: Tagung', 'date: 2026-04-01', 'start: 2025-06-10', 'summary: Eine Tagung.']),
  'projects/vorhaben/index.mdx': item(
    ['title: Vorhaben', 'date: 2026-01-02', 'summary: Ein erfundenes Projekt.', 'topics: [probe]'],
    '<KeyFigures>\n  <KeyFigure value="3" label="erfundene Zahl" />\n</KeyFigures>\n\n![Gelb](./gelb.png "Grafik: Erika Mustermann")',
  ),
  'projects/vorhaben/gelb.png': await drawing(4),
  'organisations/beispiel/index.md': item([
    'name: Beispiel GmbH',
    'kind: company',
    'place: musterstadt',
    ...pictureFields('logo', 'logo.png', 'Logo der Beispiel GmbH'),
  ]),
  'organisations/beispiel/logo.png': await drawing(5),
  'people/erika-mustermann/index.md': item(['givenName: Erika', 'familyName: Mustermann']),
  'venues/musterstadt/index.md': item([
    'name: Musterstadt',
    'kind: city',
    ...['coordinates:', '  latitude: 51.5', '  longitude: 12.25'],
  ]),
  'venues/musterhaus/index.md': item(['name: Musterhaus', 'kind: building', 'partOf: musterstadt']),
  'topics/probe/index.md': item(['title: Probe', 'summary: Ein erfundenes Thema.']),
  'topics/zweites/index.md': item(['title: Zweites Thema', 'summary: Noch ein erfundenes Thema.']),
  'series/musterreihe/index.md': item(['title: Musterreihe', 'summary: Eine erfundene Reihe.']),
  'pages/about/index.md': item(['title: Über uns', 'slug: ueber-uns', 'summary: Eine erfundene Seite.'], 'Ein Absatz.'),
});

/** A live item that leads to held-back ones; without them only its words remain. */
const leading = (names: readonly HeldBackName[]): string =>
  item(
    [
      'kind: news',
      'title: Eine Meldung mit Verweisen',
      'date: 2026-05-02',
      'summary: Sie verweist auf manches.',
      'topics: [probe]',
      ...(names.length === 0
        ? []
        : [
            `related: [${names.join(', ')}]`,
            `projects: [${names.map((name) => `${name}-projekt`).join(', ')}]`,
            `events: [${names.map((name) => `${name}-treffen`).join(', ')}]`,
          ]),
    ],
    names.length === 0 ? 'Siehe dort.' : `Siehe [dort](../${names[0]}/index.md).`,
  );

/**
 * @param names whom to hold back; without any it is the same content as if nobody had ever entered them
 * @param embargo when the embargo of `gesperrt` lifts
 */
export async function canaryContent(
  names: readonly HeldBackName[],
  embargo: string = heldBackBy.gesperrt,
): Promise<Files> {
  const all: readonly HeldBackName[] = Object.keys(heldBackBy) as HeldBackName[];
  const heldBack = await Promise.all(
    names.map((name) =>
      heldBackFiles(name, name === 'gesperrt' ? embargo : heldBackBy[name], 10 * (all.indexOf(name) + 1)),
    ),
  );
  return Object.assign(await live(), { 'news/verweise/index.md': leading(names) }, ...heldBack) as Files;
}

export const allHeldBack = Object.keys(heldBackBy) as HeldBackName[];
