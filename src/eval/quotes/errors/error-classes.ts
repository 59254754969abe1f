import { CUE_WORDS } from '../../../text/quotation/lexicon/cue-words.ts';
import type { QuotationKind } from '../../../text/quotation/quotation.ts';
import type { Span } from '../../../text/span.ts';
import { haveSameTokens, intersection } from '../align.ts';
import type { Grounded } from '../common-ground.ts';
import { withoutLeadingLink } from '../content-scores.ts';
import type { ScoredArticle } from '../scored-article.ts';

/** What can go wrong with an attribution, as far as a program can tell; one case can be in several. */
export const ERROR_CLASSES = [
  'missed-known-cue',
  'missed-unknown-cue',
  'less-than-half',
  'false-positive',
  'cut-short',
  'runs-on',
  'wrong-source',
  'no-explicit-source',
  'swallows-second',
  'one-token-off',
  'boundary',
] as const;
export type ErrorClass = (typeof ERROR_CLASSES)[number];

/** One thing that went wrong, and where to read it. */
export interface QuotationError {
  readonly class: ErrorClass;
  readonly kind: QuotationKind;
  readonly span: Span;
}

/** Every error of an article, gold by gold, then what was found where there is nothing. */
export function quotationErrors(article: ScoredArticle): readonly QuotationError[] {
  const { gold, predicted, pairs } = article;
  const errors = gold.flatMap((one) => {
    const pair = pairs.find((each) => each.gold === one);
    const classes =
      pair === undefined
        ? [missedBy(one, article)]
        : pairErrors(one, pair.predicted, pair.jaccard, article);
    if (one.source.length === 0 && (pair === undefined || pair.predicted.source.length > 0)) {
      classes.push('no-explicit-source');
    }
    return classes.map((name) => errorAt(name, one));
  });
  const paired = new Set(pairs.map((pair) => pair.predicted));
  const unfounded = predicted.filter((each) => !paired.has(each));
  return [...errors, ...unfounded.map((each) => errorAt('false-positive', each))];
}

function missedBy({ cueTokens }: Grounded, { ground }: ScoredArticle): ErrorClass {
  const isKnown = [...cueTokens].some((token) => {
    const word = ground.words[token] ?? '';
    return word === 'according' || CUE_WORDS.has(word);
  });
  return isKnown ? 'missed-known-cue' : 'missed-unknown-cue';
}

function pairErrors(
  one: Grounded,
  other: Grounded,
  jaccard: number,
  article: ScoredArticle,
): ErrorClass[] {
  if (jaccard < 0.5) return ['less-than-half'];
  const classes = contentErrors(one, other, article);
  const { sourceTokens } = other;
  if (one.source.length > 0 && intersection(one.sourceTokens, sourceTokens) === 0) {
    classes.push('wrong-source');
  }
  const isSecondInside = article.gold.some(
    (second) =>
      second !== one &&
      second.contentTokens.size > 0 &&
      intersection(second.contentTokens, one.contentTokens) === 0 &&
      intersection(second.contentTokens, other.contentTokens) * 2 >= second.contentTokens.size,
  );
  return isSecondInside ? [...classes, 'swallows-second'] : classes;
}

function contentErrors(
  { contentTokens: gold }: Grounded,
  { contentTokens: found }: Grounded,
  { ground: { words } }: ScoredArticle,
): ErrorClass[] {
  const wanted = withoutLeadingLink(gold, words);
  const shown = withoutLeadingLink(found, words);
  if (haveSameTokens(wanted, shown)) return [];
  const shared = intersection(wanted, shown);
  const [missing, extra] = [wanted.size - shared, shown.size - shared];
  const classes: ErrorClass[] = [];
  if (missing + extra === 1) classes.push('one-token-off');
  else if (missing > 1 && extra === 0) classes.push('cut-short');
  else if (extra > 1 && missing === 0) classes.push('runs-on');
  return classes.length === 0 ? ['boundary'] : classes;
}

function errorAt(name: ErrorClass, { kind, content }: Grounded): QuotationError {
  return { class: name, kind, span: content[0] ?? { start: 0, end: 0 } };
}
