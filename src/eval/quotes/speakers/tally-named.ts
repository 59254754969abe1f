import { share } from '../tally.ts';

/** One case that has a gold speaker, and what was shown for it. */
export interface Judged {
  readonly isNamed: boolean;
  readonly isRight: boolean;
  /** Measured precision of how the speaker is known; 0 when nobody is named. */
  readonly confidence: number;
}

/** In per cent. */
export interface NamedFigures {
  readonly cases: number;
  readonly accuracy: number;
  /** Cases for which somebody is named. */
  readonly coverage: number;
  readonly precision: number;
}

export function namedFigures(judged: readonly Judged[]): NamedFigures {
  const named = judged.filter(({ isNamed }) => isNamed);
  return {
    cases: judged.length,
    accuracy: share(judged.filter(({ isRight }) => isRight).length, judged.length),
    coverage: share(named.length, judged.length),
    precision: share(named.filter(({ isRight }) => isRight).length, named.length),
  };
}

/**
 * The precision of the surest names that cover at least so many per cent of the cases; names that are equally sure
 * are taken or left together. Null: there are not enough names.
 */
export function precisionAtCoverage(judged: readonly Judged[], least: number): number | null {
  const named = judged
    .filter(({ isNamed }) => isNamed)
    .toSorted((a, b) => b.confidence - a.confidence);
  let right = 0;
  for (const [place, each] of named.entries()) {
    if (each.isRight) right += 1;
    const isLastOfItsKind = named[place + 1]?.confidence !== each.confidence;
    if (isLastOfItsKind && share(place + 1, judged.length) >= least) return share(right, place + 1);
  }
  return null;
}
