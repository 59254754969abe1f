/** How a list comes from an earlier one. */
export interface Alignment {
  /** Of each item one more than its place before; 0: it is new. What is not new ascends. */
  readonly before: Uint32Array;
  /** Places before of the items that are not there any more. */
  readonly gone: readonly number[];
}

/** Items are the same when they are one object. One that has overtaken another is gone and new. */
export function alignRows(before: readonly object[], now: readonly object[]): Alignment {
  const from = new Uint32Array(now.length);
  // Nearly all of a list stays as it was: only what lies between is looked up.
  const least = Math.min(before.length, now.length);
  let start = 0;
  while (start < least && before[start] === now[start]) start += 1;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === now.at(-1 - end)) end += 1;
  for (let at = 0; at < start; at += 1) from[at] = at + 1;
  for (let at = 1; at <= end; at += 1) from[now.length - at] = before.length - at + 1;
  const middle = before.slice(start, before.length - end);
  const places = new Map(middle.map((item, place) => [item, start + place]));
  const isThere = new Uint8Array(before.length).fill(1, 0, start).fill(1, before.length - end);
  let next = start;
  for (let at = start; at < now.length - end; at += 1) {
    const place = places.get(now[at] ?? now) ?? -1;
    if (place < next) continue;
    from[at] = place + 1;
    isThere[place] = 1;
    next = place + 1;
  }
  const gone: number[] = [];
  for (const [place, there] of isThere.entries()) if (there === 0) gone.push(place);
  return { before: from, gone };
}
