type Attributes = Readonly<Record<string, string | boolean | number | null>>;
type Child = Node | string | null;

/**
 * A new element. Text children stay text, whatever stands in them. An attribute that is false or null is left out,
 * one that is true has no value.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** An element that must be on the page. */
export function onPage<Made extends HTMLElement>(id: string, kind: { new (): Made }): Made {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new TypeError(`Cannot find #${id} on the page`);
  return found;
}
