import { createHash } from 'node:crypto';
import type { Article } from './corpus/article.ts';
import type { CorpusProblem } from './corpus/corpus-problem.ts';
import { buildSpeakers } from './corpus/speakers/build-speakers.ts';
import { type Grouper, groupStatements } from './groups/open-grouper.ts';
import { ANALYSER_VERSION, terms } from './retrieval/analyser.ts';
import { buildIndex } from './retrieval/build-index.ts';
import type { Bm25Index } from './retrieval/bm25-index.ts';
import type { Unit, UnitKind } from './retrieval/unit.ts';
import { passagesOf, sentencesOf, statementsOf } from './retrieval/units.ts';
import type { AnalysedArticle, Snapshot } from './snapshot.ts';
import type { Analysis } from './text/analysis.ts';
import { ANALYSIS_VERSION, analyse } from './text/analyse.ts';
import { isStatement } from './text/quotation/is-statement.ts';
import { type Span, overlaps } from './text/span.ts';
import { withRoles } from './with-roles.ts';

/** A snapshot of these articles, in whatever order they come. CPU-bound: the bot calls it in a worker. */
export function buildSnapshot(
  articles: readonly Article[],
  problems: readonly CorpusProblem[],
): Snapshot {
  const analysed = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(analysedArticle);
  const terms = analysed.map(unitTermsOf);
  const { ranked, ...rest } = indexArticles(analysed, groupStatements, (kind) =>
    buildIndex(terms.flatMap((each) => each[kind])),
  );
  return {
    ...rest,
    articles: withRoles(analysed, rest.speakers.rolesElsewhere),
    problems,
    ranked: {
      passage: { units: unitsOf(analysed, 'passage'), index: ranked.passage },
      sentence: { units: unitsOf(analysed, 'sentence'), index: ranked.sentence },
      statement: { units: unitsOf(analysed, 'statement'), index: ranked.statement },
    },
  };
}

/** An article with its analysis, and of that the attributions that may be shown as statements. */
function analysedArticle(article: Article): AnalysedArticle {
  const { text, publishedOn } = article;
  return withStatements(article, analyse(text, publishedOn?.value ?? null));
}

export function withStatements(article: Article, analysis: Analysis): AnalysedArticle {
  const quotations = analysis.quotations.filter((each) => isStatement(each, article.text));
  return { article, analysis: { ...analysis, quotations } };
}

/** The terms of each unit of an article, in the order of its units. */
export type UnitTerms = Readonly<Record<UnitKind, readonly (readonly string[])[]>>;

/** What is known of all articles together; they come by id. */
export function indexArticles(
  analysed: readonly AnalysedArticle[],
  group: Grouper,
  index: (kind: UnitKind) => Bm25Index,
): Pick<Snapshot, 'version' | 'speakers' | 'groups'> & {
  readonly ranked: Readonly<Record<UnitKind, Bm25Index>>;
} {
  const speakers = buildSpeakers(analysed);
  return {
    version: versionOf(analysed),
    speakers,
    groups: group(analysed, speakers),
    ranked: {
      passage: index('passage'),
      sentence: index('sentence'),
      statement: index('statement'),
    },
  };
}

export function unitTermsOf(held: AnalysedArticle): UnitTerms {
  const of = (kind: UnitKind): readonly (readonly string[])[] =>
    unitsAt(held, kind, 0).map((unit) => terms(indexedText(held, unit)));
  return { passage: of('passage'), sentence: of('sentence'), statement: of('statement') };
}

function unitsOf(analysed: readonly AnalysedArticle[], kind: UnitKind): readonly Unit[] {
  return analysed.flatMap((held, place) => unitsAt(held, kind, place));
}

/** The units of an article that stands at this place of the snapshot. */
export function unitsAt(
  { article, analysis }: AnalysedArticle,
  kind: UnitKind,
  place: number,
): readonly Unit[] {
  switch (kind) {
    case 'passage':
      return passagesOf(article.text, analysis, place);
    case 'sentence':
      return sentencesOf(analysis, place);
    case 'statement':
      return statementsOf(analysis, place);
  }
}

/**
 * What a unit is found by. A statement is found by its sentences without the names of who speaks and without
 * what others say in them: “Hale wants a vote, Reed a delay” is not Reed on votes.
 */
function indexedText({ article, analysis }: AnalysedArticle, unit: Unit): string {
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
