/**
 * An item with all that has ever come out wrong in a feed: for the tests of everything that is not a page. The content
 * check lets it pass, but for what `wildLinks` has. Nobody in it exists.
 */
import type { Contents, Raw } from './catalogue-builders.ts';
import { plain } from './pictures.ts';

/** A letter with its dots beside it, as macOS types it (NFD); "ö" in the end. */
const APART = 'o\u0308';
/** What XML forbids: control characters, a non-character, half an emoji. */
const FORBIDDEN = '\u0000\u0008\u000b\u001f\ufffe\ud83d';
/** A skin tone and two joiners: three people in one sign, and one that is two signs. */
const EMOJI = '👩🏽‍🔬👨‍👩‍👧';
/** 300 letters. */
export const LONG_WORD = 'Zelle'.repeat(60);

export const tortureHead: Raw<'news'> = {
  kind: 'press-release',
  title: `Gr${APART}ße &amp; <b>Übermut</b> ${EMOJI} ]]>${FORBIDDEN}`,
  subtitle: 'Fisch & Chips <i>',
  date: '2026-04-27T14:30',
  dateline: 'Musterstadt',
  summary: `Größe${FORBIDDEN} &lt; ]]> "${LONG_WORD}"`,
  organisations: ['musterinstitut'],
  topics: ['probe'],
  cover: {
    src: './bild.png',
    alt: `Gefäß & "Deckel"`,
    caption: 'Ein Gefäß <leer>',
    credit: 'Jörg Müßig & Söhne',
    licence: 'CC BY 4.0',
  },
  attachments: [{ file: './bericht.pdf', title: 'Bericht & Anhang', accessible: true, language: 'en' }],
  links: [{ title: 'Noch <mehr>', url: 'https://www.example.net/?a=1&b=2#c' }],
  contacts: [{ person: 'erika-mustermann', role: 'Leiterin R&D', email: 'erika@example.org', phone: '+49 341 123 45' }],
  pressContacts: [{ organisation: 'musterinstitut', email: 'presse@example.org' }],
  source: { name: 'Haus & Hof', title: 'Vorlage', url: 'https://www.example.net/a', date: '2026-04-26' },
  corrections: [{ date: '2026-04-28', text: 'Nicht <5>, sondern 6 & mehr.' }],
};

/** Whom and what the item names. */
export const tortureCompany: Contents = {
  organisations: {
    musterinstitut: {
      name: 'Musterinstitut',
      shortName: 'MI',
      kind: 'research',
      boilerplates: [{ from: '2020-01-01', text: 'Das Institut hat <20> Leute & mehr.' }],
    },
  },
  people: { 'erika-mustermann': { givenName: 'Erika', familyName: 'Mustermann', academicTitle: 'Dr.' } },
  topics: { probe: { title: 'Probe & Prüfung', summary: 'Ein erfundenes Thema.' } },
  venues: { musterhaus: { name: 'Musterhaus', kind: 'building' } },
};

export const tortureBody = `
Gr${APART}ße, ${EMOJI}, \`]]>\` und ]]>, &amp;amp; und &lt;b&gt; in einem Satz.

${LONG_WORD}

[Stelle](#rechts-links), [Haus](../../venues/musterhaus/index.md), [Startseite](/), [Netz](https://www.example.net/?a=1&b=2#c),
[Brief](mailto:post@example.org) und [Anruf](tel:+4934112345).

## Rechts & links

| Links | Mitte | Rechts |
| :---- | :---: | -----: |
| a     | b     |  1.000 |

Ein Satz mit Fußnote.[^1]

[^1]: Die Fußnote steht am Ende.

![Ein Gefäß](./bild.png "Ein Gefäß. Foto: Erika Mustermann")

- [x] erledigt
- [ ] offen

:::quote{name="Erika Mustermann" role="Laborleiterin"}
Ein erfundener Satz.
:::

:::note{title="Hinweis & Bitte"}
Ein Hinweis.
:::

:::facts{title="Zahlen"}
- eins
:::

\`\`\`
a < b && c
\`\`\`
`;

/** Addresses of every kind that can stand in a text, also those that the content check refuses. */
export const wildLinks =
  '[a](//cdn.example.net/x) [b](?seite=2) [c](../anderswo/) [d](bericht.pdf) [e](javascript:alert%281%29) [f](data:text/html,x) [g](<http://[>) ![h](data:image/png;base64,AAAA)';

/** A body of a project, where MDX is allowed. */
export const tortureMdx = `
<KeyFigures>
  <KeyFigure value="7 & mehr" label="erfundene Zahlen" />
</KeyFigures>

## Ein Abschnitt

![Ein Gefäß](./bild.png "Ein Gefäß. Foto: Erika Mustermann")

<Steps>
  <Step title="Anfangen" when="zuerst">
    So geht es los, ${EMOJI}.
  </Step>
</Steps>

- [x] erledigt
`;

/** What the components of the body above are on the page, before anything is done to them for a feed. */
export const renderedMdx =
  '<dl class="key-figures"> <div> <dt>erfundene Zahlen</dt> <dd>7 &amp; mehr</dd> </div> </dl>' +
  '<h2 id="ein-abschnitt">Ein Abschnitt</h2>' +
  '<ol class="steps"> <li> <p class="step-when">zuerst</p> <p class="step-title">Anfangen</p> <p>So geht es los.</p> </li> </ol>';

const fileOf = (head: object, body = ''): string =>
  // JSON is YAML, and writes what cannot be typed.
  ['---', ...Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`), '---', body].join('\n');

const filesOf = (contents: Contents): [string, string][] =>
  Object.entries(contents).flatMap(([type, items]) =>
    Object.entries(items).map(([id, head]): [string, string] => [`${type}/${id}/index.md`, fileOf(head)]),
  );

/** The same as a content folder: the news item `folter`, the project `folter`, and whom they name. */
export async function tortureFiles(): Promise<Record<string, string | Uint8Array>> {
  const picture = await plain(1500, 1000).png().toBuffer();
  return {
    ...Object.fromEntries(filesOf(tortureCompany)),
    'news/folter/index.md': fileOf(tortureHead, tortureBody),
    'news/folter/bild.png': picture,
    'news/folter/bericht.pdf': '%PDF-1.7\n%%EOF\n',
    'projects/folter/index.mdx': fileOf(
      { title: 'Folter & Probe', date: '2026-02-03', summary: 'Ein erfundenes Vorhaben.' },
      tortureMdx,
    ),
    'projects/folter/bild.png': picture,
  };
}
