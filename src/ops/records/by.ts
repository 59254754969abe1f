/** Who does something. */
export type By =
  | { readonly kind: 'member'; readonly id: string }
  | { readonly kind: 'operator' }
  | { readonly kind: 'feed'; readonly url: string };

/** Who did something, as far as it is still known: a member may have asked to be forgotten. */
export type LoggedBy = By | { readonly kind: 'forgotten' };

/** The two columns that hold it. */
export interface ByColumns {
  readonly by_kind: By['kind'];
  /** Null for the operator, and for a member who is forgotten. */
  readonly by_id: string | null;
}

export function byColumns(by: LoggedBy): ByColumns {
  switch (by.kind) {
    case 'member':
      return { by_kind: by.kind, by_id: by.id };
    case 'feed':
      return { by_kind: by.kind, by_id: by.url };
    case 'operator':
      return { by_kind: by.kind, by_id: null };
    case 'forgotten':
      return { by_kind: 'member', by_id: null };
  }
}

export function byOf({ by_kind: kind, by_id: id }: ByColumns): LoggedBy {
  if (kind === 'member' && id !== null) return { kind, id };
  if (kind === 'feed' && id !== null) return { kind, url: id };
  return kind === 'operator' ? { kind } : { kind: 'forgotten' };
}
