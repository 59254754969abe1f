type Documents = readonly (readonly string[])[];

/** How often each document has each of its terms. Counts of document `d` stand at `starts[d]` … `starts[d + 1]`. */
export interface TermCounts {
  /** In order of first sight, as wink numbers them. */
  readonly terms: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly termIds: Uint32Array;
  readonly counts: Uint32Array;
}

export function countTerms(documents: Documents): TermCounts {
  const terms = new Map<string, number>();
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
      const term = numbered(terms, word);
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

export function totalLength(documents: Documents): number {
  let total = 0;
  for (const { length } of documents) total += length;
  return total;
}
