type Measured =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** What `npm run bench -- NAME` can be asked. */
export interface Question {
  /** What stands behind the name, as usage shows it. */
  readonly takes: string;
  readonly measure: (parameters: readonly string[]) => Measured;
}
