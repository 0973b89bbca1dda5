/**
 * A stretch of text that readers read in one go, but that is stored in parts: the text nodes of a paragraph with
 * emphasis and links in it. Rules look at the whole, edits find their way back into the parts.
 */

export interface Run {
  text: string;
  /** For each part the offset in `text` at which it ends. */
  ends: readonly number[];
}

/** Replaces `length` characters at `at`. Edits of one pass are in order and do not overlap. */
export interface Edit {
  at: number;
  length: number;
  text: string;
}

/** Stands for something that is no text (code, a picture): one letter that no rule knows. */
export const OBJECT = '\ufffc';
/** Stands for a line break that the author set. */
export const BREAK = '\u2028';

export function runOf(parts: readonly string[]): Run {
  let end = 0;
  const ends = parts.map(({ length }) => {
    end += length;
    return end;
  });
  return { text: parts.join(''), ends };
}

export const partsOf = ({ text, ends }: Run): string[] =>
  ends.map((end, index) => text.slice(index === 0 ? 0 : ends[index - 1], end));

/** What replaces characters of several parts goes to the first of them. */
export function edited(run: Run, edits: readonly Edit[]): Run {
  if (edits.length === 0) return run;
  let text = '';
  let from = 0;
  const ends = [...run.ends];
  for (const edit of edits) {
    text += run.text.slice(from, edit.at) + edit.text;
    from = edit.at + edit.length;
    for (const [index, end] of run.ends.entries()) {
      if (end >= from) ends[index] = (ends[index] ?? end) + edit.text.length - edit.length;
      else if (end > edit.at) ends[index] = text.length;
    }
  }
  return { text: text + run.text.slice(from), ends };
}

/** `replacement` gets the match; what it gives back unchanged is no edit. */
export function replaced(run: Run, pattern: RegExp, replacement: (match: RegExpMatchArray) => string): Run {
  const edits = [...run.text.matchAll(pattern)].flatMap((match): Edit[] => {
    const text = replacement(match);
    return text === match[0] ? [] : [{ at: match.index, length: match[0].length, text }];
  });
  return edited(run, edits);
}

// A trailing quote or full stop belongs to the sentence, not to the address.
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s"„“”«»<>()]*[^\s"„“”«»<>().,;:!?'’‘]|[\p{L}\d._+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

const HIDDEN = new RegExp(`${ADDRESS.source}|${OBJECT}`, 'gu');

/** Runs `change` while web and e-mail addresses are hidden from it. */
export function sparingAddresses(run: Run, change: (run: Run) => Run): Run {
  if (!/@|:\/\/|www\.|\ufffc/.test(run.text)) return change(run);
  const hidden: string[] = [];
  const text = run.text.replace(HIDDEN, (address) => {
    hidden.push(...address.split(''));
    return OBJECT.repeat(address.length);
  });
  const changed = change({ ...run, text });
  let next = 0;
  return { ...changed, text: changed.text.replaceAll(OBJECT, () => hidden[next++] ?? OBJECT) };
}
