import type { NonEmpty } from '../text/span.ts';
import type { Answer } from './answer.ts';
import type { Disagreement, DisagreementSide } from './groups/variant.ts';

type MayQuote = (side: DisagreementSide) => boolean;

/** The answer with the sentences of its disagreements that may be quoted beside all else that it quotes. */
export function withRightfulSides(answer: Answer, mayQuote: MayQuote): Answer {
  switch (answer.kind) {
    case 'citations': {
      const [first, ...rest] = answer.citations.map((citation) =>
        citation.disagreements === undefined
          ? citation
          : { ...citation, disagreements: rightful(citation.disagreements, mayQuote) },
      );
      return first === undefined ? answer : { ...answer, citations: [first, ...rest] };
    }
    case 'compare': {
      const [first, ...rest] = answer.groups.map((group) => ({
        ...group,
        disagreements: rightful(group.disagreements, mayQuote),
      }));
      return first === undefined ? answer : { ...answer, groups: [first, ...rest] };
    }
    case 'checked':
      return {
        ...answer,
        checks: answer.checks.map((check) => ({
          ...check,
          disagreements: rightful(check.disagreements, mayQuote),
        })),
      };
    case 'timeline':
    case 'sources':
    case 'speakers':
    case 'about':
    case 'no-evidence':
    case 'bad-option':
      return answer;
  }
}

function rightful(
  disagreements: readonly Disagreement[],
  mayQuote: MayQuote,
): readonly Disagreement[] {
  return disagreements.map((found) => {
    const kept = ([first, ...rest]: NonEmpty<DisagreementSide>): NonEmpty<DisagreementSide> => [
      rightfulSide(first, mayQuote),
      ...rest.map((side) => rightfulSide(side, mayQuote)),
    ];
    return { ...found, sides: kept(found.sides) };
  });
}

function rightfulSide(side: DisagreementSide, mayQuote: MayQuote): DisagreementSide {
  return side.sentence === null || mayQuote(side) ? side : { ...side, sentence: null };
}
