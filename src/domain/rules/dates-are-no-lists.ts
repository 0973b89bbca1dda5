import { type BodyNode, nodesOf, placeOf, sourceOf } from '../body-nodes.ts';
import type { ContentFile } from '../content-tree.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { say, shorten } from './words/words.ts';

const DATE =
  /^(\d{1,2})\.\s+((?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L}).*|(?:Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\..*)/u;

const finding = (file: ContentFile, item: BodyNode<'listItem'>): Finding[] => {
  const line = sourceOf(file, item).split('\n', 1)[0] ?? '';
  const [, day, rest] = DATE.exec(line) ?? [];
  if (!day || !rest) return [];
  const mended = `${day}\\. ${shorten(rest, 40)}`;
  return [
    {
      ...placeOf(file, item),
      value: shorten(line),
      message: say(
        `„${day}.“ am Anfang der Zeile macht daraus eine nummerierte Liste.`,
        `"${day}." at the beginning of the line makes this a numbered list.`,
      ),
      mend: say(`Einen Rückstrich vor den Punkt setzen: ${mended}`, `Put a backslash before the point: ${mended}`),
    },
  ];
};

/** A paragraph that begins with a date stays a paragraph. */
export const datesAreNoLists = ruleOfFiles('dates-are-no-lists', (file) =>
  nodesOf(file, 'listItem').flatMap((item) => finding(file, item)),
);
