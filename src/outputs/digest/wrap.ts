/** Lines of a plain-text mail: RFC 3676 recommends 72 characters, and who answers puts "> " before them. */
export const LINE = 72;

/** What belongs to one character on the screen: marks, and emoji that are joined, stay with what they follow. */
const CHARACTERS = /\P{M}(?:\p{M}|\p{Emoji_Modifier}|\u200d\P{M})*/gsu;

/** A word that is longer than a line, in pieces. */
function piecesOf(word: string, width: number): string[] {
  const pieces = [''];
  for (const character of word.match(CHARACTERS) ?? []) {
    const last = pieces.at(-1) ?? '';
    if (last !== '' && last.length + character.length > width) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces;
}

/** Soft hyphens mean nothing here; of no-break spaces the words between them stay together where a line has room. */
const wordsIn = (text: string, width: number): string[] =>
  text
    .replaceAll('\u00ad', '')
    .split(/[ \t\r\n\f]+/)
    .flatMap((word) => (word.length <= width ? [word] : word.split(/\s/)))
    .flatMap((word) => (word.length <= width ? [word] : piecesOf(word, width)))
    .filter((word) => word !== '')
    .map((word) => word.replace(/\s/g, ' '));

/** A text in lines of at most `width` UTF-16 units. */
export function wrapped(text: string, width: number = LINE): string {
  const lines = [''];
  for (const word of wordsIn(text, width)) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (`${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
