/** Gives the places of a list that may grow, by the texts that stand there; what was sorted once is not sorted again. */
export function openSortedPlaces(texts: readonly string[]): () => readonly number[] {
  let sorted: number[] = [];
  return () => {
    if (sorted.length === texts.length) return sorted;
    for (let place = sorted.length; place < texts.length; place += 1) sorted.push(place);
    // Sorting goes on from the longest run that is sorted.
    sorted = sorted.sort((a, b) => compare(texts[a] ?? '', texts[b] ?? ''));
    return sorted;
  };
}

/** By code units. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
