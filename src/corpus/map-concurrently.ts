/** `transform` of every item, in the order of the items, never more than `limit` of them under way. */
export async function mapConcurrently<Item, Mapped>(
  items: readonly Item[],
  limit: number,
  transform: (item: Item) => Promise<Mapped>,
): Promise<Mapped[]> {
  const mapped: Mapped[] = [];
  const waiting = items.entries();
  const work = async (): Promise<void> => {
    // The iterator is shared: each worker takes the next item that nobody has.
    for (const [index, item] of waiting) mapped[index] = await transform(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  return mapped;
}
