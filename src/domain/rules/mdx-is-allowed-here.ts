import type { Place } from '../../schema/front-matter.ts';
import { mdxTypes } from '../../schema/index.ts';
import { mdxComponents } from '../../schema/markup.ts';
import { type BodyNode, bodyOf, nodesOf, placeOf, sourceOf } from '../body-nodes.ts';
import type { ContentFile } from '../content-tree.ts';
import { nearest } from '../nearest.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { sayMdxFault } from './words/mdx-faults.ts';
import { didYouMean, listed, say, shorten } from './words/words.ts';

type Component = BodyNode<'mdxJsxFlowElement' | 'mdxJsxTextElement'>;

const COMPONENTS = Object.keys(mdxComponents);
const isKnown = (name: string): name is keyof typeof mdxComponents => Object.hasOwn(mdxComponents, name);

const wrongType: Finding = {
  line: 1,
  column: 1,
  message: say(
    `index.mdx ist nur in ${mdxTypes.map((type) => `content/${type}/`).join(' und ')} möglich.`,
    `index.mdx is only possible in ${mdxTypes.map((type) => `content/${type}/`).join(' and ')}.`,
  ),
  mend: say('Die Datei in index.md umbenennen.', 'Rename the file to index.md.'),
};

/** The rest of the line from a place on. */
const textAt = ({ text }: ContentFile, { line, column }: Place): string =>
  (text.split('\n')[line - 1] ?? '').slice(column - 1);

function unknownComponent(file: ContentFile, node: Component, name: string): Finding {
  const guess = nearest(name, COMPONENTS);
  return {
    ...placeOf(file, node),
    value: name,
    message: say(`<${name}> gibt es hier nicht.`, `There is no <${name}> here.`),
    mend: guess
      ? didYouMean(`<${guess}>`)
      : say(`Möglich sind ${listed(COMPONENTS, 'und')}.`, `Possible are ${listed(COMPONENTS, 'and')}.`),
  };
}

/** What stands in a property's quotation marks or braces. */
function textIn({ value }: Component['attributes'][number]): string {
  const inner = typeof value === 'object' ? value?.value : value;
  return inner && /^[^{}"]+$/.test(inner) ? inner.replace(/^'(.*)'$/, '$1') : '…';
}

/** Only plain texts are allowed as properties: `value="12"`. */
function properties(file: ContentFile, node: Component, known: readonly string[]): Finding[] {
  return node.attributes.flatMap((attribute): Finding[] => {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
    const isText = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
    if (known.includes(name) && isText) return [];
    const guess = known.includes(name) ? name : nearest(name, known);
    const possible = listed(
      known.map((property) => `${property}="…"`),
      'und',
    );
    return [
      {
        ...placeOf(file, node),
        value: shorten(name || `{${attribute.value}}`),
        message: known.includes(name)
          ? say(`„${name}“ braucht einen Text in Anführungszeichen.`, `"${name}" needs a text in quotation marks.`)
          : say(`„${name || '{…}'}“ gibt es bei <${node.name}> nicht.`, `<${node.name}> has no "${name || '{…}'}".`),
        mend: guess
          ? say(`So schreiben: ${guess}="${textIn(attribute)}"`, `Write: ${guess}="${textIn(attribute)}"`)
          : known.length > 0
            ? say(`Möglich sind ${possible}.`, `Possible are ${possible}.`)
            : say('Die Angabe löschen.', 'Delete the property.'),
      },
    ];
  });
}

function component(file: ContentFile, node: Component): Finding[] {
  const name = node.name ?? '';
  return isKnown(name) ? properties(file, node, mdxComponents[name]) : [unknownComponent(file, node, name)];
}

const programmeLine = {
  message: say('import und export sind hier nicht erlaubt.', 'import and export are not allowed here.'),
  mend: say(
    `Die Zeile löschen; ${listed(COMPONENTS, 'und')} gehen ohne import.`,
    `Delete the line; ${listed(COMPONENTS, 'and')} need no import.`,
  ),
};

const expression = {
  message: say(
    'Ausdrücke in geschweiften Klammern werden hier nicht berechnet.',
    'Expressions in braces are not evaluated here.',
  ),
  mend: say(
    'Sind die Klammern Text, einen Rückstrich davor setzen: \\{',
    'If the braces are text, put a backslash before: \\{',
  ),
};

const isComment = (code: string): boolean => /^\s*(?:\/\*[\s\S]*\*\/)?\s*$/.test(code);

/** Imports, exports and expressions are programme; only a comment, an expression without value, may stand in braces. */
const programme = (file: ContentFile): Finding[] =>
  nodesOf(file, 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression')
    .filter(({ value }) => !isComment(value))
    .map((node) => ({
      ...placeOf(file, node),
      value: shorten(sourceOf(file, node)),
      ...(node.type === 'mdxjsEsm' ? programmeLine : expression),
    }));

/** `.mdx` stands only where it is needed, can be read, and uses nothing but the site's components. */
export const mdxIsAllowedHere = ruleOfFiles('mdx-is-allowed-here', (file) => {
  if (file.format === 'md') return [];
  if (!mdxTypes.includes(file.type)) return [wrongType];
  const { fault } = bodyOf(file);
  if (fault) return [{ ...sayMdxFault(fault.message, textAt(file, fault)), line: fault.line, column: fault.column }];
  const components = nodesOf(file, 'mdxJsxFlowElement', 'mdxJsxTextElement');
  return [...components.flatMap((node) => component(file, node)), ...programme(file)];
});
