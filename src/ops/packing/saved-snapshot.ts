import type { ArticleReading } from '../../corpus/read-article.ts';
import type { HeldFile } from '../../corpus/read-corpus.ts';
import type { CodedCounts } from '../../retrieval/count-terms.ts';
import type { TermColumns } from '../../retrieval/term-table.ts';
import type { UnitKind } from '../../retrieval/unit.ts';
import type { PackedArticles } from './packed-articles.ts';
import type { PackedSnapshot } from './packed-snapshot.ts';

/** What answers questions: read at the start. */
export interface SavedFront {
  /** Of the corpus folder, as `stampBytes` tells them: as long as they stay, the snapshot may serve. */
  readonly stamps: Uint8Array;
  readonly packed: PackedSnapshot;
  readonly articles: PackedArticles;
}

/** What the next snapshot is built from: read after the start, by the worker. */
export interface SavedBack {
  /** A packed list of `SavedReading`, by file. */
  readonly files: Uint8Array;
  /** Of all statements one more than who says them in `analysis.people`. */
  readonly persons: Uint32Array;
  /** A code of the rows is the number of a word. */
  readonly words: Omit<TermColumns, 'slots'>;
  /** All units of a kind in a row. */
  readonly rows: Readonly<Record<UnitKind, CodedCounts>>;
}

/** What was read in a file of the corpus folder. */
export type SavedReading = Omit<HeldFile, 'reading'> & {
  readonly file: string;
  /** The place of its article in the snapshot; null: it has none there. */
  readonly place: number | null;
  /** Without the article where the snapshot has it. */
  readonly reading:
    | Exclude<ArticleReading, { readonly kind: 'article' }>
    | (Omit<Extract<ArticleReading, { readonly kind: 'article' }>, 'article'> & {
        readonly article: Extract<ArticleReading, { readonly kind: 'article' }>['article'] | null;
      });
};
