import type { PageDocument } from '../extract/dom.ts';

export interface MetaTags {
  /** The content of the first name, in the order asked for, that the page has. */
  readonly first: (names: readonly string[]) => string | null;
  /** All contents of one name. */
  readonly all: (name: string) => readonly string[];
}

/** By `property`, `name`, `itemprop` or `http-equiv`; names are compared in lower case. */
export function readMetaTags(page: PageDocument): MetaTags {
  const contents = new Map<string, string[]>();
  for (const tag of page.querySelectorAll('meta')) {
    const content = tag.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(key)?.trim().toLowerCase() ?? '';
      if (name === '') continue;
      const known = contents.get(name);
      if (known === undefined) contents.set(name, [content]);
      else known.push(content);
    }
  }
  return {
    first: (names) => {
      for (const name of names) {
        const [content] = contents.get(name) ?? [];
        if (content !== undefined) return content;
      }
      return null;
    },
    all: (name) => contents.get(name) ?? [],
  };
}
