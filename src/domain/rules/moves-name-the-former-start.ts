import { oldestFirst } from '../dated-notes.ts';
import { changesIn } from './reading/dated-entries.ts';
import { readableHead } from './reading/readable-head.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { dotted, valueAt } from './reading/schema-tree.ts';
import { say } from './words/words.ts';

const message = say(
  'Der neue Termin ist derselbe wie der bisherige: „from“ und „start“ stimmen überein.',
  'The new date is the one that it was before: "from" and "start" are the same.',
);

const mend = say(
  'Unter „from“ angeben, wann die Veranstaltung vor dieser Änderung beginnen sollte, und unter „start“ den neuen Termin.',
  'Give below "from" when the event was to begin before this change, and the new date in "start".',
);

/** The newest move of an event leads to another date than the one that it comes from. */
export const movesNameTheFormerStart = ruleOfFiles('moves-name-the-former-start', (file): Finding[] => {
  if (file.type !== 'events') return [];
  const { head } = readableHead(file);
  const start = valueAt(head.data, ['start']);
  const move = oldestFirst(changesIn(head.data)).findLast(({ kind }) => kind === 'moved');
  if (move?.from === undefined || move.from !== start) return [];
  const at = [...move.path, 'from'];
  return [{ ...head.placeOf(at), field: dotted(at), value: move.from, message, mend }];
});
