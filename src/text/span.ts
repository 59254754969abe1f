/** Half-open `[start, end)`, in UTF-16 units, always into the text of one article. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type NonEmpty<T> = readonly [T, ...T[]];

/** The span of a named group. The pattern needs the `d` flag; `offset` is where its input began in the text. */
export function groupSpan(match: RegExpExecArray, group: string, offset = 0): Span {
  const found = match.indices?.groups?.[group];
  if (found === undefined) {
    throw new RangeError(`Cannot find group "${group}" in a match of ${match[0].slice(0, 40)}`);
  }
  return { start: found[0] + offset, end: found[1] + offset };
}

/** The smallest span that holds all of them. */
export function covering(spans: NonEmpty<Span>): Span {
  let { start, end } = spans[0];
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether a list has a first element, as a type. */
export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}
