import type { Article } from './corpus/article.ts';
import type { CorpusProblem } from './corpus/corpus-problem.ts';
import type { SpeakerRegistry } from './corpus/speakers/speaker.ts';
import type { StatementGroups } from './groups/statement-groups.ts';
import type { Bm25Index } from './retrieval/bm25-index.ts';
import type { Unit, UnitKind } from './retrieval/unit.ts';
import type { Analysis } from './text/analysis.ts';

export interface AnalysedArticle {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** Units of one kind, in the order of the articles and of their text, and their index. */
interface Ranked {
  readonly units: readonly Unit[];
  readonly index: Bm25Index;
}

/**
 * All the bot knows at one moment. Plain data: built in a worker, handed over once, never changed,
 * replaced by one reference.
 */
export interface Snapshot {
  /** Same articles and same code, same version: 12 hex digits. */
  readonly version: string;
  /** By id. */
  readonly articles: readonly AnalysedArticle[];
  readonly problems: readonly CorpusProblem[];
  readonly speakers: SpeakerRegistry;
  readonly groups: StatementGroups;
  readonly ranked: Readonly<Record<UnitKind, Ranked>>;
}
