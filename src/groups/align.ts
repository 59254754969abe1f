import { type Edge, type HeldPart, gapOf } from './held-part.ts';
import { occasionTier } from './judge.ts';
import { likenessOf } from './likeness.ts';
import { ALIGNED_WEIGHTS, alignedFeatures, NO_RIVAL, logistic, logit } from './scores.ts';
import { GROUND } from './statement-groups.ts';

/**
 * Judges pairs of one speaker on one occasion anew beside what else the two articles have: a sentence that has a
 * better partner in the other article is not joined to a worse one, and one that has no other is joined sooner. All links
 * of the parts that have just come are taken: whatever two articles share comes at once, so that order is nothing.
 */
export function alignParts(fresh: ReadonlySet<HeldPart>): void {
  const judged: { readonly a: HeldPart; readonly b: HeldPart; readonly edge: Edge | null }[] = [];
  for (const a of fresh) {
    for (const [b, edge] of a.edges) {
      if (!isComparable(a, b, edge) || (fresh.has(b) && b.article.id < a.article.id)) continue;
      judged.push({ a, b, edge: alignedEdge(a, b, edge) });
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

/** What the words alone have shown stays. */
function isComparable(a: HeldPart, b: HeldPart, { grounds }: Edge): boolean {
  return (
    a.article !== b.article &&
    (grounds & GROUND.speaker) !== 0 &&
    (grounds & GROUND.words) === 0 &&
    (grounds & (GROUND.days | GROUND.venue)) !== 0
  );
}

function alignedEdge(a: HeldPart, b: HeldPart, edge: Edge): Edge | null {
  const own = logit(edge.score);
  const best = Math.max(rivalOf(a, b), rivalOf(b, a));
  const score = logistic(ALIGNED_WEIGHTS, alignedFeatures(own, best));
  const tier = occasionTier(likenessOf(a.part, b.part), score, edge.grounds, {
    ...{ gap: gapOf(a, b), isOneArticle: false },
  });
  return tier === null ? null : { ...edge, tier, score };
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

/** An article that says one thing twice has two partners for it. */
function isRepeated(a: HeldPart, b: HeldPart): boolean {
  return (a.edges.get(b)?.tier ?? 3) < 3;
}
