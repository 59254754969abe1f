import type { CodedCounts } from './count-terms.ts';

const NO_ROW = { codes: new Uint32Array(0), starts: new Uint32Array(0) };

/**
 * The codes of the rows in order of first sight. `firsts` tells of each code one more than its first document; 0: no
 * document has it.
 */
export function numberedCodes(
  rows: readonly CodedCounts[],
  /** Of each row its first document, and how many there are in all. */
  starts: Uint32Array,
  firsts: Uint32Array,
): Uint32Array {
  // By document: how many codes are seen there first. Only such documents are looked into.
  const seen = new Uint32Array(starts.at(-1) ?? 0);
  let total = 0;
  for (let code = 0; code < firsts.length; code += 1) {
    const first = firsts[code] ?? 0;
    if (first === 0) continue;
    seen[first - 1] = (seen[first - 1] ?? 0) + 1;
    total += 1;
  }
  const ordered = new Uint32Array(total);
  let next = 0;
  let at = 0;
  for (let document = 0; document < seen.length; document += 1) {
    let left = seen[document] ?? 0;
    if (left === 0) continue;
    while ((starts[at + 1] ?? Infinity) <= document) at += 1;
    const own = document - (starts[at] ?? 0);
    const { codes, starts: places } = rows[at] ?? NO_ROW;
    // In a document codes stand in order of first sight.
    for (let i = places[own] ?? 0; left > 0 && i < codes.length; i += 1) {
      const code = codes[i] ?? 0;
      if (firsts[code] !== document + 1) continue;
      ordered[next] = code;
      next += 1;
      left -= 1;
    }
  }
  return ordered;
}
