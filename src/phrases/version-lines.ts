import type { Citation } from '../answers/answer.ts';
import type { Unquoted, Variant } from '../answers/groups/variant.ts';
import type { Verbatim } from '../corpus/excerpt.ts';
import { outletName } from './article-lines.ts';
import { citationBlock } from './citation-block.ts';
import { bareLabel, label } from './label.ts';
import { line, type Block, type Line } from './page.ts';
import type { Phrases } from './phrases.ts';
import { shortList } from './short-list.ts';

// More runs of words than this are no help: nearly all is said otherwise.
const MOST_RUNS = 6;

/** A statement as one outlet puts it: the first version as ever, others with how they compare below the quote. */
export function versionBlock(citation: Citation, first: Citation, phrases: Phrases): Block {
  const { variant } = citation;
  if (variant === undefined) return citationBlock(citation, phrases);
  const isSameArticle = citation.article.id === first.article.id;
  const told = isSameArticle
    ? phrases.versions.sameArticle
    : phrases.versions.version[variant.tier](nameOf(citation, phrases));
  const before = [line('note', told)];
  return citationBlock(citation, phrases, before, [
    ...partLine(citation, variant.here, phrases),
    ...(isSameArticle ? [] : directLine(variant, citation, first, phrases)),
    ...differenceLines(variant, phrases),
  ]);
}

// A quote about as long as what is compared needs no word of which part is meant.
const MUCH_LONGER = 1.8;

/** Which words of a quote of several sentences are meant. */
export function partLine({ quote }: Citation, words: Verbatim, phrases: Phrases): readonly Line[] {
  if (quote.length < MUCH_LONGER * words.length) return [];
  return [line('note', phrases.versions.part(bareLabel(words)))];
}

function directLine(
  { direct }: Variant,
  citation: Citation,
  first: Citation,
  phrases: Phrases,
): readonly Line[] {
  if (direct === null) return [];
  const [quoting, telling] = direct === 'here' ? [citation, first] : [first, citation];
  const { versions: say } = phrases;
  const names = [nameOf(quoting, phrases), nameOf(telling, phrases)] as const;
  const isPartly = telling.statement?.kind === 'mixed';
  return [line('note', isPartly ? say.partlyIn(...names) : say.directIn(...names))];
}

function differenceLines(
  { here, there, onlyHere, onlyThere }: Variant,
  { versions: say }: Phrases,
): readonly Line[] {
  const isManifold = onlyHere.length > MOST_RUNS || onlyThere.length > MOST_RUNS;
  if (isManifold || (isNearlyAll(onlyHere, here) && isNearlyAll(onlyThere, there)))
    return [line('note', say.otherThroughout)];
  return [
    ...(onlyHere.length > 0 ? [line('note', say.onlyHere(onlyHere.map(label)))] : []),
    ...(onlyThere.length > 0 ? [line('note', say.onlyThere(onlyThere.map(label)))] : []),
  ];
}

// Of the letters: what is left in common then is “the” and “of”.
const NEARLY_ALL = 0.9;

function isNearlyAll(runs: readonly Verbatim[], all: Verbatim): boolean {
  return runs.join('').length > NEARLY_ALL * all.length;
}

/** Who reports it too and is not quoted: no room, or no more of the article may be. Sure ones by themselves. */
export function unquotedLines(
  unquoted: readonly Unquoted[],
  shown: readonly Citation[],
  phrases: Phrases,
): readonly Line[] {
  const quoted = new Set(shown.map((citation) => nameOf(citation, phrases)));
  return ([1, 2] as const).flatMap((tier) => {
    const names = unquoted
      .filter((each) => each.tier === tier)
      .map((each) => {
        const name = nameOf(each, phrases);
        return quoted.has(name) ? phrases.versions.anotherArticle(name) : name;
      });
    if (names.length === 0) return [];
    const listed = shortList([...new Set(names)], phrases);
    return [line('note', phrases.versions.notQuotedHere(listed, tier === 1))];
  });
}

function nameOf({ article }: Pick<Citation, 'article'>, phrases: Phrases): string {
  return outletName(article.outlet?.value ?? null, phrases);
}
