import type { Citation } from '../answers/answer.ts';
import type { Disagreement, Unquoted } from '../answers/groups/variant.ts';

/** For the citation at the same place: how it compares with the first version, and where versions disagree. */
export function versionJson({ variant, disagreements = [], unquoted = [] }: Citation): object {
  return {
    variant: variant ?? null,
    disagreements: disagreements.map(disagreementJson),
    unquoted: unquoted.map(unquotedJson),
  };
}

export function disagreementJson({ about, isPossible, sides }: Disagreement): object {
  return {
    ...{ about, isPossible },
    sides: sides.map(({ article, words, sentence, span, isPublication }) => ({
      article: article.id,
      outlet: article.outlet?.value ?? null,
      published: article.publishedOn?.value ?? null,
      ...{ words, sentence, start: span.start, end: span.end, isPublication },
    })),
  };
}

export function unquotedJson({ article, tier }: Unquoted): object {
  return { article: article.id, outlet: article.outlet?.value ?? null, tier };
}
