import { hasCome } from '../dated-notes.ts';
import { changesIn, correctionsIn, type DatedEntry } from './reading/dated-entries.ts';
import { readableHead } from './reading/readable-head.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { dotted } from './reading/schema-tree.ts';
import { type Saying, say } from './words/words.ts';

const corrected: Saying = {
  message: say(
    'Diese Korrektur erscheint erst an ihrem Tag; was im Beitrag schon berichtigt ist, steht bis dahin ohne Hinweis da.',
    'This correction appears on its day only; what has been put right in the item stands without a note until then.',
  ),
  mend: say(
    'Den Tag angeben, an dem berichtigt wird, spätestens heute.',
    'Give the day on which it is put right, today at the latest.',
  ),
};

const changed: Saying = {
  message: say(
    'Diese Änderung erscheint erst zu ihrem Zeitpunkt; was sonst im Beitrag steht (Ort, Programm, Text), gilt schon jetzt.',
    'This change appears at its time only; what else the item says (place, programme, text) holds already.',
  ),
  mend: say(
    'Ort, Programm und Text erst dann ändern, oder unter „date“ angeben, seit wann die Änderung bekannt ist.',
    'Change place, programme and text at that time, or give below "date" since when the change is known.',
  ),
};

/** Kinds of change that come with other fields than `status` and `start`, which wait for the change by themselves. */
const WITH_FACTS: readonly string[] = ['moved', 'relocated', 'details'];

/**
 * No correction and no change lies ahead whose facts are on the page already. Advice, and no error: the site can be built
 * as of any moment, and every change once lay ahead.
 */
export const notesAppearWithTheirFacts = ruleOfFiles('notes-appear-with-their-facts', (file, _, now): Finding[] => {
  const { head } = readableHead(file);
  const findingOf = ({ path, date }: DatedEntry, saying: Saying): Finding => {
    const at = [...path, 'date'];
    return { ...head.placeOf(at), level: 'advice', field: dotted(at), value: date, ...saying };
  };
  const isAhead = (entry: DatedEntry): boolean => !hasCome(entry, now);
  const changes = changesIn(head.data).filter(({ kind }) => WITH_FACTS.includes(kind));
  return [
    ...correctionsIn(head.data)
      .filter(isAhead)
      .map((entry) => findingOf(entry, corrected)),
    ...changes.filter(isAhead).map((entry) => findingOf(entry, changed)),
  ];
});
