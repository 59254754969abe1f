import type { Keeping } from '../../ops/desk/keeping.ts';
import type { ArticleDesk } from '../../ops/article-desk.ts';
import type { Database } from '../../ops/records/database.ts';
import type { Scope } from '../../ops/records/scope.ts';

/** What an operator typed after the verb. */
export interface Call {
  readonly folders: { readonly corpus: string; readonly data: string };
  readonly scope: Scope;
  readonly words: readonly string[];
  /** By name, without the dashes; null when left out. */
  readonly option: (name: string) => string | null;
  /** `--yes`: nothing is asked. */
  readonly isSure: boolean;
}

/** What a verb works with. The desk of one that only looks changes nothing. */
export interface Kit extends Pick<Keeping, 'corpus' | 'catalogue' | 'disk' | 'now'> {
  readonly desk: ArticleDesk;
  readonly db: Database;
}

/** What is printed, and whether it is a success. */
export interface Outcome {
  /** The object of `--json`. */
  readonly json: unknown;
  readonly lines: readonly string[];
  readonly isDone: boolean;
}

/** One verb of `npm run corpus`, in a file of its own. */
export interface Verb {
  readonly name: string;
  /** What follows the verb: `ID [--title TEXT]`. */
  readonly usage: string;
  /** How many words it takes: none, so many, or any number. */
  readonly words: number | 'any';
  /** The options that it knows besides those of all verbs; each takes a value. */
  readonly options: readonly string[];
  /** `write`: it needs the data folder for itself. `look`: it works beside the bot. */
  readonly access: 'write' | 'look';
  run(call: Call, kit: Kit): Promise<Outcome>;
}

/** A verb that opens neither corpus nor records. */
export interface BareVerb extends Omit<Verb, 'access' | 'run'> {
  readonly access: 'none';
  run(call: Call): Promise<Outcome>;
}
