import type { ArticleId } from '../../corpus/article.ts';
import { terms, type QueryTerm } from '../../retrieval/analyser.ts';
import { MOST_SENTENCES } from '../../quoted-span.ts';
import type { TimelineEntry } from '../answer.ts';
import { joinReports } from '../join-reports.ts';
import { candidatesByStretch, centralSentences, isOpening } from './central-sentences.ts';
import { rankStretches } from './rank-stretches.ts';
import { keyOf, type Stretch, type TimedSentence, type TopicSentence } from './topic-sentence.ts';
import { wordVectors } from './word-vector.ts';

/** A sentence on the topic. */
export interface Candidate extends TimedSentence {
  readonly place: number;
}

// A day with more than this many entries crowds out others.
const A_DAY = 3;
// Cost: some 0.2 ms each, with its vector and its comparison to others of the day; answers are made on the main thread.
const MOST_LOOKED_AT = 600;

/**
 * At most `most` entries: the times that most articles tell of, each with what is most central to it. A sentence
 * without a date comes in by its publication date only, and only beside one that tells of that day or the day before.
 * Candidates come best on the topic first. `toEntry` is asked only for those that are looked at.
 */
export function chooseEntries<C extends Candidate>(
  candidates: readonly C[],
  toEntry: (candidate: C) => TimelineEntry,
  topic: readonly QueryTerm[],
  most: number,
): readonly TimelineEntry[] {
  const stretches = rankStretches(candidates).slice(0, most);
  const near = nearThese(candidates, stretches).slice(0, MOST_LOOKED_AT);
  const { sentences, entryOf } = asEntries(near, near.map(toEntry), topic);
  const candidatesOf = candidatesByStretch(sentences);
  const queues = stretches.map((stretch) => {
    const found = candidatesOf(stretch);
    const count = stretches.length < most ? most : A_DAY;
    const told = centralSentences({ told: found.told, published: [] }, count);
    const [opening] = centralSentences(found, count).filter((one) => one.stretch === null);
    const [first, ...others] = told;
    if (first === undefined) return [];
    return opening === undefined ? told : [first, opening, ...others];
  });
  return inRounds(queues, most, entryOf);
}

/** The first of each, then the second of each, and so on: entries, none twice, and of no article more than may be quoted. */
function inRounds(
  queues: readonly (readonly TopicSentence[])[],
  most: number,
  entryOf: (sentence: TopicSentence) => TimelineEntry | undefined,
): readonly TimelineEntry[] {
  const chosen = new Set<TimelineEntry>();
  const quoted = new Map<ArticleId, number>();
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  for (let round = 0; round < longest; round += 1) {
    for (const queue of queues) {
      const sentence = queue[round];
      const entry = sentence === undefined ? undefined : entryOf(sentence);
      if (entry === undefined || chosen.has(entry) || chosen.size === most) continue;
      const { id } = entry.citation.article;
      const before = quoted.get(id) ?? 0;
      if (before === MOST_SENTENCES) continue;
      quoted.set(id, before + 1);
      chosen.add(entry);
    }
  }
  return [...chosen];
}

function nearThese<C extends Candidate>(
  candidates: readonly C[],
  stretches: readonly Stretch[],
): readonly C[] {
  const keys = new Set(stretches.map(keyOf));
  const days = new Set(
    stretches.flatMap(({ first, days: length }) => (length === 1 ? [first, first + 1] : [])),
  );
  return candidates.filter((candidate) =>
    candidate.stretch === null
      ? isOpening(candidate) && days.has(candidate.published)
      : keys.has(keyOf(candidate.stretch)),
  );
}

/** The sentences of the candidates, and the entry that each came into. `alone` is what each would make by itself. */
function asEntries(
  candidates: readonly Candidate[],
  alone: readonly TimelineEntry[],
  topic: readonly QueryTerm[],
): {
  readonly sentences: readonly TopicSentence[];
  readonly entryOf: (sentence: TopicSentence) => TimelineEntry | undefined;
} {
  const vectors = wordVectors(alone.map(({ citation }) => terms(citation.quote)));
  const entryAt = new Map<string, TimelineEntry>();
  for (const entry of joinReports(alone, topic)) {
    for (const citation of [entry.citation, ...entry.alsoReportedBy]) {
      entryAt.set(placeOf(citation), entry);
    }
  }
  const places = new Map<TopicSentence, string>();
  const sentences = candidates.flatMap((candidate, index) => {
    const { article, outlet, stretch, published, place } = candidate;
    const vector = vectors[index];
    const own = alone[index];
    if (vector === undefined || own === undefined) return [];
    const timed = { article, outlet, stretch, published, place };
    const sentence: TopicSentence = { ...timed, isOnTopic: true, vector };
    places.set(sentence, placeOf(own.citation));
    return [sentence];
  });
  return { sentences, entryOf: (sentence) => entryAt.get(places.get(sentence) ?? '') };
}

function placeOf({ article, span }: TimelineEntry['citation']): string {
  return `${article.id} ${span.start}`;
}
