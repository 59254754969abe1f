import type { RoleElsewhere } from './corpus/speakers/speaker.ts';
import type { AnalysedArticle } from './snapshot.ts';
import { antecedentOf } from './text/people/antecedent.ts';
import { CERTAIN } from './text/people/certain.ts';

/** The articles with the speakers whose role only other articles tell. */
export function withRoles(
  analysed: readonly AnalysedArticle[],
  elsewhere: readonly RoleElsewhere[],
): readonly AnalysedArticle[] {
  const byArticle = new Map<number, Map<number, number>>();
  for (const { article, quotation, person } of elsewhere) {
    const people = byArticle.get(article) ?? new Map<number, number>();
    byArticle.set(article, people.set(quotation, person));
  }
  return analysed.map((held, place) => {
    const people = byArticle.get(place);
    if (people === undefined) return held;
    const quotations = held.analysis.quotations.map((quotation, index) => {
      const person = people.get(index);
      const [source] = quotation.source;
      if (person === undefined || source === undefined) return quotation;
      const antecedent = antecedentOf(held.analysis.people[person], source);
      const speaker = { person, via: 'role', antecedent, margin: CERTAIN } as const;
      return { ...quotation, speaker };
    });
    return { ...held, analysis: { ...held.analysis, quotations } };
  });
}
