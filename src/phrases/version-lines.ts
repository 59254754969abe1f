import type { Citation, Disagreement, DisagreementSide, Variant } from '../answers/answer.ts';
import { outletName } from './article-lines.ts';
import { citationBlock } from './citation-block.ts';
import { label } from './label.ts';
import { line, type Block, type Line } from './page.ts';
import type { Phrases } from './phrases.ts';

// More runs of words than this are no help: nearly all is said otherwise.
const MOST_RUNS = 6;

/** A statement as one outlet puts it: the first version as ever, others with how they compare below the quote. */
export function versionBlock(citation: Citation, first: Citation, phrases: Phrases): Block {
  const { variant } = citation;
  if (variant === undefined) return citationBlock(citation, phrases);
  const before = [line('note', phrases.versions.version[variant.tier](nameOf(citation, phrases)))];
  return citationBlock(citation, phrases, before, [
    ...directLine(variant, citation, first, phrases),
    ...differenceLines(variant, phrases),
  ]);
}

function directLine(
  { direct }: Variant,
  citation: Citation,
  first: Citation,
  phrases: Phrases,
): readonly Line[] {
  if (direct === null) return [];
  const [quoting, telling] = direct === 'here' ? [citation, first] : [first, citation];
  const words = phrases.versions.directIn(nameOf(quoting, phrases), nameOf(telling, phrases));
  return [line('note', words)];
}

function differenceLines(
  { onlyHere, onlyThere }: Variant,
  { versions: say }: Phrases,
): readonly Line[] {
  if (onlyHere.length > MOST_RUNS || onlyThere.length > MOST_RUNS)
    return [line('note', say.otherThroughout)];
  return [
    ...(onlyHere.length > 0 ? [line('note', say.onlyHere(onlyHere.map(label)))] : []),
    ...(onlyThere.length > 0 ? [line('note', say.onlyThere(onlyThere.map(label)))] : []),
  ];
}

/** “The outlets give different numbers: RBC: “32” · Chas Pravdy: “30””, a line each. */
export function disagreementLines(
  disagreements: readonly Disagreement[],
  phrases: Phrases,
): readonly Line[] {
  const { versions: say } = phrases;
  return disagreements.flatMap(({ about, sides }) => {
    const articles = new Set(sides.map(({ article }) => article.id));
    const heading = articles.size === 1 ? say.aboutWithin[about] : say.about[about];
    return [line('label', heading), ...sides.map((side) => line('note', sideWords(side, phrases)))];
  });
}

function sideWords({ article, words, isPublication }: DisagreementSide, phrases: Phrases): string {
  const { versions: say, calendar } = phrases;
  const outlet = outletName(article.outlet?.value ?? null, phrases);
  if (isPublication && article.publishedOn !== null)
    return say.sidePublished(outlet, calendar.day(article.publishedOn.value));
  return words === null ? say.sideWithout(outlet) : say.side(outlet, label(words));
}

function nameOf({ article }: Citation, phrases: Phrases): string {
  return outletName(article.outlet?.value ?? null, phrases);
}
