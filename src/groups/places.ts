/** Places in arrays that grow: what is given back is given again. */
export interface Places {
  /** The first of so many places in a row. */
  readonly take: (count: number) => number;
  readonly free: (first: number, count: number) => void;
  /** How many there are, free ones among them. */
  readonly size: () => number;
}

export function openPlaces(): Places {
  let size = 0;
  // By how many they are in a row.
  const freed = new Map<number, number[]>();

  return {
    take: (count) => {
      const again = freed.get(count)?.pop();
      if (again !== undefined) return again;
      size += count;
      return size - count;
    },
    free: (first, count) => {
      const places = freed.get(count);
      if (places === undefined) freed.set(count, [first]);
      else places.push(first);
    },
    size: () => size,
  };
}
