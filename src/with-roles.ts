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
  const told = [...analysed];
  for (const [place, people] of byArticle) {
    const held = analysed[place];
    if (held !== undefined) told[place] = withRolesIn(held, people);
  }
  return told;
}

/** Worked out when it is asked for: few of these articles are. */
function withRolesIn(held: AnalysedArticle, people: PersonByQuotation): AnalysedArticle {
  let known: Analysis | null = null;
  return {
    get article() {
      return held.article;
    },
    get analysis() {
      return (known ??= analysisWith(held.analysis, people));
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
