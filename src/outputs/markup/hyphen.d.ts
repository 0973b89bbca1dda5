/** What we use of hyphen 1.14, which comes without types. */
declare module 'hyphen/de/index.js' {
  const language: {
    /** Puts `hyphenChar` between the syllables of words of at least `minWordLength` letters. */
    hyphenateSync(text: string, options?: { hyphenChar?: string; minWordLength?: number }): string;
  };
  export default language;
}
