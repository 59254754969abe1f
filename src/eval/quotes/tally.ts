/** Hits against what was predicted and what was there, each side counted in its own units. */
export interface Tally {
  hits: number;
  predicted: number;
  goldHits: number;
  gold: number;
}

/** In per cent. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

export function newTally(): Tally {
  return { hits: 0, predicted: 0, goldHits: 0, gold: 0 };
}

export function figures(tally: Tally): Figures {
  const precision = share(tally.hits, tally.predicted);
  const recall = share(tally.goldHits, tally.gold);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, gold: tally.gold };
}

/** In per cent. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
