import { ID_PATTERN } from '../../schema/fields.ts';
import { directives } from '../../schema/markup.ts';
import { type BodyNode, nodesOf, placeAt, placeOf, sourceOf, spanOf } from '../body-nodes.ts';
import type { ContentFile, ContentTree } from '../content-tree.ts';
import { type Box, firstLine, isClosed, placeIn } from './reading/boxes.ts';
import { hasItem, meantId, mendMissingItem, noSuchItem } from './reading/ids.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { meantDirectivePart } from './words/synonyms.ts';
import { didYouMean, listed, say, shorten } from './words/words.ts';

type BoxName = keyof typeof directives;

const NAMES = Object.keys(directives);
const isKnown = (name: string): name is BoxName => Object.hasOwn(directives, name);

function unknownBox(file: ContentFile, box: Box): Finding {
  const guess = meantDirectivePart(box.name, NAMES);
  const known = NAMES.map((name) => `:::${name}`);
  return {
    ...placeOf(file, box),
    value: box.name,
    message: say(
      `Den Kasten „:::${box.name}“ gibt es nicht; sein Inhalt ginge verloren.`,
      `There is no box ":::${box.name}"; its content would be lost.`,
    ),
    mend: guess
      ? didYouMean(`:::${guess}`)
      : say(`Möglich sind ${listed(known, 'und')}.`, `Possible are ${listed(known, 'and')}.`),
  };
}

const notClosed = (file: ContentFile, box: Box): Finding => ({
  ...placeOf(file, box),
  value: firstLine(file, box),
  message: say(
    `Der Kasten „:::${box.name}“ wird nicht geschlossen und nimmt allen Text danach auf.`,
    `The box ":::${box.name}" is not closed and takes up all the text below it.`,
  ),
  mend: say(
    'Unter dem letzten Absatz des Kastens eine eigene Zeile „:::“ einfügen.',
    'Insert a line ":::" of its own below the last paragraph of the box.',
  ),
});

/** Whatever stands behind the name without braces is dropped. */
function lostText(file: ContentFile, box: Box): Finding[] {
  const rest = firstLine(file, box).replace(/^:{3,}[\w-]+/, '');
  const isComplete = /^\s*(?:\{[^{}]*\}\s*)?$/.test(rest);
  const label = rest.replace(/[[\]{}"„“”]|\w+=/g, '').trim();
  const attribute = box.name === 'quote' ? 'name' : 'title';
  const mended = `:::${box.name}{${attribute}="${label}"}`;
  return isComplete
    ? []
    : [
        {
          ...placeIn(file, box, rest.trim()),
          value: rest.trim(),
          message: say(`„${rest.trim()}“ wird nicht gelesen.`, `"${rest.trim()}" is not read.`),
          mend: say(`So schreiben: ${mended}`, `Write: ${mended}`),
        },
      ];
}

function attributesOf(file: ContentFile, box: Box, known: readonly string[]): Finding[] {
  const names = Object.keys(box.attributes ?? {});
  return names
    .filter((name) => !known.includes(name))
    .map((name): Finding => {
      const guess = meantDirectivePart(
        name,
        known.filter((option) => !names.includes(option)),
      );
      const hasCurly = /[„“”]/.test(firstLine(file, box));
      return {
        ...placeIn(file, box, name),
        value: name,
        message: say(
          `Die Angabe „${name}“ gibt es bei „:::${box.name}“ nicht.`,
          `":::${box.name}" has no property "${name}".`,
        ),
        mend: hasCurly
          ? say('Gerade Anführungszeichen verwenden: {name="…"}', 'Use straight quotation marks: {name="…"}')
          : guess
            ? didYouMean(guess)
            : say(`Möglich sind ${listed(known, 'und')}.`, `Possible are ${listed(known, 'and')}.`),
      };
    });
}

function speaker(file: ContentFile, box: Box, tree: ContentTree): Finding[] {
  const { person, name } = box.attributes ?? {};
  if (person && !hasItem(tree, 'people', person)) {
    const [message, mend] = [noSuchItem('people', person), mendMissingItem(tree, 'people', person)];
    return [{ ...placeIn(file, box, person), value: person, message, mend }];
  }
  if (person || name) return [];
  return [
    {
      ...placeOf(file, box),
      value: firstLine(file, box),
      message: say('Bei dem Zitat fehlt, von wem es stammt.', 'The quotation does not say whose it is.'),
      mend: say(
        'So schreiben: :::quote{person="erika-mustermann"} oder :::quote{name="Erika Mustermann"}',
        'Write: :::quote{person="erika-mustermann"} or :::quote{name="Erika Mustermann"}',
      ),
    },
  ];
}

/** Organisations may be named freely; what looks like an id, and nearly is one, is no name. */
function speakersHouse(file: ContentFile, box: Box, tree: ContentTree): Finding[] {
  const house = box.attributes?.organisation ?? '';
  const isSlip = /-/.test(house) && ID_PATTERN.test(house) && !hasItem(tree, 'organisations', house);
  if (!isSlip || !meantId(tree, 'organisations', house)) return [];
  const [message, mend] = [noSuchItem('organisations', house), mendMissingItem(tree, 'organisations', house)];
  return [{ ...placeIn(file, box, house), value: house, message, mend }];
}

function ofBox(file: ContentFile, box: Box, tree: ContentTree): Finding[] {
  const open = isClosed(file, box) ? [] : [notClosed(file, box)];
  if (!isKnown(box.name)) return [unknownBox(file, box), ...open];
  const lost = lostText(file, box);
  const attributes = lost.length > 0 ? [] : attributesOf(file, box, directives[box.name]);
  const speakers =
    box.name === 'quote' && lost.length + attributes.length === 0
      ? [...speaker(file, box, tree), ...speakersHouse(file, box, tree)]
      : [];
  return [...open, ...lost, ...attributes, ...speakers];
}

/** `::: note` or a line `:::` too many: readers would see the colons. */
function strayColons(file: ContentFile, node: BodyNode<'text'>): Finding[] {
  const source = sourceOf(file, node);
  const stray = /^[ \t>]*(:{3,})[ \t]*(.*)$/m.exec(source);
  if (!stray) return [];
  const [line, , name = ''] = stray;
  const mended = `:::${meantDirectivePart(name.split(/[\s{[]/)[0] ?? '', NAMES) ?? NAMES[0]}`;
  return [
    {
      ...placeAt(file, spanOf(node)[0] + stray.index + line.indexOf(':')),
      value: shorten(line),
      message: say('Diese Doppelpunkte gehören zu keinem Kasten.', 'These colons belong to no box.'),
      mend: name
        ? say(`Ohne Leerzeichen schreiben: ${mended}`, `Write it without space: ${mended}`)
        : say('Die Zeile löschen.', 'Delete the line.'),
    },
  ];
}

const twoColons = (file: ContentFile, node: BodyNode<'leafDirective'>): Finding[] =>
  isKnown(node.name)
    ? [
        {
          ...placeOf(file, node),
          value: sourceOf(file, node),
          message: say('Ein Kasten beginnt mit drei Doppelpunkten.', 'A box begins with three colons.'),
          mend: say(`So schreiben: :::${node.name}`, `Write: :::${node.name}`),
        },
      ]
    : [];

/** Boxes are those the site knows, closed, with the properties it knows; a quotation has a speaker. */
export const directivesAreKnown = ruleOfFiles('directives-are-known', (file, tree) => [
  ...nodesOf(file, 'containerDirective').flatMap((box) => ofBox(file, box, tree)),
  ...nodesOf(file, 'leafDirective').flatMap((node) => twoColons(file, node)),
  ...nodesOf(file, 'text')
    .filter(({ value }) => value.includes(':::'))
    .flatMap((node) => strayColons(file, node)),
]);
