import { changesIn, correctionsIn, isDayOrTime } from './reading/dated-entries.ts';
import { readableHead } from './reading/readable-head.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { dotted, valueAt } from './reading/schema-tree.ts';
import { say } from './words/words.ts';

const message = say(
  'Der Eintrag liegt vor der Veröffentlichung („date“): Was noch niemand gelesen hat, kann sich für niemanden ändern.',
  'The entry lies before the publication ("date"): what nobody has read yet changes for nobody.',
);

const mendFrom = (published: string) =>
  say(
    `Einen Tag ab ${published} angeben; was schon vorher feststand, gehört in den Beitrag selbst, ohne diesen Eintrag.`,
    `Give a day from ${published} on; what was known before belongs in the item itself, without this entry.`,
  );

/** Days and clock times are compared as far as both go. */
const isBefore = (date: string, published: string): boolean =>
  date.slice(0, published.length) < published.slice(0, date.length);

/** Nothing is corrected and no plan changes before it was published. */
export const notesFollowPublication = ruleOfFiles('notes-follow-publication', (file): Finding[] => {
  const { head } = readableHead(file);
  const published = valueAt(head.data, ['date']);
  if (!isDayOrTime(published)) return [];
  return [...correctionsIn(head.data), ...changesIn(head.data)]
    .filter(({ date }) => isBefore(date, published))
    .map(({ path, date }) => {
      const at = [...path, 'date'];
      return { ...head.placeOf(at), field: dotted(at), value: date, message, mend: mendFrom(published) };
    });
});
