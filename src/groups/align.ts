import { type Edge, type HeldPart, gapOf } from './held-part.ts';
import { type Least, occasionTier } from './judge.ts';
import { likenessOf } from './likeness.ts';
import { ALIGNED_WEIGHTS, alignedFeatures, NO_RIVAL, logistic, logit } from './scores.ts';
import { GROUND } from './statement-groups.ts';

/**
 * Judges pairs of one speaker on one occasion anew beside what else the two articles have: a sentence that has a
 * better partner in the other article is not joined to a worse one, and one that has no other is joined sooner. All links
 * of the parts that have just come are taken: whatever two articles share comes at once, so that order is nothing.
 */
export function alignParts(fresh: ReadonlySet<HeldPart>): void {
  const anchors = anchorsOf(fresh);
  const judged: { readonly a: HeldPart; readonly b: HeldPart; readonly edge: Edge | null }[] = [];
  for (const a of fresh) {
    for (const [b, edge] of a.edges) {
      if (!isComparable(a, b, edge) || (fresh.has(b) && b.article.id < a.article.id)) continue;
      judged.push({ a, b, edge: alignedEdge(a, b, edge, anchors) });
    }
  }
  for (const { a, b, edge } of judged) {
    if (edge === null) {
      a.edges.delete(b);
      b.edges.delete(a);
    } else {
      a.edges.set(b, edge);
      b.edges.set(a, edge);
    }
  }
}

// One broadcaster or place, or another sure pair, shows one occasion; a day later another may have come.
const ONE_OCCASION = { score: 0.6, overlap: 0.28, overlapOfOne: 0.45 };
const A_DAY_LATER = { score: 0.6, overlap: 0.33, overlapOfOne: 0.45 };
// That both were published within a day shows little by itself: campaigns say the same every day.
const A_DAY_APART = { score: 0.85, overlap: 0.4, overlapOfOne: Infinity };
const DAYS_APART = { score: 0.9, overlap: 0.6, overlapOfOne: Infinity };
const ANCHOR = 0.97;

/** What the words alone have shown stays. */
function isComparable(a: HeldPart, b: HeldPart, { grounds }: Edge): boolean {
  return (
    a.article !== b.article &&
    (grounds & GROUND.speaker) !== 0 &&
    (grounds & GROUND.words) === 0 &&
    (grounds & (GROUND.days | GROUND.venue)) !== 0
  );
}

function alignedEdge(
  a: HeldPart,
  b: HeldPart,
  edge: Edge,
  anchors: ReadonlyMap<string, number>,
): Edge | null {
  const own = logit(edge.score);
  const best = Math.max(rivalOf(a, b), rivalOf(b, a));
  const score = logistic(ALIGNED_WEIGHTS, alignedFeatures(own, best));
  const others = (anchors.get(pairKey(a, b)) ?? 0) - Number(isAnchor(edge));
  const least = leastOf(gapOf(a, b) ?? 0, (edge.grounds & GROUND.venue) !== 0, others > 0);
  const tier = occasionTier(likenessOf(a.part, b.part), score, least);
  return tier === null ? null : { ...edge, tier, score };
}

function leastOf(gap: number, isOneVenue: boolean, isAnchored: boolean): Least {
  if (gap > 1) return isOneVenue ? A_DAY_LATER : DAYS_APART;
  if (!isOneVenue && !isAnchored) return A_DAY_APART;
  return gap === 0 ? ONE_OCCASION : A_DAY_LATER;
}

/** How many sure pairs two articles have of one speaker, by both: one such pair shows that others are of one occasion too. */
function anchorsOf(fresh: ReadonlySet<HeldPart>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const a of fresh) {
    for (const [b, edge] of a.edges) {
      if (!isAnchor(edge) || (fresh.has(b) && b.article.id < a.article.id)) continue;
      const key = pairKey(a, b);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function isAnchor({ tier, score, grounds }: Edge): boolean {
  return (grounds & GROUND.speaker) !== 0 && (tier === 1 || score >= ANCHOR);
}

function pairKey(a: HeldPart, b: HeldPart): string {
  const [one, two] = a.article.id < b.article.id ? [a, b] : [b, a];
  return `${one.article.id}\n${two.article.id}\n${a.speaker}`;
}

/** The logit of the surest other partner of `a` in the article of `b`; `NO_RIVAL` when none is a candidate. */
function rivalOf(a: HeldPart, b: HeldPart): number {
  let best = NO_RIVAL;
  for (const [other, { score, grounds }] of a.edges) {
    if (other === b || other.article !== b.article || (grounds & GROUND.speaker) === 0) continue;
    if (isOneSentence(other, b) || isRepeated(other, b)) continue;
    best = Math.max(best, logit(score));
  }
  return best;
}

// “…, and …”: clauses of one sentence.
const SENTENCE_END = /[.!?][”"’']*\s/u;

function isOneSentence(a: HeldPart, b: HeldPart): boolean {
  if (a.part.quotation !== b.part.quotation) return false;
  const [first, second] = a.place < b.place ? [a, b] : [b, a];
  const { text } = a.article.source.article;
  return !SENTENCE_END.test(text.slice(first.part.span.start, second.part.span.start));
}

/** An article that says one thing twice, perhaps, has two partners for it. */
function isRepeated(a: HeldPart, b: HeldPart): boolean {
  return a.edges.has(b);
}
