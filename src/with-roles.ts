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
    if (held !== undefined) told[place] = read(held, (analysis) => analysisWith(analysis, people));
  }
  return told;
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
  const told = [...analysed];
  for (const [place, nameless] of byArticle) {
    const held = analysed[place];
    if (held !== undefined)
      told[place] = read(held, (analysis) => withoutSpeakers(analysis, nameless));
  }
  return told;
}

/** Worked out when it is asked for: few of these articles are. */
function read(held: AnalysedArticle, change: (analysis: Analysis) => Analysis): AnalysedArticle {
  let known: Analysis | null = null;
  return {
    get article() {
      return held.article;
    },
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

function withoutSpeakers(analysis: Analysis, nameless: ReadonlySet<number>): Analysis {
  const quotations = analysis.quotations.map((quotation, index) =>
    nameless.has(index) ? { ...quotation, speaker: null } : quotation,
  );
  return { ...analysis, quotations };
}
