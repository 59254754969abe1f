// The package (2.0.1) ships no types.
declare module 'wink-porter2-stemmer' {
  /** Porter2 of one lower-case English word without digits. */
  function stem(word: string): string;
  export = stem;
}
