/** Ten of something, and how many there are. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Counted from 1; the last page when one beyond it was asked for. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
  readonly total: number;
}

// A card on Discord shows ten lines without scrolling.
const SIZE = 10;

/** The page, of `total` things of which `read` gives a run. */
export function pageOf<Item>(
  total: number,
  asked: number,
  read: (run: { readonly skip: number; readonly take: number }) => readonly Item[],
): Page<Item> {
  const pages = Math.max(1, Math.ceil(total / SIZE));
  const page = Math.min(pages, Math.max(1, Math.trunc(asked)));
  return { items: read({ skip: (page - 1) * SIZE, take: SIZE }), page, pages, total };
}
