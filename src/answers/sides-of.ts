import type { Answer } from './answer.ts';
import type { Disagreement, DisagreementSide } from './groups/variant.ts';

/** Every side of every disagreement that an answer tells of. */
export function sidesOf(answer: Answer): readonly DisagreementSide[] {
  return disagreementsIn(answer).flatMap(({ sides }) => sides);
}

function disagreementsIn(answer: Answer): readonly Disagreement[] {
  switch (answer.kind) {
    case 'citations':
      return answer.citations.flatMap(({ disagreements = [] }) => disagreements);
    case 'compare':
      return answer.groups.flatMap(({ disagreements }) => disagreements);
    case 'checked':
      return answer.checks.flatMap(({ disagreements }) => disagreements);
    case 'timeline':
    case 'sources':
    case 'speakers':
    case 'about':
    case 'no-evidence':
    case 'bad-option':
      return [];
  }
}
