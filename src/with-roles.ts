import type { RoleElsewhere } from './corpus/speakers/speaker.ts';
import type { AnalysedArticle } from './snapshot.ts';
import type { Analysis } from './text/analysis.ts';
import { antecedentOf } from './text/people/antecedent.ts';
import { CERTAIN } from './text/people/certain.ts';

type PersonByQuotation = ReadonlyMap<number, number>;

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
    return people === undefined ? held : read(held, (analysis) => analysisWith(analysis, people));
  });
}

/** The same articles, where nobody tells any more who speaks in these of their quotations. */
export function withoutRoles(
  analysed: readonly AnalysedArticle[],
  lost: readonly Pick<RoleElsewhere, 'article' | 'quotation'>[],
): readonly AnalysedArticle[] {
  const byArticle = new Map<number, Set<number>>();
  for (const { article, quotation } of lost)
    byArticle.set(article, (byArticle.get(article) ?? new Set()).add(quotation));
  if (byArticle.size === 0) return analysed;
  return analysed.map((held, place) => {
    const nameless = byArticle.get(place);
    if (nameless === undefined) return held;
    return read(held, (analysis) => ({
      ...analysis,
      quotations: analysis.quotations.map((quotation, index) =>
        nameless.has(index) ? { ...quotation, speaker: null } : quotation,
      ),
    }));
  });
}

/** Worked out when it is asked for: few of these articles are. */
function read(held: AnalysedArticle, change: (analysis: Analysis) => Analysis): AnalysedArticle {
  let known: Analysis | null = null;
  return {
    article: held.article,
    get analysis() {
      return (known ??= change(held.analysis));
    },
  };
}

function analysisWith(analysis: Analysis, people: PersonByQuotation): Analysis {
  const quotations = analysis.quotations.map((quotation, index) => {
    const person = people.get(index);
    const [source] = quotation.source;
    if (person === undefined || source === undefined) return quotation;
    const antecedent = antecedentOf(analysis.people[person], source);
    const speaker = { person, via: 'role', antecedent, margin: CERTAIN } as const;
    return { ...quotation, speaker };
  });
  return { ...analysis, quotations };
}
