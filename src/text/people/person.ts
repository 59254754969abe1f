import type { NonEmpty, Span } from '../span.ts';

export type Gender = 'f' | 'm';

/** One place where an article names somebody. */
export interface Mention {
  readonly span: Span;
  readonly form: 'full' | 'surname' | 'first-name' | 'role';
}

/** Somebody (or a body that speaks, such as “the Kremlin”) as one article knows them. */
export interface Person {
  /** The longest name that the article uses, without titles: “Keith Kellogg”. Always a slice of the text. */
  readonly name: string;
  readonly kind: 'person' | 'organisation';
  readonly gender: Gender | null;
  /** Roles that the article gives, as written: “special envoy”. */
  readonly roles: readonly Span[];
  readonly mentions: NonEmpty<Mention>;
}
