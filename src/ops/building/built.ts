import type { CorpusProblem } from '../../corpus/corpus-problem.ts';
import type { SpeakerRegistry } from '../../corpus/speakers/speaker.ts';
import type { StatementGroups } from '../../groups/statement-groups.ts';
import type { Bm25Index } from '../../retrieval/bm25-index.ts';
import type { UnitKind } from '../../retrieval/unit.ts';
import type { AnalysedArticle } from '../../snapshot.ts';

/** An article with the number by which the worker calls it as long as it does not change. */
export interface NumberedArticle {
  readonly number: number;
  readonly held: AnalysedArticle;
}

/** What the worker tells. Articles come in small messages: a large one would stop the thread that takes it. */
export type Built =
  | { readonly kind: 'articles'; readonly articles: readonly NumberedArticle[] }
  | {
      readonly kind: 'done';
      /** The articles of the snapshot, in order. All of them have been told, now or by an earlier build. */
      readonly numbers: readonly number[];
      readonly problems: readonly CorpusProblem[];
      readonly version: string;
      readonly speakers: SpeakerRegistry;
      readonly groups: StatementGroups;
      readonly indexes: Readonly<Record<UnitKind, Bm25Index>>;
    }
  | { readonly kind: 'failed'; readonly message: string };

/** What a worker is started with. */
export interface WorkerTask {
  /** The corpus folder. */
  readonly folder: string;
  /** The file of kept analyses; null: they are kept as long as the worker lives. */
  readonly cache: string | null;
}
