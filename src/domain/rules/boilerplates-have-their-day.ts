import { readableHead } from './reading/readable-head.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { dotted, valueAt } from './reading/schema-tree.ts';
import { say } from './words/words.ts';

const message = say(
  'Ab diesem Tag gilt schon ein anderer Absatz „Über …“; welcher unter einer Pressemitteilung steht, wäre Zufall.',
  'Another boilerplate begins on this day already; which of them a press release has would be chance.',
);

const mend = say(
  'Jedem Eintrag seinen ersten Tag geben; was nie galt, löschen.',
  'Give every entry its own first day; delete what was never valid.',
);

/** The first days of an organisation's boilerplates, as they are written; what is no list has none. */
function firstDays(data: unknown): unknown[] {
  const entries = valueAt(data, ['boilerplates']);
  return Array.isArray(entries) ? entries.map((entry) => valueAt(entry, ['from'])) : [];
}

/** No two boilerplates of an organisation begin on the same day; their order does not matter. */
export const boilerplatesHaveTheirDay = ruleOfFiles('boilerplates-have-their-day', (file) => {
  if (file.type !== 'organisations') return [];
  const { head } = readableHead(file);
  const days = firstDays(head.data);
  return days.flatMap((from, index): Finding[] => {
    if (typeof from !== 'string' || days.indexOf(from) === index) return [];
    const path = ['boilerplates', index, 'from'];
    return [{ ...head.placeOf(path), field: dotted(path), value: from, message, mend }];
  });
});
