import type { Likeness } from './likeness.ts';

/** A constant and one weight for each feature, in the order of its features. */
export type Weights = readonly number[];

// Beyond four rare words in common, more prove nothing more.
const MOST_SHARED = 4;

/** What tells whether one speaker says the same twice on one occasion. */
export function occasionFeatures({ shared, contained, overlap }: Likeness): readonly number[] {
  return [Math.min(shared, MOST_SHARED), contained, overlap];
}

/** What tells whether two quotations are one utterance when nobody is known to speak; `gap` in days. */
export function wordFeatures(likeness: Likeness, gap: number): readonly number[] {
  const { shared, overlap, inOrder } = likeness;
  return [Math.min(shared, MOST_SHARED), overlap, inOrder, Math.log1p(gap)];
}

/** Below this a pair is not considered at all. */
export const CANDIDATE = 0.15;
/** The logit of the best rival where nothing is one. */
export const NO_RIVAL = Math.log(CANDIDATE / (1 - CANDIDATE));

// Farther behind or ahead proves nothing more.
const MOST_MARGIN = 4;

/** What tells whether one speaker says the same twice, by the pair's own logit and the best of its rivals'. */
export function alignedFeatures(own: number, rival: number): readonly number[] {
  const margin = Math.max(-MOST_MARGIN, Math.min(MOST_MARGIN, own - rival));
  return [own, Math.min(0, margin), Math.max(0, margin)];
}

/** What the logistic function makes this share of; shares of 0 and 1 are taken for a thousandth from there. */
export function logit(share: number): number {
  const inside = Math.max(NEXT_TO_NONE, Math.min(1 - NEXT_TO_NONE, share));
  return Math.log(inside / (1 - inside));
}

const NEXT_TO_NONE = 0.001;

/** The logistic function of the weighted features, 0–1. */
export function logistic([constant = 0, ...weights]: Weights, features: readonly number[]): number {
  let sum = constant;
  for (const [place, weight] of weights.entries()) sum += weight * (features[place] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Learned by `npm run train:groups` on invented speeches and reports, which prints how well each is judged without it. */
export const OCCASION_WEIGHTS: Weights = [-4.18, 3.7, 3.06, 2.98];

/** Learned on the labelled pairs of `eval:variants`, whose report gives the figures for left-out outlets. */
export const WORD_WEIGHTS: Weights = [-2.12, 1.57, 2.29, 1.08, -1.06];

/** Learned with them, each outlet leaving out most utterances, from the logit of the weights above. */
export const ALIGNED_WEIGHTS: Weights = [0.77, 0.78, 1.18, 0];
