import type { TopicSentence } from './topic-sentence.ts';
import { addTo, dot, lengthOf, sumOf, type VectorSum, type WordVector } from './word-vector.ts';

// Undated sentences further down in an article tell of other things (time.md, section 10).
const LEAD = 6;

/** A day's sentences: those that tell of it, and the undated openings of articles published on it or the day after. */
export interface DayCandidates {
  readonly told: readonly TopicSentence[];
  readonly published: readonly TopicSentence[];
}

/** The candidates of every day. */
export function candidatesByDay(
  sentences: readonly TopicSentence[],
): (day: number) => DayCandidates {
  const told = new Map<number, TopicSentence[]>();
  const published = new Map<number, TopicSentence[]>();
  for (const sentence of sentences) {
    if (sentence.day !== null) push(told, sentence.day, sentence);
    else if (sentence.published !== null && sentence.place < LEAD) {
      push(published, sentence.published, sentence);
    }
  }
  return (day) => ({
    told: told.get(day) ?? [],
    published: [...(published.get(day) ?? []), ...(published.get(day + 1) ?? [])],
  });
}

function push(map: Map<number, TopicSentence[]>, day: number, sentence: TopicSentence): void {
  const list = map.get(day);
  if (list === undefined) map.set(day, [sentence]);
  else list.push(sentence);
}

/**
 * The sentences that together come closest to all that is said of the day, best first, at most `count`: each on the
 * topic, none twice. Fewer when there are no more.
 */
export function centralSentences(
  candidates: DayCandidates,
  count: number,
): readonly TopicSentence[] {
  const near = nearCentre(candidates);
  const centroid = sumOf(near.map(({ vector }) => vector));
  const norm = lengthOf(centroid);
  const chosen: TopicSentence[] = [];
  const sum = new Map<number, number>();
  const rest = near.filter(({ isOnTopic }) => isOnTopic);
  while (chosen.length < count) {
    const best = bestNext(rest, chosen, sum, centroid, norm);
    if (best === null) break;
    chosen.push(best);
    addTo(sum, best.vector);
  }
  return chosen;
}

function bestNext(
  rest: readonly TopicSentence[],
  chosen: readonly TopicSentence[],
  sum: VectorSum,
  centroid: VectorSum,
  norm: number,
): TopicSentence | null {
  const soFar = dotOf(sum, centroid);
  const square = lengthOf(sum) ** 2;
  let best: TopicSentence | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const sentence of rest) {
    const { vector } = sentence;
    if (chosen.some((one) => isSame(one.vector, vector))) continue;
    const length = Math.sqrt(square + 2 * dot(vector, sum) + 1);
    const score = (soFar + dot(vector, centroid)) / (length * norm || 1);
    if (score > bestScore) [best, bestScore] = [sentence, score];
  }
  return best;
}

function isSame(a: WordVector, b: WordVector): boolean {
  return (
    a.terms.length === b.terms.length &&
    a.terms.every((term, place) => term === b.terms[place] && a.weights[place] === b.weights[place])
  );
}

/** The candidates that lie near what tellers and openings have in common; all of them when there is nothing. */
function nearCentre({ told, published }: DayCandidates): readonly TopicSentence[] {
  const all = [...told, ...published];
  if (told.length === 0 || published.length === 0) return all;
  const own = sumOf(
    told.map(({ vector }) => vector),
    1 / told.length,
  );
  const around = sumOf(
    published.map(({ vector }) => vector),
    1 / published.length,
  );
  const centre = new Map<number, number>();
  for (const [term, weight] of own) {
    const other = around.get(term);
    if (other !== undefined) centre.set(term, weight + other);
  }
  const norm = lengthOf(centre);
  if (norm === 0) return all;
  const scored = all.map((sentence) => ({ sentence, score: dot(sentence.vector, centre) / norm }));
  const ranked = scored.map(({ score }) => score).toSorted((a, b) => b - a);
  const threshold = ranked[kneeOf(ranked)] ?? 0;
  const near = scored.filter(({ score }) => score > threshold).map(({ sentence }) => sentence);
  return near.length === 0 ? all : near;
}

/** The place in a falling curve that lies farthest from the line between its ends. */
function kneeOf(falling: readonly number[]): number {
  const last = falling.length - 1;
  const first = falling[0] ?? 0;
  const slope = last === 0 ? 0 : ((falling[last] ?? 0) - first) / last;
  let knee = 0;
  let farthest = -1;
  for (const [place, value] of falling.entries()) {
    const distance = Math.abs(value - (first + slope * place));
    if (distance > farthest) [knee, farthest] = [place, distance];
  }
  return knee;
}

function dotOf(a: VectorSum, b: VectorSum): number {
  let product = 0;
  for (const [term, weight] of a) product += weight * (b.get(term) ?? 0);
  return product;
}
