import { isComparable } from './align.ts';
import { areOverlapping, type HeldArticle, type HeldPart } from './held-part.ts';
import { type Link, partIn, type Wording } from './report.ts';
import { logit } from './scores.ts';
import { GROUND } from './statement-groups.ts';

interface Partner {
  readonly wording: Wording;
  readonly part: HeldPart;
  readonly score: number;
}

/**
 * The logit of the surest rival of each link of these wordings; of a link without one nothing. A rival of one wording
 * against another is a third to which it may belong too, and which stands in an article together with the other. Costs
 * as much as all that the wordings are linked to is carried, not as many as there are pairs of that.
 */
export function rivalsOf(wordings: ReadonlySet<Wording>): ReadonlyMap<Link, number> {
  const best = new Map<Link, number>();
  const partners = new Set<Wording>(wordings);
  for (const wording of wordings)
    for (const [other, { alone }] of wording.links)
      if (alone !== null && isComparable(alone)) partners.add(other);
  for (const one of partners) {
    const byArticle = one.links.size < 2 ? null : partnersOf(one);
    if (byArticle === null) continue;
    for (const [two, link] of one.links) {
      if (link.alone === null || !isComparable(link.alone)) continue;
      if (!wordings.has(one) && !wordings.has(two)) continue;
      const score = rivalScore(two, byArticle);
      if (score !== null) best.set(link, Math.max(logit(score), best.get(link) ?? -Infinity));
    }
  }
  return best;
}

/** What a wording may be one utterance with in each other article, surest first. */
function partnersOf(one: Wording): ReadonlyMap<HeldArticle, readonly Partner[]> {
  const found = new Map<HeldArticle, Partner[]>();
  const [own, another] = one.report.copies;
  for (const [wording, { alone }] of one.links) {
    if (alone === null || (alone.grounds & GROUND.speaker) === 0) continue;
    for (const copy of wording.report.copies) {
      if (another === undefined && copy.article === own?.article) continue;
      const partner = { wording, part: partIn(wording, copy), score: alone.score };
      const list = found.get(copy.article);
      if (list === undefined) found.set(copy.article, [partner]);
      else list.push(partner);
    }
  }
  for (const list of found.values()) if (list.length > 1) list.sort((a, b) => b.score - a.score);
  return found;
}

function rivalScore(
  two: Wording,
  byArticle: ReadonlyMap<HeldArticle, readonly Partner[]>,
): number | null {
  let best: number | null = null;
  for (const copy of two.report.copies) {
    const beside = byArticle.get(copy.article) ?? [];
    if (beside.length < 2) continue;
    const part = partIn(two, copy);
    const rival = beside.find(
      (each) =>
        each.wording !== two && !isOneSentence(each.wording, two) && !isRepeated(each, two, part),
    );
    if (rival !== undefined && (best === null || rival.score > best)) best = rival.score;
  }
  return best;
}

/** “…, and …”: clauses of one sentence. */
function isOneSentence(one: Wording, two: Wording): boolean {
  if (one.report !== two.report) return false;
  const [first, last] = one.place < two.place ? [one.place, two.place] : [two.place, one.place];
  return one.report.wordings.slice(first + 1, last + 1).every(({ saying }) => saying.isContinued);
}

/** An article that says one thing twice, perhaps, has two partners for it. */
function isRepeated({ wording, part }: Partner, two: Wording, other: HeldPart): boolean {
  return two.links.get(wording)?.within != null && !areOverlapping(part, other);
}
