/** True positives, false positives and false negatives of one page, divided by their sum; all 0 when it is empty. */
export type PageCounts = readonly [tp: number, fp: number, fn: number];

export interface SetScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

const SHINGLE = 4;

/** Python's `\w+`: letters, numbers and underscores; combining marks part words. */
function tokensOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Scrapinghub's measure (article-extraction-benchmark, 2019): runs of four tokens, with multiplicity. */
export function scorePage(gold: string, predicted: string): PageCounts {
  const wanted = shinglesOf(gold);
  const found = shinglesOf(predicted);
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const key of new Set([...wanted.keys(), ...found.keys()])) {
    const inGold = wanted.get(key) ?? 0;
    const inFound = found.get(key) ?? 0;
    tp += Math.min(inGold, inFound);
    fp += Math.max(0, inFound - inGold);
    fn += Math.max(0, inGold - inFound);
  }
  const sum = tp + fp + fn;
  return sum === 0 ? [0, 0, 0] : [tp / sum, fp / sum, fn / sum];
}

function shinglesOf(text: string): Map<string, number> {
  const tokens = tokensOf(text);
  const counts = new Map<string, number>();
  if (tokens.length === 0) return counts;
  for (let start = 0; start < Math.max(1, tokens.length - SHINGLE + 1); start += 1) {
    const key = tokens.slice(start, start + SHINGLE).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Means over pages, then their harmonic mean. A page for which nothing was found counts in recall only. */
export function scoreSet(pages: readonly PageCounts[]): SetScore {
  const precision = mean(
    pages.filter(([tp, fp]) => tp + fp > 0).map(([tp, fp, fn]) => share(tp, fp, fp + fn === 0)),
  );
  const recall = mean(
    pages.filter(([tp, , fn]) => tp + fn > 0).map(([tp, fp, fn]) => share(tp, fn, fp + fn === 0)),
  );
  const sum = precision + recall;
  return { f1: sum === 0 ? 0 : (2 * precision * recall) / sum, precision, recall };
}

export function isExact(gold: string, predicted: string): boolean {
  return tokensOf(gold).join('\0') === tokensOf(predicted).join('\0');
}

function share(tp: number, other: number, isPerfect: boolean): number {
  if (isPerfect) return 1;
  return tp === 0 ? 0 : tp / (tp + other);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
