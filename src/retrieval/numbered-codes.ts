import type { CodedCounts } from './count-terms.ts';

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
  for (const [at, row] of rows.entries()) {
    const start = starts[at] ?? 0;
    for (let own = 0; own < row.lengths.length; own += 1) {
      const document = start + own;
      // In a document codes stand in order of first sight.
      for (let i = row.starts[own] ?? 0, left = seen[document] ?? 0; left > 0; i += 1) {
        const code = row.codes[i] ?? 0;
        if (firsts[code] !== document + 1) continue;
        ordered[next] = code;
        next += 1;
        left -= 1;
      }
    }
  }
  return ordered;
}
