/** Weights by term number, as a vector of length 1; terms in rising order. Empty for a text without terms. */
export interface WordVector {
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
}

/**
 * A vector for each text: term frequency times `ln((1 + N) / (1 + df)) + 1` over these N texts, made length 1. The same
 * texts in another order give the same vectors.
 */
export function wordVectors(texts: readonly (readonly string[])[]): readonly WordVector[] {
  const numbers = new Map<string, number>();
  const counted = texts.map((words) => countTerms(words, numbers));
  const df = new Uint32Array(numbers.size);
  for (const counts of counted) for (const term of counts.keys()) df[term] = (df[term] ?? 0) + 1;
  const idf = Float64Array.from(df, (n) => Math.log((1 + texts.length) / (1 + n)) + 1);
  return counted.map((counts) => unitVector(counts, idf));
}

function countTerms(
  words: readonly string[],
  numbers: Map<string, number>,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const word of words) {
    const term = numbers.get(word) ?? numbers.size;
    if (term === numbers.size) numbers.set(word, term);
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

function unitVector(counts: ReadonlyMap<number, number>, idf: Float64Array): WordVector {
  const terms = Uint32Array.from(counts.keys()).toSorted();
  const weights = Float64Array.from(terms, (term) => (counts.get(term) ?? 0) * (idf[term] ?? 0));
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
  return { terms, weights: length === 0 ? weights : weights.map((weight) => weight / length) };
}

/** A sum of vectors, term by term. Not of length 1. */
export type VectorSum = ReadonlyMap<number, number>;

export function sumOf(vectors: readonly WordVector[], share = 1): VectorSum {
  const sum = new Map<number, number>();
  for (const vector of vectors) addTo(sum, vector, share);
  return sum;
}

export function addTo(sum: Map<number, number>, { terms, weights }: WordVector, share = 1): void {
  for (const [place, term] of terms.entries()) {
    sum.set(term, (sum.get(term) ?? 0) + (weights[place] ?? 0) * share);
  }
}

export function dot({ terms, weights }: WordVector, sum: VectorSum): number {
  let product = 0;
  for (const [place, term] of terms.entries()) {
    product += (weights[place] ?? 0) * (sum.get(term) ?? 0);
  }
  return product;
}

export function lengthOf(sum: VectorSum): number {
  let squares = 0;
  for (const weight of sum.values()) squares += weight * weight;
  return Math.sqrt(squares);
}
