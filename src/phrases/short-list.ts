import type { Phrases } from './phrases.ts';

// About two lines on a phone.
const MOST_NAMES = 8;

/** The names of outlets, of many the first ones and how many there are besides. */
export function shortList(names: readonly string[], { versions: say }: Phrases): readonly string[] {
  const left = names.length - MOST_NAMES;
  // One more name is as short as “1 other outlet”.
  return left <= 1 ? names : [...names.slice(0, MOST_NAMES), say.moreOutlets(left)];
}
