/** The sizes that somebody typed, or the usual ones; null when one is no whole number from 1 to 999,999. */
export function readSizes(
  typed: readonly string[],
  usual: readonly number[],
): readonly number[] | null {
  if (typed.length === 0) return usual;
  return typed.every((size) => /^[1-9]\d{0,5}$/u.test(size)) ? typed.map(Number) : null;
}
