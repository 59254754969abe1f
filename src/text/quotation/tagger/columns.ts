/** What is known of each token before any label: words and suffixes as hashes, the rest as small numbers. */
export const COLUMNS = [
  // Of the word itself.
  'word',
  'suffix',
  'shape',
  'tag',
  // How often annotators took the form for a cue.
  'cue',
  // Quotation marks around it, and the run between them.
  'quote',
  'region',
  'after',
  // Its place in sentence, clause and article.
  'start',
  'end',
  'comma',
  'clause',
  'place',
  'above',
  // Strong cues of its sentence before and after it.
  'strong',
  'lastDistance',
  'lastWord',
  'that',
  'nextDistance',
  'nextWord',
  // What the rules say.
  'rule',
  'ruleName',
] as const;

export type Column = (typeof COLUMNS)[number];

/** A number a token for each column. */
export type Columns = Readonly<Record<Column, Uint32Array>>;

/** The columns that hold a word of the text. No template has more than two of them. */
export const WORD_COLUMNS: ReadonlySet<Column> = new Set([
  'word',
  'clause',
  'lastWord',
  'nextWord',
]);

export function emptyColumns(length: number): Columns {
  // Cost: one stretch of memory for all columns, since each is given back by itself.
  const all = new Uint32Array(COLUMNS.length * length);
  const column = (index: number): Uint32Array => all.subarray(index * length, (index + 1) * length);
  return Object.fromEntries(
    COLUMNS.map((name, index) => [name, column(index)]),
  ) as unknown as Columns;
}
