import { mdxTypes } from '../../schema/index.ts';
import { mdxComponents } from '../../schema/markup.ts';
import { type BodyNode, bodyOf, nodesOf, placeOf, sourceOf } from '../body-nodes.ts';
import type { ContentFile } from '../content-tree.ts';
import { nearest } from '../nearest.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
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

/** The parser's complaint in words for people who do not know that the file is a programme. */
function parseFault({ line, column, message }: NonNullable<ReturnType<typeof bodyOf>['fault']>): Finding {
  const [, component] = /`<\/?(\w+)>`/.exec(message) ?? [];
  const place = { line, column };
  if (component) {
    return {
      ...place,
      value: component,
      message: say(
        `Anfang und Ende von <${component}> passen nicht zusammen.`,
        `Beginning and end of <${component}> do not match.`,
      ),
      mend: say(
        `Zu jedem <${component}> gehört ein </${component}>; was darin beginnt, endet auch darin.`,
        `Every <${component}> needs a </${component}>; what begins within it ends within it.`,
      ),
    };
  }
  return message.includes('{') || message.includes('expression')
    ? {
        ...place,
        value: '{',
        message: say(
          'Die geschweifte Klammer „{“ hat in .mdx eine Sonderbedeutung.',
          'A "{" has a special meaning in .mdx.',
        ),
        mend: say('Einen Rückstrich davor setzen: \\{', 'Put a backslash before it: \\{'),
      }
    : {
        ...place,
        value: '<',
        message: say(
          'Das Zeichen „<“ hat in .mdx eine Sonderbedeutung.',
          'The character "<" has a special meaning in .mdx.',
        ),
        mend: say(
          'Einen Rückstrich davor setzen: \\<5 – Webadressen so schreiben: [Linktext](https://…)',
          'Put a backslash before it: \\<5 – write web addresses like this: [link text](https://…)',
        ),
      };
}

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

/** Imports, exports and expressions are programme; only a comment, an expression without value, may stand in braces. */
function programme(file: ContentFile): Finding[] {
  const nodes = nodesOf(file, 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression');
  return nodes
    .filter(({ value }) => !/^\s*(?:\/\*[\s\S]*\*\/)?\s*$/.test(value))
    .map(
      (node): Finding => ({
        ...placeOf(file, node),
        value: shorten(sourceOf(file, node)),
        message:
          node.type === 'mdxjsEsm'
            ? say('import und export sind hier nicht erlaubt.', 'import and export are not allowed here.')
            : say(
                'Ausdrücke in geschweiften Klammern werden hier nicht berechnet.',
                'Expressions in braces are not evaluated here.',
              ),
        mend:
          node.type === 'mdxjsEsm'
            ? say(
                `Die Zeile löschen; ${listed(COMPONENTS, 'und')} gehen ohne import.`,
                `Delete the line; ${listed(COMPONENTS, 'and')} need no import.`,
              )
            : say(
                'Sind die Klammern Text, einen Rückstrich davor setzen: \\{',
                'If the braces are text, put a backslash before: \\{',
              ),
      }),
    );
}

/** `.mdx` stands only where it is needed, can be read, and uses nothing but the site's components. */
export const mdxIsAllowedHere = ruleOfFiles('mdx-is-allowed-here', (file) => {
  if (file.format === 'md') return [];
  if (!mdxTypes.includes(file.type)) return [wrongType];
  const { fault } = bodyOf(file);
  if (fault) return [parseFault(fault)];
  const components = nodesOf(file, 'mdxJsxFlowElement', 'mdxJsxTextElement');
  return [...components.flatMap((node) => component(file, node)), ...programme(file)];
});
