import { keyOf, type Stretch, type TopicSentence } from './topic-sentence.ts';
import { addTo, dot, lengthOf, sumOf, type VectorSum, type WordVector } from './word-vector.ts';

// Undated sentences further down in an article tell of other things (time.md, section 10).
const LEAD = 6;
// The share of the candidates that is looked at: those nearest to what tellers and openings have in common. On T17 a
// quarter gives align ROUGE-1 0.123, the knee of the published method 0.120.
const NEAR = 0.25;
// So few are all looked at.
const FEW = 8;

/** The sentences that tell of a stretch, and for a day the undated openings of articles published on it or the day after. */
export interface Candidates {
  readonly told: readonly TopicSentence[];
  readonly published: readonly TopicSentence[];
}

/** The candidates of every stretch. */
export function candidatesByStretch(
  sentences: readonly TopicSentence[],
): (stretch: Stretch) => Candidates {
  const told = new Map<string, TopicSentence[]>();
  const published = new Map<number, TopicSentence[]>();
  for (const sentence of sentences) {
    if (sentence.stretch !== null) push(told, keyOf(sentence.stretch), sentence);
    else if (isOpening(sentence)) push(published, sentence.published, sentence);
  }
  return (stretch) => ({
    told: told.get(keyOf(stretch)) ?? [],
    published:
      stretch.days === 1
        ? [stretch.first, stretch.first + 1].flatMap((day) => published.get(day) ?? [])
        : [],
  });
}

/** Whether a sentence stands at the head of an article whose day is known. */
export function isOpening<S extends Pick<TopicSentence, 'place' | 'published'>>(
  sentence: S,
): sentence is S & { readonly published: number } {
  return sentence.published !== null && sentence.place < LEAD;
}

function push<K>(map: Map<K, TopicSentence[]>, key: K, sentence: TopicSentence): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [sentence]);
  else list.push(sentence);
}

/**
 * The sentences that together come closest to all that is said of the time, best first, at most `count`: each on the
 * topic, none twice. Fewer when there are no more.
 */
export function centralSentences(candidates: Candidates, count: number): readonly TopicSentence[] {
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
function nearCentre({ told, published }: Candidates): readonly TopicSentence[] {
  const all = [...told, ...published];
  if (told.length === 0 || published.length === 0 || all.length < FEW) return all;
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
  const near = scored
    .toSorted((a, b) => b.score - a.score)
    .slice(0, Math.floor(scored.length * NEAR));
  return near.map(({ sentence }) => sentence);
}

function dotOf(a: VectorSum, b: VectorSum): number {
  let product = 0;
  for (const [term, weight] of a) product += weight * (b.get(term) ?? 0);
  return product;
}
