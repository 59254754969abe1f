type Measured =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  /** Wrong usage. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** What was to be measured did not come about. */
  | { readonly kind: 'failed'; readonly reason: string };

/** What `npm run bench -- NAME` can be asked. */
export interface Question {
  /** What stands behind the name, as usage shows it. */
  readonly takes: string;
  readonly measure: (parameters: readonly string[]) => Measured | Promise<Measured>;
}
