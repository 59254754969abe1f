import type { Edge, HeldArticle } from './held-part.ts';
import type { Report, Wording } from './report.ts';
import { GROUND } from './statement-groups.ts';

/** What shows that two articles report one occasion; of use as long as nothing is judged anew. */
export interface Anchors {
  /**
   * Whether an article that carries the one and another that carries the other have another sure pair of the same
   * speaker.
   */
  readonly areOneOccasion: (one: Wording, two: Wording) => boolean;
}

/** What an article has first, then what it is surely one utterance with. */
type Pair = readonly [Wording, Wording];
/** By the report of the second. */
type SurePairs = ReadonlyMap<Report, readonly Pair[]>;

const SURE = 0.97;
// Copies of one story are alike: the first articles that carry it stand for all. Fewer looked at, fewer joined.
const MOST_COPIES = 16;

export function openAnchors(): Anchors {
  const known = new Map<HeldArticle, SurePairs>();
  const sureOf = (article: HeldArticle): SurePairs => {
    const held = known.get(article) ?? surePairs(article);
    known.set(article, held);
    return held;
  };
  const areOne = (from: HeldArticle, to: HeldArticle, one: Wording, two: Wording): boolean => {
    const sure = sureOf(from);
    // Whichever is less to look through.
    for (const report of sure.size < to.copies.size ? sure.keys() : to.copies.keys()) {
      if (!to.copies.has(report)) continue;
      if (sure.get(report)?.some((pair) => isAnchor(pair, one, two)) === true) return true;
    }
    return false;
  };

  return {
    areOneOccasion: (one, two) =>
      one.report.copies
        .slice(0, MOST_COPIES)
        .some(({ article: from }) =>
          two.report.copies
            .slice(0, MOST_COPIES)
            .some(({ article: to }) => from !== to && areOne(from, to, one, two)),
        ),
  };
}

function isAnchor([x, y]: Pair, one: Wording, two: Wording): boolean {
  const isItself = (x === one && y === two) || (x === two && y === one);
  return !isItself && x.report.speaker === one.report.speaker;
}

function surePairs({ copies }: HeldArticle): SurePairs {
  const found = new Map<Report, Pair[]>();
  for (const { wordings } of copies.keys()) {
    for (const wording of wordings) {
      for (const [other, { alone }] of wording.links) {
        if (alone === null || !isSure(alone)) continue;
        const list = found.get(other.report);
        if (list === undefined) found.set(other.report, [[wording, other]]);
        else list.push([wording, other]);
      }
    }
  }
  return found;
}

function isSure({ tier, score, grounds }: Edge): boolean {
  return (grounds & GROUND.speaker) !== 0 && (tier === 1 || score >= SURE);
}
