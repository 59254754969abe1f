/** `make` of an object, done once as long as the object lives. */
export function onceEach<Item extends object, Made>(
  make: (item: Item) => Made,
): (item: Item) => Made {
  const known = new WeakMap<Item, { readonly made: Made }>();
  return (item) => {
    const held = known.get(item);
    if (held !== undefined) return held.made;
    const made = make(item);
    known.set(item, { made });
    return made;
  };
}
