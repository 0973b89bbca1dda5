import { describe, expect, test } from 'vitest';
import { found, newsWithBody, projectWithBody } from '../../testing/content-builders.ts';
import { mdxIsAllowedHere } from './mdx-is-allowed-here.ts';

const inBody = (body: string) => found(mdxIsAllowedHere, { 'projects/x/index.mdx': projectWithBody(body) });

test('the site’s components with texts as properties are fine, and so are comments and boxes', () => {
  const body = [
    '<KeyFigures>',
    '  <KeyFigure value="12" label="Partner" />',
    '</KeyFigures>',
    '',
    '<Steps><Step title="Eins" when="2026">Text mit **Markdown**</Step></Steps>',
    '',
    '{/* intern */}',
    '',
    ':::note{title="x"}\nText \\<5 und \\{a\\}\n:::',
  ].join('\n');
  expect(inBody(body)).toEqual([]);
});

test('.md files are none of this', () => {
  expect(found(mdxIsAllowedHere, { 'news/x/index.md': newsWithBody('<Foo /> {a} <5') })).toEqual([]);
});

test('a type without .mdx is told to use .md', () => {
  expect(found(mdxIsAllowedHere, { 'news/x/index.mdx': newsWithBody('Text') })).toEqual([
    {
      at: 'news/x/index.mdx:1:1',
      value: undefined,
      message: 'index.mdx ist nur in content/projects/ und content/pages/ möglich.',
      mend: 'Die Datei in index.md umbenennen.',
    },
  ]);
});

describe('signs with a special meaning are explained where they stand', () => {
  test('"<"', () => {
    expect(inBody('Text\n\nWerte <5 und mehr')).toEqual([
      {
        at: 'projects/x/index.mdx:8:7',
        value: '<',
        message: 'Das Zeichen „<“ hat in .mdx eine Sonderbedeutung.',
        mend: 'Einen Rückstrich davor setzen: \\<5 – Webadressen so schreiben: [Linktext](https://…)',
      },
    ]);
    expect(inBody('Siehe <https://example.org>')).toMatchObject([{ at: 'projects/x/index.mdx:6:7', value: '<' }]);
  });

  test('"{"', () => {
    expect(inBody('Die Menge {1, 2')).toMatchObject([
      { at: 'projects/x/index.mdx:6:11', value: '{', mend: 'Einen Rückstrich davor setzen: \\{' },
    ]);
  });

  test('an element without end', () => {
    expect(inBody('<Steps>\n\nText')).toMatchObject([
      {
        at: 'projects/x/index.mdx:6:1',
        value: 'Steps',
        mend: 'Zu jedem <Steps> gehört ein </Steps>; was darin beginnt, endet auch darin.',
      },
    ]);
  });

  test('an element that is written wrongly', () => {
    expect(inBody('Text <Step title=Eins>a</Step>')).toMatchObject([
      {
        at: 'projects/x/index.mdx:6:6',
        value: 'Step',
        mend: 'Angaben stehen in Anführungszeichen, am Ende steht „>“: <Step name="Wert">',
      },
    ]);
  });

  test('a comment of HTML', () => {
    expect(inBody('<!-- intern -->')).toMatchObject([
      { at: 'projects/x/index.mdx:6:1', mend: 'Bemerkungen so schreiben: {/* … */}' },
    ]);
  });
});

test('unknown components are shown with the one that was meant', () => {
  expect(inBody('<KeyFigur value="1" label="a" />\n\nText <div>x</div>')).toMatchObject([
    { at: 'projects/x/index.mdx:6:1', value: 'KeyFigur', mend: 'Meinten Sie „<KeyFigure>“?' },
    {
      at: 'projects/x/index.mdx:8:6',
      value: 'div',
      mend: 'Möglich sind KeyFigures, KeyFigure, Steps und Step.',
    },
  ]);
});

test('unknown properties, and those that are no text, are shown as they should be', () => {
  expect(inBody('<KeyFigure value={12} lable="Partner" {...alle} />').map(({ value, mend }) => [value, mend])).toEqual([
    ['value', 'So schreiben: value="12"'],
    ['lable', 'So schreiben: label="Partner"'],
    ['{...alle}', 'Möglich sind value="…" und label="…".'],
  ]);
  expect(inBody('<Steps kind="a"></Steps>')).toMatchObject([{ mend: 'Die Angabe löschen.' }]);
});

test('imports, exports and expressions are programme', () => {
  expect(
    inBody('import X from "./x"\n\nexport const a = 1\n\nText {a} Text').map(({ at, message }) => [at, message]),
  ).toEqual([
    ['projects/x/index.mdx:6:1', 'import und export sind hier nicht erlaubt.'],
    ['projects/x/index.mdx:8:1', 'import und export sind hier nicht erlaubt.'],
    ['projects/x/index.mdx:10:6', 'Ausdrücke in geschweiften Klammern werden hier nicht berechnet.'],
  ]);
});
