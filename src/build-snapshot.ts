import { joinDated } from './dated-sentences.ts';
import { analyseArticle } from './analyse-article.ts';
import { type HeaderColumns, headerColumns } from './article-columns.ts';
import { type ArticleUnits, articleUnitsOf, statementColumns, unitsIn } from './article-units.ts';
import type { Article } from './corpus/article.ts';
import type { CorpusProblem } from './corpus/corpus-problem.ts';
import { sha256Of } from './corpus/sha256-of.ts';
import { buildSpeakers } from './corpus/speakers/build-speakers.ts';
import type { JoinedSpeakers } from './corpus/speakers/open-joiner.ts';
import { packSpeakers, type SpeakerPacker } from './corpus/speakers/speaker-packer.ts';
import { SpeakerTable } from './corpus/speakers/speaker-table.ts';
import { type Grouper, groupStatements } from './groups/open-grouper.ts';
import { ANALYSER_VERSION, terms } from './retrieval/analyser.ts';
import { buildIndex } from './retrieval/build-index.ts';
import { type NamePacker, NameTable, openNamePacker } from './retrieval/name-table.ts';
import { packTerms, TermTable } from './retrieval/term-table.ts';
import { openTopicCoder } from './retrieval/topic-coder.ts';
import { topicNames } from './retrieval/topic-names.ts';
import { type TopicColumns, TopicTable } from './retrieval/topic-table.ts';
import type { Unit, UnitKind } from './retrieval/unit.ts';
import { joinUnits, UnitTable } from './retrieval/unit-table.ts';
import type { AnalysedArticle, Ranked, Snapshot } from './snapshot.ts';
import { ANALYSIS_VERSION, analyse } from './text/analyse.ts';
import { type Span, overlaps } from './text/span.ts';
import { withRoles } from './with-roles.ts';

/**
 * A snapshot of these articles, in whatever order they come. CPU-bound: the bot calls it in a worker. `onProgress` is
 * told how many have been analysed.
 */
export function buildSnapshot(
  articles: readonly Article[],
  problems: readonly CorpusProblem[],
  onProgress: (done: number, total: number) => void = () => {},
): Snapshot {
  const sorted = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const failed: CorpusProblem[] = [];
  const analysed = sorted.flatMap((article, place) => {
    const made = analyseArticle(article, ({ text, publishedOn }) =>
      analyse(text, publishedOn?.value ?? null),
    );
    onProgress(place + 1, sorted.length);
    if (made.kind === 'analysed') return [made.held];
    failed.push(made.problem);
    return [];
  });
  const terms = analysed.map((held) => unitTermsOf(held));
  const rest = snapshotParts(analysed, {
    problems: [...problems, ...failed],
    speakers: buildSpeakers(analysed),
    packSpeakers,
    packNames: openNamePacker(),
    group: groupStatements,
    units: analysed.map(articleUnitsOf),
    headers: analysed.map(headerOf),
    columns: headerColumns(analysed.map(({ article }) => article)),
    indexOf: (kind) => {
      const index = buildIndex(terms.flatMap((each) => each[kind]));
      return { ...index, terms: new TermTable(packTerms(index.terms)) };
    },
    topics: topicsOf(analysed),
  });
  return { ...rest, articles: withRoles(analysed, rest.speakers.rolesElsewhere) };
}

/** The terms of each unit of an article, in the order of its units. */
export type UnitTerms = Readonly<Record<UnitKind, readonly (readonly string[])[]>>;

/** All of a snapshot but the articles, which come by id, as all that is told of each does. */
export function snapshotParts(
  analysed: readonly AnalysedArticle[],
  {
    problems,
    speakers,
    packSpeakers: pack,
    packNames,
    group,
    units,
    headers,
    columns,
    indexOf,
    topics,
  }: {
    readonly problems: readonly CorpusProblem[];
    /** Who speaks in them. */
    readonly speakers: JoinedSpeakers;
    readonly packSpeakers: SpeakerPacker;
    readonly packNames: NamePacker;
    readonly group: Grouper;
    readonly units: readonly ArticleUnits[];
    /** As `headerOf` writes them. */
    readonly headers: readonly string[];
    readonly columns: HeaderColumns;
    readonly indexOf: (kind: UnitKind) => Ranked['index'];
    readonly topics: TopicColumns;
  },
): Omit<Snapshot, 'articles'> {
  const { ofPerson, rolesElsewhere } = speakers;
  const ranked = (kind: UnitKind): Ranked => ({
    units: new UnitTable(joinUnits(units.map((each) => each.columns[kind]))),
    index: indexOf(kind),
  });
  const told = [ANALYSER_VERSION, ANALYSIS_VERSION, headers.join('')].join('\n');
  return {
    version: sha256Of(told).slice(0, 12),
    problems,
    speakers: { speakers: new SpeakerTable(pack(speakers)), ofPerson, rolesElsewhere },
    speakerNames: new NameTable(packNames(speakers.speakers.map(({ name }) => name))),
    groups: group(analysed, speakers),
    ranked: {
      passage: ranked('passage'),
      sentence: ranked('sentence'),
      statement: ranked('statement'),
    },
    ofStatement: statementColumns(units, speakers),
    ofSentence: joinDated(units.map(({ dated }) => dated)),
    ofArticle: {
      ...columns,
      sentences: Uint32Array.from(units, ({ sentences }) => sentences),
      statements: Uint32Array.from(units, ({ statements }) => statements),
    },
    topics: new TopicTable(topics),
  };
}

function topicsOf(analysed: readonly AnalysedArticle[]): TopicColumns {
  const coder = openTopicCoder();
  return coder.pack(analysed.map((held) => coder.code(topicNames(held))));
}

export function unitTermsOf(held: AnalysedArticle): UnitTerms {
  const of = (kind: UnitKind): readonly (readonly string[])[] =>
    unitsIn(held, kind).map((unit) => terms(indexedText(held, unit)));
  return { passage: of('passage'), sentence: of('sentence'), statement: of('statement') };
}

/** What stands in an article's header: with the code, all that its part of a snapshot depends on. */
export function headerOf({ article }: AnalysedArticle): string {
  const { text: _, ...header } = article;
  return JSON.stringify(header);
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
