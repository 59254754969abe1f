import type { FolderStamps } from '../../corpus/read-corpus.ts';
import type { PackedArticles } from '../packing/packed-articles.ts';
import type { PackedSnapshot } from '../packing/packed-snapshot.ts';
import type { SavedFront } from '../packing/saved-snapshot.ts';

/** What the worker tells. Bytes and arrays stand in shared memory, so no message stops the thread that takes it. */
export type Built =
  | { readonly kind: 'articles'; readonly told: ToldArticles }
  /** Of the articles that had to be analysed. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'done';
      /** The articles of the snapshot, in order. All of them have been told, now or by an earlier build. */
      readonly numbers: Uint32Array;
      readonly packed: PackedSnapshot;
      /** Of the folder, as the articles were read. */
      readonly stamps: string;
    }
  | { readonly kind: 'failed'; readonly of: Asked; readonly message: string }
  /** Which files hold something else than what was saved: the next build reads them again. */
  | {
      readonly kind: 'verified';
      readonly changed: readonly string[];
      /** False: what builds go on from could not be read, so the next one begins anew. */
      readonly isWhole: boolean;
    }
  | { readonly kind: 'looked'; readonly folder: FolderStamps }
  /** Null: it was saved, or there is nothing to save. */
  | { readonly kind: 'saved'; readonly problem: string | null };

/** Articles with the numbers by which the worker calls them as long as they do not change. */
export interface ToldArticles extends PackedArticles {
  readonly numbers: Uint32Array;
}

/** What the worker is asked. */
export type Asked = 'build' | 'look' | 'save' | 'verify';

/** What a worker is started with. */
export interface WorkerData extends WorkerTask {
  /** Null: the worker tells all articles. */
  readonly served: ServedSnapshot | null;
}

export interface WorkerTask {
  /** The corpus folder. */
  readonly folder: string;
  /** The file of kept analyses; null: they are kept as long as the worker lives. */
  readonly cache: string | null;
  /** The file of the saved snapshot; null: there is no place for one. */
  readonly saved: string | null;
}

/** The saved snapshot that serves already: its articles are told, by the numbers 1, 2, 3 … */
export interface ServedSnapshot {
  readonly checksum: number;
  readonly front: SavedFront;
}
