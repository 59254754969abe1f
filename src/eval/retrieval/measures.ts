/** Normalised discounted cumulative gain of the first `depth` of a ranking (Järvelin & Kekäläinen 2002), 0–1. */
export function ndcg(
  ranking: readonly number[],
  grades: ReadonlyMap<number, number>,
  depth: number,
): number {
  const ideal = [...grades.values()].sort((a, b) => b - a);
  const gained = ranking.map((document) => grades.get(document) ?? 0);
  return discounted(gained.slice(0, depth)) / discounted(ideal.slice(0, depth));
}

function discounted(gains: readonly number[]): number {
  let sum = 0;
  for (const [rank, gain] of gains.entries()) sum += gain / Math.log2(rank + 2);
  return sum;
}

/** Share of the relevant documents that stand in the ranking, 0–1. */
export function recall(ranking: readonly number[], grades: ReadonlyMap<number, number>): number {
  const relevant = [...grades].filter(([, grade]) => grade > 0).map(([document]) => document);
  const ranked = new Set(ranking);
  return relevant.filter((document) => ranked.has(document)).length / relevant.length;
}

/** How often a value of `positives` is above one of `negatives`, ties counting half: the area under the ROC curve. */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  const sorted = negatives.toSorted((a, b) => a - b);
  let wins = 0;
  for (const value of positives) {
    const below = countBelow(sorted, (other) => other < value);
    const upTo = countBelow(sorted, (other) => other <= value);
    wins += below + (upTo - below) / 2;
  }
  return wins / (positives.length * negatives.length);
}

/** Share of `negatives` below the value that 5 % of `positives` lie below. */
export function refusedAtFivePercent(
  positives: readonly number[],
  negatives: readonly number[],
): number {
  const threshold = positives.toSorted((a, b) => a - b)[Math.floor(positives.length * 0.05)];
  if (threshold === undefined) return Number.NaN;
  return negatives.filter((value) => value < threshold).length / negatives.length;
}

function countBelow(sorted: readonly number[], isBelow: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBelow(sorted[middle] ?? Infinity)) low = middle + 1;
    else high = middle;
  }
  return low;
}
