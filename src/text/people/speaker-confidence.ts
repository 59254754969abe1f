import type { Attributed } from '../quotation/quotation.ts';

interface Bin {
  /** The least margin. */
  readonly from: number;
  readonly precision: number;
}

/**
 * The share of speakers that are right when the annotators' own source is given. Names: every second article of
 * PolNeAR train (3,855 sources that end in a name). Pronouns, by margin: 373 of PolNeAR train, labelled by reading,
 * in six-fold cross-validation. Roles: 20 of the same.
 */
const BY_NAME = 0.99;
const BY_ROLE = 0.95;
const BY_PRONOUN: readonly Bin[] = [
  { from: 3, precision: 0.99 },
  { from: 0, precision: 0.9 },
];

/** Measured precision of a speaker known in this way, 0–1. */
export function speakerConfidence({ via, margin }: Pick<Attributed, 'via' | 'margin'>): number {
  switch (via) {
    case 'name':
    case 'alias':
      return BY_NAME;
    case 'role':
      return BY_ROLE;
    case 'pronoun':
      return BY_PRONOUN.find(({ from }) => margin >= from)?.precision ?? 0;
  }
}
