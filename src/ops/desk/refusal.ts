import type { CorpusProblem } from '../../corpus/corpus-problem.ts';
import type { StorageFailure } from '../records/storage-failure.ts';

/** There is no such article in this scope. */
export interface NotFound {
  readonly kind: 'not-found';
}

/** Why an article is not kept as asked. Everything is as it was. */
export type Refusal =
  | StorageFailure
  /** It could not be read back: what is wrong, worded for a moderator. */
  | { readonly kind: 'unreadable'; readonly problems: readonly CorpusProblem[] }
  /** The scope already holds this text. */
  | { readonly kind: 'same-text'; readonly as: string }
  | {
      readonly kind: 'over-quota';
      readonly of: 'articles' | 'additions';
      readonly used: number;
      readonly limit: number;
    };
