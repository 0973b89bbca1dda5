import { type BodyNode, nodesOf, placeOf, sourceOf } from '../body-nodes.ts';
import type { ContentFile } from '../content-tree.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { say, shorten } from './words/words.ts';

type Heading = BodyNode<'heading'>;

const textOf = (file: ContentFile, heading: Heading): string =>
  (sourceOf(file, heading).split('\n')[0] ?? '').replace(/^#+\s*|\s*#*\s*$/g, '');

const firstOrder = (file: ContentFile, heading: Heading): Finding => {
  const line = `## ${textOf(file, heading)}`;
  return {
    ...placeOf(file, heading),
    value: shorten(textOf(file, heading)),
    message: say(
      'Die Überschrift erster Ordnung ist schon der Titel der Seite.',
      'The heading of the first order is the page’s title already.',
    ),
    mend: say(`So schreiben: ${line}`, `Write: ${line}`),
  };
};

const skipped = (file: ContentFile, heading: Heading, allowed: number): Finding => {
  const line = `${'#'.repeat(allowed)} ${textOf(file, heading)}`;
  return {
    ...placeOf(file, heading),
    level: 'advice',
    value: shorten(textOf(file, heading)),
    message: say(
      `Vor dieser Überschrift der Ebene ${heading.depth} fehlt eine der Ebene ${heading.depth - 1}.`,
      `Before this heading of level ${heading.depth} there is none of level ${heading.depth - 1}.`,
    ),
    mend: say(`So schreiben: ${line}`, `Write: ${line}`),
  };
};

/** `---` right below a paragraph makes it a heading, where people mean a line across the page. */
const underlined = (file: ContentFile, heading: Heading): Finding => ({
  ...placeOf(file, heading),
  level: 'advice',
  value: shorten(textOf(file, heading)),
  message: say(
    'Die Zeile mit Strichen darunter macht diesen Absatz zur Überschrift.',
    'The line of hyphens below makes this paragraph a heading.',
  ),
  mend: say(
    `Ist eine Überschrift gemeint: ## ${textOf(file, heading)} – ist eine Trennlinie gemeint, davor eine Leerzeile einfügen.`,
    `If a heading is meant: ## ${textOf(file, heading)} – if a dividing line is meant, insert a blank line above it.`,
  ),
});

/** The title is the page's first heading; those of the body begin at the second order and skip none. */
export const headingsBeginAtTwo = ruleOfFiles('headings-begin-at-two', (file) => {
  let above = 1;
  return nodesOf(file, 'heading').flatMap((heading): Finding[] => {
    const allowed = above + 1;
    above = Math.max(heading.depth, 2);
    if (heading.depth === 1) return [firstOrder(file, heading)];
    if (heading.depth > allowed) return [skipped(file, heading, allowed)];
    return /^#/.test(sourceOf(file, heading)) ? [] : [underlined(file, heading)];
  });
});
