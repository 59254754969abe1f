import { terms, type QueryTerm } from './analyser.ts';
import type { Bm25Index } from './bm25-index.ts';
import { scoresOf, search, type Hit, type SearchOptions } from './search.ts';
import { sentencesOfUnit } from './sentences-of-unit.ts';
import type { Unit, UnitList } from './unit.ts';
import { askedWords, wordingBound, wordingOf, type AskedWord, type Wording } from './wording.ts';

/** Units of one kind, in the order of articles and of text, and their index. */
interface RankedUnits {
  readonly units: UnitList;
  readonly index: Bm25Index;
}

export interface PassageSource {
  readonly passage: RankedUnits;
  readonly sentence: RankedUnits;
  readonly textOf: (unit: Unit) => string;
  /** The article that a passage stands in; undefined past the last passage. */
  readonly articleOf: (passage: number) => number | undefined;
  readonly titleOf: (article: number) => string | null;
}

export interface PassageHit extends Hit {
  /** What passages are ranked by: `score`, and shares of what BM25 cannot see. */
  readonly fused: number;
}

/** A hit before its text is read. */
interface Candidate {
  readonly hit: Hit;
  readonly unit: Unit;
  /** `fused` without the wording. */
  readonly base: number;
  /** The most that `fused` can be. */
  readonly bound: number;
}

// Chosen on halves of SciFact, SQuADShifts (new Wikipedia, Reddit) and PolNeAR's headlines: each gains, or costs nothing,
// on all of them in both halves. `eval:retrieval` measures them.
const SENTENCE_SHARE = 0.3;
const BESIDE_SHARE = 0.2;
const TITLE_SHARE = 0.5;
const FORM_SHARE = 0.5;
const NEIGHBOUR_SHARE = 0.2;

// Hits that are looked at again; a hundred bring nothing more.
const DEPTH = 50;

/**
 * The best passages, ranked by BM25 and then, among the first fifty, by what BM25 cannot see: how much of the query one
 * sentence holds, what the title and the passages before and after say, which words stand there as they were typed, and
 * which stand side by side. No more than fifty.
 */
export function rankPassages(
  source: PassageSource,
  query: readonly QueryTerm[],
  { limit, allowed }: SearchOptions,
): readonly PassageHit[] {
  const hits = search(source.passage.index, query, { limit: DEPTH, ...(allowed && { allowed }) });
  const asked = askedWords(source.passage.index, query);
  // Reading a text costs some 30 µs, all else of a candidate a tenth: once the rest cannot rise, it is not read.
  let best: readonly PassageHit[] = [];
  for (const { hit, unit, base, bound } of candidatesOf(source, query, asked, hits)) {
    const last = best[limit - 1];
    if (last !== undefined && bound < last.fused) break;
    const fused = base + worthOf(wordingOf(asked, source.textOf(unit)));
    best = [...best, { ...hit, fused }].sort((a, b) => b.fused - a.fused || a.unit - b.unit);
  }
  return best.slice(0, limit);
}

/** By what they can be at most. */
function candidatesOf(
  source: PassageSource,
  query: readonly QueryTerm[],
  asked: readonly AskedWord[],
  hits: readonly Hit[],
): readonly Candidate[] {
  const { passage, sentence } = source;
  const besides = besideScores(source, hits);
  const titled = titleScores(source, asked, hits);
  const candidates = hits.map((hit, place) => {
    const unit = passage.units.at(hit.unit);
    if (unit === undefined) throw new RangeError(`Cannot find passage ${hit.unit}`);
    const sentences = scoresOf(sentence.index, query, sentencesOfUnit(sentence.units, unit));
    const base =
      hit.score +
      SENTENCE_SHARE * Math.max(...sentences) +
      BESIDE_SHARE * (besides[place] ?? 0) +
      TITLE_SHARE * (titled[place] ?? 0);
    const missing = new Set(hit.missing);
    const held = query.filter(({ surface }) => !missing.has(surface)).map(({ term }) => term);
    const bound = base + worthOf(wordingBound(asked, new Set(held)));
    return { hit, unit, base, bound };
  });
  return candidates.sort((a, b) => b.bound - a.bound);
}

function worthOf({ forms, neighbours }: Wording): number {
  return FORM_SHARE * forms + NEIGHBOUR_SHARE * neighbours;
}

/** For each hit the higher score of the passages before and after it in its article, where they are hits too. */
function besideScores({ articleOf }: PassageSource, hits: readonly Hit[]): readonly number[] {
  const scores = new Map(hits.map(({ unit, score }) => [unit, score]));
  return hits.map(({ unit }) => {
    const article = articleOf(unit);
    const beside = [unit - 1, unit + 1].filter((other) => articleOf(other) === article);
    return Math.max(0, ...beside.map((other) => scores.get(other) ?? 0));
  });
}

/** For each hit the worth of the words asked for that the title of its article has. */
function titleScores(
  { articleOf, titleOf }: PassageSource,
  asked: readonly AskedWord[],
  hits: readonly Hit[],
): readonly number[] {
  const known = new Map<number, number>();
  const scoreOf = (article: number): number => {
    const found = known.get(article);
    if (found !== undefined) return found;
    const title = new Set(terms(titleOf(article) ?? ''));
    let score = 0;
    for (const { term, worth } of asked) if (title.has(term)) score += worth;
    known.set(article, score);
    return score;
  };
  return hits.map(({ unit }) => scoreOf(articleOf(unit) ?? -1));
}
