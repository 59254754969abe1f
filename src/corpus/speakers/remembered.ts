/**
 * `make` of a list of objects, which is done again only when the list is not item for item what it was. Lists of one
 * purpose share no first item.
 */
export function remembered<Item extends object, Made>(): (
  list: readonly [Item, ...Item[]],
  make: () => Made,
) => Made {
  const known = new WeakMap<Item, { readonly list: readonly Item[]; readonly made: Made }>();
  return (list, make) => {
    const held = known.get(list[0]);
    if (held !== undefined && isSame(held.list, list)) return held.made;
    const made = make();
    known.set(list[0], { list, made });
    return made;
  };
}

function isSame(one: readonly object[], other: readonly object[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
