import { bodyOf, nodesOf, placeAt, spanOf } from '../body-nodes.ts';
import type { ContentFile } from '../content-tree.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { say } from './words/words.ts';

const FORM = /^(?:in(?:nen)?|r|n|e|s|m)(?!\p{L})/u;

/**
 * Whether the star at this offset stands inside a word, as in `Bürger*innen`. Emphasis within one word
 * (`Un*glück*lich`) is meant as such; one that ends in another word never is.
 */
function isGenderStar(text: string, offset: number, emphasised: string): boolean {
  const isInWord = /\p{L}\*\p{L}/u.test(text.slice(offset - 1, offset + 2));
  return isInWord && (/\s/.test(emphasised) || FORM.test(text.slice(offset + 1, offset + 8)));
}

function wordAt(text: string, offset: number): string {
  const [before = ''] = /[\p{L}-]*$/u.exec(text.slice(0, offset)) ?? [];
  const [after = ''] = /^\p{L}*/u.exec(text.slice(offset + 1)) ?? [];
  return `${before}*${after}`;
}

function finding(file: ContentFile, offset: number): Finding {
  const word = wordAt(bodyOf(file).text, offset);
  const mended = word.replace('*', '\\*');
  return {
    ...placeAt(file, offset),
    value: word,
    message: say(
      'Zwei Gendersterne in einem Absatz machen den Text dazwischen kursiv, und die Sterne verschwinden.',
      'Two gender stars in one paragraph set the text between them in italics, and the stars vanish.',
    ),
    mend: say(`Einen Rückstrich vor den Stern setzen: ${mended}`, `Put a backslash before the star: ${mended}`),
  };
}

/** A star within a word is a letter, not emphasis. */
export const genderFormsAreKept = ruleOfFiles('gender-forms-are-kept', (file) => {
  const { text } = bodyOf(file);
  return nodesOf(file, 'emphasis').flatMap((node) => {
    const [start, end] = spanOf(node);
    const isStar = (offset: number) => isGenderStar(text, offset, text.slice(start, end));
    return [start, end - 1].filter(isStar).map((offset) => finding(file, offset));
  });
});
