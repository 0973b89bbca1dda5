/** hyphen 1.14 ships no types; this is the part of its documented interface that is used here. */
declare module 'hyphen/de-1996/index.js' {
  /** Puts U+00AD where a word may be divided. */
  function hyphenateSync(text: string, options?: { minWordLength?: number; hyphenChar?: string }): string;
  const german: { hyphenateSync: typeof hyphenateSync };
  export default german;
}
