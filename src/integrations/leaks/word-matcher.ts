/** Finds many texts in one pass: a tree of words, walked from every word of the text that is searched. */
import { wordsOf } from './folded.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  /** What ends here. */
  ends: T[];
}

const node = <T>(): Node<T> => ({ next: new Map(), ends: [] });

export type Matcher<T> = (text: string) => Set<T>;

/**
 * @param needles texts in the form of `folded`, each with what to report when it is found; whole words only
 * @returns what is found in a text of that form. Time grows with the text, not with the number of needles.
 */
export function matcherOf<T>(needles: Iterable<readonly [string, T]>): Matcher<T> {
  const root = node<T>();
  for (const [needle, found] of needles) {
    let at = root;
    for (const word of wordsOf(needle)) {
      const next = at.next.get(word) ?? node<T>();
      at.next.set(word, next);
      at = next;
    }
    if (at !== root) at.ends.push(found);
  }
  return (text) => {
    const found = new Set<T>();
    const words = wordsOf(text);
    for (let start = 0; start < words.length; start += 1) {
      let at = root.next.get(words[start] ?? '');
      for (let end = start + 1; at; end += 1) {
        for (const one of at.ends) found.add(one);
        at = at.next.get(words[end] ?? '');
      }
    }
    return found;
  };
}
