/** Numbers from 0 up to 1, the same for the same seed: Mulberry32 (Ettinger 2017). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The list in another order (Fisher & Yates). */
export function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  const rest = [...list];
  const drawn: T[] = [];
  while (rest.length > 0) {
    const place = Math.floor(random() * rest.length);
    const last = rest.pop() as T;
    drawn.push(rest[place] ?? last);
    if (place < rest.length) rest[place] = last;
  }
  return drawn;
}
