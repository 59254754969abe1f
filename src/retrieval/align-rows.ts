/** How a list comes from an earlier one. */
export interface Alignment {
  /** Of each item one more than its place before; 0: it is new. What is not new ascends. */
  readonly before: Uint32Array;
  /** Places before of the items that are not there any more. */
  readonly gone: readonly number[];
}

/** Items are the same when they are one object. One that has overtaken another is gone and new. */
export function alignRows(before: readonly object[], now: readonly object[]): Alignment {
  const places = new Map(before.map((item, place) => [item, place]));
  const from = new Uint32Array(now.length);
  const isThere = new Uint8Array(before.length);
  let next = 0;
  for (const [at, item] of now.entries()) {
    const place = places.get(item) ?? -1;
    if (place < next) continue;
    from[at] = place + 1;
    isThere[place] = 1;
    next = place + 1;
  }
  const gone: number[] = [];
  for (const [place, there] of isThere.entries()) if (there === 0) gone.push(place);
  return { before: from, gone };
}
