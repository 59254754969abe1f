import type { Edge, HeldArticle } from './held-part.ts';
import type { Wording } from './report.ts';
import { GROUND } from './statement-groups.ts';

/** What shows that two articles report one occasion; of use as long as nothing is judged anew. */
export interface Anchors {
  /**
   * Whether an article that carries the one and another that carries the other have another sure pair of the same
   * speaker.
   */
  readonly areOneOccasion: (one: Wording, two: Wording) => boolean;
}

type Pair = readonly [Wording, Wording];

const SURE = 0.97;
// Copies of one story are alike: the first articles that carry it stand for all. Fewer looked at, fewer joined.
const MOST_COPIES = 16;

export function openAnchors(): Anchors {
  const known = new Map<HeldArticle, readonly Pair[]>();
  const sureOf = (article: HeldArticle): readonly Pair[] => {
    const held = known.get(article) ?? surePairs(article);
    known.set(article, held);
    return held;
  };

  return {
    areOneOccasion: (one, two) => {
      for (const { article: from } of one.report.copies.slice(0, MOST_COPIES)) {
        for (const { article: to } of two.report.copies.slice(0, MOST_COPIES)) {
          if (from === to) continue;
          const [own, others] = [sureOf(from), sureOf(to)];
          const [few, other] = own.length <= others.length ? [own, to] : [others, from];
          if (few.some((pair) => isAnchor(pair, one, two) && other.copies.has(pair[1].report)))
            return true;
        }
      }
      return false;
    },
  };
}

function isAnchor([x, y]: Pair, one: Wording, two: Wording): boolean {
  const isItself = (x === one && y === two) || (x === two && y === one);
  return !isItself && x.report.speaker === one.report.speaker;
}

/** What an article has first, then what it is surely one utterance with. */
function surePairs({ copies }: HeldArticle): readonly Pair[] {
  const found: Pair[] = [];
  for (const { wordings } of copies.keys()) {
    for (const wording of wordings)
      for (const [other, { alone }] of wording.links)
        if (alone !== null && isSure(alone)) found.push([wording, other]);
  }
  return found;
}

function isSure({ tier, score, grounds }: Edge): boolean {
  return (grounds & GROUND.speaker) !== 0 && (tier === 1 || score >= SURE);
}
