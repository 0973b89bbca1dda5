/** How rules speak: both languages at once, German quotation marks, one way of saying "write it like this". */
import type { Words } from '../../content-tree.ts';

export const say = (de: string, en: string): Words => ({ de, en });

/** What is wrong, and how to mend it. */
export interface Saying {
  message: Words;
  mend: Words;
}

/** A line of a file as it should be; `note` is put behind it in brackets. */
export const write = (line: string, note?: Words): Words =>
  note
    ? say(`So schreiben: ${line} (${note.de})`, `Write: ${line} (${note.en})`)
    : say(`So schreiben: ${line}`, `Write: ${line}`);

export const didYouMean = (guess: string): Words => say(`Meinten Sie „${guess}“?`, `Did you mean "${guess}"?`);

/** A value short enough to be quoted in a sentence. */
export const shorten = (text: string, length = 60): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
};

/** "a, b und c". */
export const listed = (items: readonly string[], and: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;

/** A value as it can stand in a head: in quotation marks only where YAML would misread it. */
export function yamlText(text: string): string {
  const inner = text.replace(/„([^“”"]*)"/g, '„$1“');
  if (!inner.includes('"') && !inner.includes('\\')) return `"${inner}"`;
  return `'${inner.replaceAll("'", "''")}'`;
}
