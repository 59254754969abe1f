import { createHash } from 'node:crypto';
import type { Article } from './corpus/article.ts';
import type { CorpusProblem } from './corpus/corpus-problem.ts';
import { buildSpeakers } from './corpus/speakers/build-speakers.ts';
import type { RoleElsewhere } from './corpus/speakers/speaker.ts';
import { ANALYSER_VERSION, terms } from './retrieval/analyser.ts';
import { buildIndex } from './retrieval/build-index.ts';
import type { Unit } from './retrieval/unit.ts';
import { passagesOf, sentencesOf, statementsOf } from './retrieval/units.ts';
import type { AnalysedArticle, Ranked, Snapshot } from './snapshot.ts';
import type { Analysis } from './text/analysis.ts';
import { ANALYSIS_VERSION, analyse } from './text/analyse.ts';
import { antecedentOf } from './text/people/antecedent.ts';
import { CERTAIN } from './text/people/certain.ts';
import { isStatement } from './text/quotation/is-statement.ts';
import { type Span, overlaps } from './text/span.ts';

/** A snapshot of these articles, in whatever order they come. CPU-bound: the bot calls it in a worker. */
export function buildSnapshot(
  articles: readonly Article[],
  problems: readonly CorpusProblem[],
): Snapshot {
  const analysed = articles
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((article) => ({ article, analysis: statedIn(article) }));
  const speakers = buildSpeakers(analysed);
  return {
    version: versionOf(analysed),
    articles: withRoles(analysed, speakers.rolesElsewhere),
    problems,
    speakers,
    ranked: {
      passage: rank(analysed, (place, { article, analysis }) =>
        passagesOf(article.text, analysis, place),
      ),
      sentence: rank(analysed, (place, { analysis }) => sentencesOf(analysis, place)),
      statement: rank(analysed, (place, { analysis }) => statementsOf(analysis, place)),
    },
  };
}

/** The analysis of an article, with the attributions that may be shown as statements. */
function statedIn({ text, publishedOn }: Article): Analysis {
  const analysis = analyse(text, publishedOn?.value ?? null);
  return { ...analysis, quotations: analysis.quotations.filter((each) => isStatement(each, text)) };
}

/** The articles with the speakers whose role only other articles tell. */
function withRoles(
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

function rank(
  analysed: readonly AnalysedArticle[],
  unitsOf: (place: number, held: AnalysedArticle) => readonly Unit[],
): Ranked {
  const units = analysed.flatMap((held, place) => unitsOf(place, held));
  return {
    units,
    index: buildIndex(units.map((unit) => terms(indexedText(analysed, unit)))),
  };
}

/**
 * What a unit is found by. A statement is found by its sentences without the names of who speaks and without
 * what others say in them: “Hale wants a vote, Reed a delay” is not Reed on votes.
 */
function indexedText(analysed: readonly AnalysedArticle[], unit: Unit): string {
  const { article, analysis } = analysed[unit.article] as AnalysedArticle;
  if (unit.quotation === null) return article.text.slice(unit.span.start, unit.span.end);
  const others = analysis.quotations.flatMap(({ source, content }, index) =>
    index === unit.quotation ? source : [...source, ...content],
  );
  return without(article.text, unit.span, others);
}

function without(text: string, { start, end }: Span, left: readonly Span[]): string {
  const pieces: string[] = [];
  let from = start;
  for (const span of left.filter((each) => overlaps(each, { start, end })).toSorted(byStart)) {
    pieces.push(text.slice(from, Math.max(from, span.start)));
    from = Math.max(from, span.end);
  }
  pieces.push(text.slice(from, Math.max(from, end)));
  return pieces.join(' ');
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

function versionOf(analysed: readonly AnalysedArticle[]): string {
  const hash = createHash('sha256').update(`${ANALYSER_VERSION}\n${ANALYSIS_VERSION}\n`);
  for (const { article } of analysed) {
    const { text: _, ...header } = article;
    hash.update(JSON.stringify(header));
  }
  return hash.digest('hex').slice(0, 12);
}
