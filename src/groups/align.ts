import type { Anchors } from './anchors.ts';
import type { Edge } from './held-part.ts';
import { BESIDE, type Least, occasionTier } from './judge.ts';
import { likenessOfSayings } from './likeness.ts';
import { inWordingOrder, type Wording } from './report.ts';
import { ALIGNED_WEIGHTS, alignedFeatures, logistic, logit } from './scores.ts';
import { GROUND } from './statement-groups.ts';

// One broadcaster or place, or another sure pair, shows one occasion; a day later another may have come.
const ONE_OCCASION = { score: 0.6, overlap: 0.28, overlapOfOne: 0.45 };
const A_DAY_LATER = { score: 0.6, overlap: 0.33, overlapOfOne: 0.45 };
// That both were published within a day shows little by itself: campaigns say the same every day.
const A_DAY_APART = { score: 0.85, overlap: 0.4, overlapOfOne: Infinity };
const DAYS_APART = { score: 0.9, overlap: 0.6, overlapOfOne: Infinity };

/** Whether it links two of one speaker on one occasion: what the words alone have shown stays as it is. */
export function isComparable({ grounds }: Edge): boolean {
  return (
    (grounds & GROUND.speaker) !== 0 &&
    (grounds & GROUND.words) === 0 &&
    (grounds & (GROUND.days | GROUND.venue)) !== 0
  );
}

/**
 * How two that are comparable stand to each other beside what else their articles have: a sentence that has a better
 * partner in the other article is not joined to a worse one, and one that has no other is joined sooner. `rival` is the
 * logit of the surest other partner of either. Null: apart.
 */
export function alignedEdge(
  one: Wording,
  two: Wording,
  edge: Edge,
  { rival, anchors }: { readonly rival: number; readonly anchors: Anchors },
): Edge | null {
  // Sums of fractions hang on their order.
  const [a, b] = inWordingOrder(one, two) <= 0 ? [one, two] : [two, one];
  const score = logistic(ALIGNED_WEIGHTS, alignedFeatures(logit(edge.score), rival));
  if (score < BESIDE) return null;
  const gap = Math.abs((a.report.day ?? 0) - (b.report.day ?? 0));
  const isDated = a.report.day !== null && b.report.day !== null;
  const isOneVenue = (edge.grounds & GROUND.venue) !== 0;
  const least = leastOf(isDated ? gap : 0, isOneVenue, () => anchors.areOneOccasion(a, b));
  const tier = occasionTier(likenessOfSayings(a.saying, b.saying), score, least);
  return tier === null ? null : { ...edge, tier, score };
}

/** How sure two must be, by days between them and by what shows that they are of one occasion. */
export function leastOf(gap: number, isOneVenue: boolean, isAnchored: () => boolean): Least {
  if (gap > 1) return isOneVenue ? A_DAY_LATER : DAYS_APART;
  if (!isOneVenue && !isAnchored()) return A_DAY_APART;
  return gap === 0 ? ONE_OCCASION : A_DAY_LATER;
}
