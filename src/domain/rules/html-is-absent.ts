import { nodesOf, placeOf } from '../body-nodes.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { say, shorten } from './words/words.ts';

const MARKDOWN = new Map(
  Object.entries({
    b: '**fett**',
    strong: '**fett**',
    i: '*kursiv*',
    em: '*kursiv*',
    a: '[Linktext](https://www.example.org/)',
    img: '![Alternativtext](./foto.jpg)',
    ul: '- Punkt',
    ol: '1. Punkt',
    li: '- Punkt',
    h2: '## Zwischenüberschrift',
    h3: '### Überschrift',
    blockquote: '> Zitat',
    hr: '***',
    br: '\\ am Ende der Zeile',
  }),
);

const sub = say('tiefgestellte Ziffern als Zeichen: CO₂, H₂O', 'subscript digits as characters: CO₂, H₂O');
const sup = say('hochgestellte Ziffern als Zeichen: m², 10³', 'superscript digits as characters: m², 10³');

function mendOf(tag: string) {
  if (tag === 'sub') return say(`So schreiben: ${sub.de}`, `Write: ${sub.en}`);
  if (tag === 'sup') return say(`So schreiben: ${sup.de}`, `Write: ${sup.en}`);
  const markdown = MARKDOWN.get(tag);
  return markdown
    ? say(`In Markdown schreiben: ${markdown}`, `Write it in Markdown: ${markdown}`)
    : say(
        'Das HTML löschen; Kästen gehen mit :::note, Zitate mit :::quote. Ist ein „<“ gemeint: \\<',
        'Delete the HTML; boxes are written with :::note, quotations with :::quote. If a "<" is meant: \\<',
      );
}

const withoutComments = (html: string): string => html.replace(/<!--[\s\S]*?-->/g, '').trim();

/** Bodies are Markdown: raw HTML would carry scripts and styles past every other check. Comments are allowed. */
export const htmlIsAbsent = ruleOfFiles('html-is-absent', (file) => {
  if (file.format === 'mdx') return [];
  const opened = new Set<string>();
  return nodesOf(file, 'html').flatMap((node): Finding[] => {
    const html = withoutComments(node.value);
    const [, closing, name = ''] = /^<(\/?)\s*([a-z][\w-]*)/i.exec(html) ?? [];
    const tag = name.toLowerCase();
    const isEndOfReported = closing === '/' && opened.has(tag);
    if (html === '' || isEndOfReported) return [];
    opened.add(tag);
    return [
      {
        ...placeOf(file, node),
        value: shorten(html),
        message: say('HTML ist im Text nicht erlaubt.', 'HTML is not allowed in the text.'),
        mend: mendOf(tag),
      },
    ];
  });
});
