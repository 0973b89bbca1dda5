import type { MdastNode } from 'satteri';
import { nodesOf, placeAt, sourceOf, spanOf } from '../body-nodes.ts';
import type { ContentFile } from '../content-tree.ts';
import { BREAK, OBJECT } from '../typography/run.ts';
import { unpairedQuotes } from '../typography/unpaired.ts';
import { readableHead } from './reading/readable-head.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { aboutOf, checkSchemas, dotted, fieldValues } from './reading/schema-tree.ts';
import { say, shorten } from './words/words.ts';

const saying = {
  level: 'advice',
  message: say(
    'Dieses Anführungszeichen hat kein Gegenstück im selben Absatz und bleibt gerade stehen.',
    'This quotation mark has no counterpart in the same paragraph and stays straight.',
  ),
  mend: say(
    'Das fehlende Zeichen ergänzen, oder beide selbst setzen: „so“, innen ‚so‘; für Zoll und Minuten: ″ und ′.',
    'Add the missing mark, or type both: „so“, within it ‚so‘; for inches and minutes: ″ and ′.',
  ),
} as const;

/** Words around a place, so that it is found in a long paragraph. */
const around = (text: string, offset: number): string => shorten(text.slice(Math.max(0, offset - 20), offset + 30), 50);

interface Part {
  text: string;
  node?: MdastNode;
}

/** What a paragraph consists of; a colon that the parser takes for a directive (`Bürger:innen`) is text. */
function partsOf(file: ContentFile, node: MdastNode): Part[] {
  if (node.type === 'text') return [{ text: node.value, node }];
  if (node.type === 'textDirective') return [{ text: sourceOf(file, node), node }];
  if (node.type === 'break') return [{ text: BREAK }];
  return 'children' in node ? node.children.flatMap((child) => partsOf(file, child)) : [{ text: OBJECT }];
}

/** A text is shorter than its source where that has `\"` or `&quot;`, so marks are counted instead of letters. */
function sourceOffset(file: ContentFile, node: MdastNode, text: string, offset: number): number {
  const mark = text.charAt(offset);
  const before = text.slice(0, offset).split(mark).length - 1;
  const typed = mark === '"' ? /"|&quot;|&#34;/g : /'|&apos;|&#39;/g;
  const places = [...sourceOf(file, node).matchAll(typed)].map(({ index }) => index);
  return spanOf(node)[0] + (places[before] ?? 0);
}

function inParagraph(file: ContentFile, paragraph: MdastNode): Finding[] {
  const parts = partsOf(file, paragraph);
  return unpairedQuotes(parts.map(({ text }) => text)).flatMap(({ part, offset }): Finding[] => {
    const { text, node } = parts[part] ?? { text: '' };
    if (!node) return [];
    return [{ ...placeAt(file, sourceOffset(file, node, text, offset)), value: around(text, offset), ...saying }];
  });
}

function inHead(file: ContentFile): Finding[] {
  const { head } = readableHead(file);
  return fieldValues(checkSchemas[file.type], head.data).flatMap(({ path, schema, value }): Finding[] => {
    if (typeof value !== 'string' || aboutOf(schema).prose !== true) return [];
    return unpairedQuotes([value]).map(({ offset }) => ({
      ...head.placeOf(path),
      field: dotted(path),
      value: around(value, offset),
      ...saying,
    }));
  });
}

/** Every straight quotation mark has its counterpart, so that both can become typographic ones. */
export const quotesArePaired = ruleOfFiles('quotes-are-paired', (file) => [
  ...inHead(file),
  ...nodesOf(file, 'paragraph', 'heading', 'tableCell').flatMap((paragraph) => inParagraph(file, paragraph)),
]);
