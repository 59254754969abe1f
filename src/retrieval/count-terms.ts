/** Documents in a row whose terms are counted, each term written as a number that is its code wherever it stands. */
export interface CodedCounts {
  /** Of each document, in terms. */
  readonly lengths: Uint32Array;
  /** Codes and counts of document `d` stand at `starts[d]` … `starts[d + 1]`, in order of first sight. */
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
  readonly counts: Uint32Array;
}

/** How often each document has each of its terms. Counts of document `d` stand at `starts[d]` … `starts[d + 1]`. */
interface TermCounts {
  /** In order of first sight, as wink numbers them. */
  readonly terms: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly termIds: Uint32Array;
  readonly counts: Uint32Array;
}

export function countTerms(documents: readonly (readonly string[])[]): TermCounts {
  const terms = new Map<string, number>();
  return count(documents, terms, (word) => numbered(terms, word));
}

/** Documents as they are kept, so that their terms are counted once and looked up no more. */
export function codeTerms(
  documents: readonly (readonly string[])[],
  codeOf: (word: string) => number,
): CodedCounts {
  const { terms, starts, termIds, counts } = countTerms(documents);
  const codes = Uint32Array.from(terms.keys(), codeOf);
  return {
    lengths: Uint32Array.from(documents, ({ length }) => length),
    starts,
    codes: termIds.map((term) => codes[term] ?? 0),
    counts: counts.slice(0, termIds.length),
  };
}

/** The terms of each document again, one that it has several times in a row. */
export function spelledTerms(
  { starts, codes, counts }: CodedCounts,
  words: readonly string[],
): readonly (readonly string[])[] {
  return Array.from({ length: starts.length - 1 }, (_, document) => {
    const terms: string[] = [];
    for (let at = starts[document] ?? 0; at < (starts[document + 1] ?? 0); at += 1)
      for (let left = counts[at] ?? 0; left > 0; left -= 1) terms.push(words[codes[at] ?? 0] ?? '');
    return terms;
  });
}

function count<Word>(
  documents: readonly (ArrayLike<Word> & Iterable<Word>)[],
  terms: ReadonlyMap<string, number>,
  termOf: (word: Word) => number,
): TermCounts {
  const most = totalLength(documents);
  const starts = new Uint32Array(documents.length + 1);
  const termIds = new Uint32Array(most);
  const counts = new Uint32Array(most);
  // By term: one more than the place of its count in the document that had it last.
  const places = new Uint32Array(most);
  let total = 0;
  for (const [document, words] of documents.entries()) {
    const start = total;
    for (const word of words) {
      const term = termOf(word);
      const place = places[term] ?? 0;
      if (place > start) {
        counts[place - 1] = (counts[place - 1] ?? 0) + 1;
        continue;
      }
      termIds[total] = term;
      counts[total] = 1;
      total += 1;
      places[term] = total;
    }
    starts[document + 1] = total;
  }
  return { terms, starts, termIds: termIds.subarray(0, total), counts };
}

function numbered(terms: Map<string, number>, word: string): number {
  const known = terms.get(word);
  if (known !== undefined) return known;
  const id = terms.size;
  terms.set(word, id);
  return id;
}

function totalLength(documents: readonly { readonly length: number }[]): number {
  let total = 0;
  for (const { length } of documents) total += length;
  return total;
}
