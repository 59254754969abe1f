const EDGES = [1, 3, 6, 12, 25, 60] as const;

/** Distances in tokens as 1 … 7; 0 stands for “none”. */
export function bin(distance: number): number {
  const found = EDGES.findIndex((edge) => distance <= edge);
  return found === -1 ? EDGES.length + 1 : found + 1;
}
