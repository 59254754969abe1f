/** Documents as their terms, each term written as its place in `words`. */
export interface CodedDocuments {
  readonly words: readonly string[];
  readonly documents: readonly Uint32Array[];
}

/** How often each document has each of its terms. Counts of document `d` stand at `starts[d]` … `starts[d + 1]`. */
export interface TermCounts {
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

/** The same of documents in code: it looks up no string for a word that it has seen. */
export function countCoded({ words, documents }: CodedDocuments): TermCounts {
  const terms = new Map<string, number>();
  // One more than the term's number; 0 before it is seen.
  const seen = new Uint32Array(words.length);
  return count(documents, terms, (code) => {
    const known = seen[code] ?? 0;
    if (known > 0) return known - 1;
    const term = numbered(terms, words[code] ?? '');
    seen[code] = term + 1;
    return term;
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

export function totalLength(documents: readonly { readonly length: number }[]): number {
  let total = 0;
  for (const { length } of documents) total += length;
  return total;
}
