import type { HeaderColumns } from './article-columns.ts';
import type { Article } from './corpus/article.ts';
import type { CorpusProblem } from './corpus/corpus-problem.ts';
import type { SpeakersOfSnapshot } from './corpus/speakers/speaker-table.ts';
import type { SentenceColumns } from './dated-sentences.ts';
import type { StatementGroups } from './groups/statement-groups.ts';
import type { Bm25Index } from './retrieval/bm25-index.ts';
import type { NameTable } from './retrieval/name-table.ts';
import type { TopicTable } from './retrieval/topic-table.ts';
import type { UnitKind } from './retrieval/unit.ts';
import type { UnitTable } from './retrieval/unit-table.ts';
import type { Analysis } from './text/analysis.ts';

/** An article may be read from bytes when it is asked for, and so may its text and its analysis. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** Units of one kind, in the order of the articles and of their text, and their index. */
export interface Ranked {
  readonly units: UnitTable;
  readonly index: Bm25Index;
}

/** What is asked of many statements at once, by their places in `ranked.statement.units`. */
export interface StatementColumns {
  /** One more than the place of who says it in the registry; 0: nobody is known. */
  readonly speakers: Uint32Array;
  /** 0: without words in quotation marks; 1: with some; 2: all of them. */
  readonly quoted: Uint8Array;
  /** Which statements around it a citation of it shows too, whoever says them: see `shownBeside`. */
  readonly beside: Uint32Array;
}

/** What is asked of many articles at once, by their places. */
export interface ArticleColumns extends HeaderColumns {
  /** Without those of headings. */
  readonly sentences: Uint32Array;
  readonly statements: Uint32Array;
}

/**
 * All the bot knows at one moment. Built in a worker, handed over once, never changed, replaced by one reference. What
 * grows with the corpus is typed arrays and bytes, which a thread takes over without copying.
 */
export interface Snapshot {
  /** Same articles, the same of them withdrawn, and same code, same version: 12 hex digits. */
  readonly version: string;
  /** By id. */
  readonly articles: readonly AnalysedArticle[];
  readonly problems: readonly CorpusProblem[];
  readonly speakers: SpeakersOfSnapshot;
  /** Of all speakers, by their places; as they were built. */
  readonly speakerNames: NameTable;
  readonly groups: StatementGroups;
  readonly ranked: Readonly<Record<UnitKind, Ranked>>;
  readonly ofStatement: StatementColumns;
  readonly ofSentence: SentenceColumns;
  readonly ofArticle: ArticleColumns;
  /** By the places of articles. */
  readonly topics: TopicTable;
  /**
   * Places of articles that were taken away or changed since they were read: nothing of them may be shown. Left out
   * when all stand; only `withdraw` makes it.
   */
  readonly withdrawn?: ReadonlySet<number>;
}

/** The articles that may be shown to somebody. */
export function standingArticles({
  articles,
  withdrawn,
}: Pick<Snapshot, 'articles' | 'withdrawn'>): readonly AnalysedArticle[] {
  return withdrawn === undefined ? articles : articles.filter((_, place) => !withdrawn.has(place));
}

/** Undefined when the snapshot has no article of this id that may be shown. */
export function standingArticle(
  { articles, ofArticle, withdrawn }: Snapshot,
  id: string,
): AnalysedArticle | undefined {
  const place = ofArticle.ids.get(id);
  return place === undefined || withdrawn?.has(place) === true ? undefined : articles[place];
}
