import type { Citation } from '../answer.ts';
import type { Unquoted } from './variant.ts';
import type { Versions } from './group-citations.ts';

/** The first version, and those of the others that may be quoted; of the rest only that they report it. */
export function quotable(
  [first, ...others]: Versions,
  mayQuote: (citation: Citation) => boolean,
): Versions {
  const shown: Citation[] = [];
  const left: Unquoted[] = [];
  for (const citation of others) {
    const tier = citation.variant?.tier ?? 3;
    if (mayQuote(citation)) shown.push(citation);
    else if (tier !== 3) left.push({ article: citation.article, tier });
  }
  const unquoted = [...left, ...(first.unquoted ?? [])];
  return [unquoted.length === 0 ? first : { ...first, unquoted }, ...shown];
}
