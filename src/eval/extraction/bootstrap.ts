const RESAMPLES = 1000;

/** The standard deviation of a measure over samples of the same size, drawn with replacement; the same each time. */
export function deviation<T>(
  items: readonly T[],
  measure: (sample: readonly T[]) => number,
): number {
  const random = generator(1);
  const values = Array.from({ length: RESAMPLES }, () =>
    measure(
      items.flatMap(() => {
        const drawn = items[Math.floor(random() * items.length)];
        return drawn === undefined ? [] : [drawn];
      }),
    ),
  );
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

/** Numbers in [0, 1): mulberry32 (Ettinger 2017). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
