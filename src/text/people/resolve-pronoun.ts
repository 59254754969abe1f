import type { Attributed, Attribution, Quotation } from '../quotation/quotation.ts';
import type { SegmentedText } from '../segmented.ts';
import type { Span } from '../span.ts';
import { antecedentOf } from './antecedent.ts';
import { CERTAIN } from './certain.ts';
import { type Candidate, pronounCandidates } from './pronoun-candidates.ts';
import type { Gender, Person } from './person.ts';

// Best less second best. Below it nobody is named.
const MARGIN = 1;

/** Whom “he” or “she” means, when one candidate stands clearly before the others, or alone. */
export function resolvePronoun(
  segmented: SegmentedText,
  attribution: Attribution,
  span: Span,
  gender: Gender,
  people: readonly Person[],
  previous: readonly Quotation[],
): Attributed | null {
  const candidates = pronounCandidates(segmented, attribution, span, gender, people, previous);
  const clear = clearest(candidates);
  if (clear === null) return null;
  const { person, margin } = clear;
  return { person, via: 'pronoun', antecedent: antecedentOf(people[person], span), margin };
}

function clearest(
  candidates: readonly Candidate[],
): { readonly person: number; readonly margin: number } | null {
  const [best, second] = candidates.toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.person === null) return null;
  const margin = Math.min(CERTAIN, best.score - Math.max(NOBODY, second?.score ?? NOBODY));
  if (margin < MARGIN) return null;
  return { person: best.person, margin };
}

// What somebody unnamed would score.
const NOBODY = -1.25;
