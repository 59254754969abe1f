import { type Saying, termAt, weightAt } from './saying.ts';
import { synonymy } from './synonyms/synonymy.ts';

/** Some concepts of a saying, by their places in it. */
interface Concepts {
  readonly saying: Saying;
  readonly concepts: readonly number[];
}

interface Synonymous {
  readonly one: number;
  readonly two: number;
  readonly weight: number;
}

/** What both say in words of like meaning, each word once, the closest first. */
export function synonymsBetween(left: Concepts, right: Concepts): readonly Synonymous[] {
  const pairs = left.concepts.length === 0 ? [] : pairsBetween(left, right);
  if (pairs.length < 2) return pairs;
  const [taken, takenToo] = [new Set<number>(), new Set<number>()];
  return pairs
    .sort((x, y) => y.weight - x.weight)
    .filter(({ one, two }) => {
      const isFree = !taken.has(one) && !takenToo.has(two);
      if (isFree) {
        taken.add(one);
        takenToo.add(two);
      }
      return isFree;
    });
}

function pairsBetween(left: Concepts, right: Concepts): Synonymous[] {
  const numbers = right.concepts.map((two) => synonymsOf(right.saying, two));
  const pairs: Synonymous[] = [];
  for (const one of left.concepts) {
    const number = synonymsOf(left.saying, one);
    for (const [place, two] of right.concepts.entries()) {
      const alike = synonymy(number, numbers[place] ?? 0);
      if (alike === 0) continue;
      const weight = alike * Math.min(weightAt(left.saying, one), weightAt(right.saying, two));
      pairs.push({ one, two, weight });
    }
  }
  return pairs;
}

function synonymsOf(saying: Saying, concept: number): number {
  return saying.store.vocabulary.synonyms(termAt(saying, concept));
}
