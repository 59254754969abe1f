import { logistic, type Weights } from '../../groups/scores.ts';

export interface Example {
  readonly features: readonly number[];
  readonly isSame: boolean;
}

// Unit: passes over all examples. The weights move by less than a hundredth after that.
const PASSES = 6000;
const STEP = 0.3;
// Keeps the weights of separable examples finite.
const RIDGE = 0.004;

/** Weights of a logistic regression, found by gradient ascent: the same each time. */
export function fitLogistic(examples: readonly Example[]): Weights {
  const size = (examples[0]?.features.length ?? 0) + 1;
  let weights = Array.from({ length: size }, () => 0);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const slope = weights.map(() => 0);
    for (const { features, isSame } of examples) {
      const miss = Number(isSame) - logistic(weights, features);
      for (const [place, value] of [1, ...features].entries()) {
        slope[place] = (slope[place] ?? 0) + miss * value;
      }
    }
    weights = weights.map((weight, place) => {
      const decay = place === 0 ? 0 : RIDGE * weight;
      return weight + STEP * ((slope[place] ?? 0) / examples.length - decay);
    });
  }
  return weights;
}
