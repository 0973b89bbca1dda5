import { expect, test } from 'vitest';
import { found, newsWithBody, projectWithBody } from '../../testing/content-builders.ts';
import { htmlIsAbsent } from './html-is-absent.ts';

const inBody = (body: string) => found(htmlIsAbsent, { 'news/x/index.md': newsWithBody(body) });

test('HTML is shown once per element, with the Markdown for it', () => {
  expect(inBody('Text <b>fett</b>')).toEqual([
    {
      at: 'news/x/index.md:7:6',
      value: '<b>',
      message: 'HTML ist im Text nicht erlaubt.',
      mend: 'In Markdown schreiben: **fett**',
    },
  ]);
});

test('small figures have characters of their own', () => {
  expect(inBody('CO<sub>2</sub> und m<sup>2</sup>').map(({ mend }) => mend)).toEqual([
    'So schreiben: tiefgestellte Ziffern als Zeichen: CO₂, H₂O',
    'So schreiben: hochgestellte Ziffern als Zeichen: m², 10³',
  ]);
});

test('blocks, scripts and a lonely end are found', () => {
  expect(inBody('<div onclick="x">\nText\n</div>\n\n<script>x</script>\n\nText</p>').map(({ at }) => at)).toEqual([
    'news/x/index.md:7:1',
    'news/x/index.md:11:1',
    'news/x/index.md:13:5',
  ]);
});

test('what is no element of HTML is told how to write a "<"', () => {
  expect(inBody('<constructor>')).toMatchObject([
    { mend: 'Das HTML löschen; Kästen gehen mit :::note, Zitate mit :::quote. Ist ein „<“ gemeint: \\<' },
  ]);
});

test('comments, addresses in angle brackets, comparisons and code are fine', () => {
  const body = 'Text <!-- intern --> <https://example.org> 5 < 6 und <5 `<b>`\n\n<!-- mehrere\nZeilen -->\n';
  expect(inBody(body)).toEqual([]);
});

test('in .mdx, elements are a matter of the rule for MDX', () => {
  expect(found(htmlIsAbsent, { 'projects/x/index.mdx': projectWithBody('<div>x</div>') })).toEqual([]);
});
