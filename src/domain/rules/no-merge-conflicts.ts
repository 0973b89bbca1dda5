import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { say } from './words/words.ts';

const message = say(
  'Zwei Fassungen dieser Stelle stehen nebeneinander (ungelöster Git-Konflikt).',
  'Two versions of this passage stand side by side (unresolved git conflict).',
);
const mend = say(
  'Eine der beiden Fassungen behalten, die andere und die Zeilen mit „<<<<<<<“, „=======“ und „>>>>>>>“ löschen.',
  'Keep one of the two versions; delete the other and the lines with "<<<<<<<", "=======" and ">>>>>>>".',
);

/** Which lines begin a conflict; an end without a beginning counts too. `=======` alone underlines a heading. */
const beginnings = (lines: readonly string[]): number[] => {
  let open = false;
  return lines.flatMap((line, index) => {
    const begins = /^<{7}(?: |\r?$)/.test(line);
    const ends = /^>{7}(?: |\r?$)/.test(line);
    const found = begins || (ends && !open) ? [index] : [];
    if (begins) open = true;
    if (ends) open = false;
    return found;
  });
};

/** Nobody's unfinished merge reaches the site. */
export const noMergeConflicts = ruleOfFiles('no-merge-conflicts', ({ text }) => {
  const lines = text.split('\n');
  return beginnings(lines).map(
    (index): Finding => ({ line: index + 1, column: 1, value: lines[index]?.trim() ?? '', message, mend }),
  );
});
