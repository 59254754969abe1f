/** Why a file, or a line of it, is not in the corpus as written. Reading goes on beside it. */
export interface CorpusProblem {
  /** Path below the corpus folder. */
  readonly file: string;
  /** 1-based; null when the whole file is meant. */
  readonly line: number | null;
  /** `rejected`: the article is left out. `warning`: it is in, but should be looked at. */
  readonly severity: 'rejected' | 'warning';
  /** A sentence for a moderator: capital first, no full stop. */
  readonly message: string;
}
