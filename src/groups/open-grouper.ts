import type { SpeakerRegistry } from '../corpus/speakers/speaker.ts';
import { alignParts } from './align.ts';
import { encodeGroups } from './encode-groups.ts';
import { linkFollowOns } from './follow-on.ts';
import { type HeldArticle, type HeldPart, seeEachOther } from './held-part.ts';
import { holdArticle, speakersByPlace } from './hold-article.ts';
import { judge } from './judge.ts';
import type { StatementSource } from './part.ts';
import { openPostings } from './postings.ts';
import { recluster } from './recluster.ts';
import { shinglesOf } from './shingles.ts';
import type { StatementGroups } from './statement-groups.ts';
import { termWeight } from './term-weight.ts';
import { movedByTies } from './tie-undated.ts';

/** Groups statements again and again: what has not changed since the last time is not compared again. */
export type Grouper = (
  sources: readonly StatementSource[],
  speakers: SpeakerRegistry,
) => StatementGroups;

/** The groups of these articles' statements. */
export function groupStatements(
  sources: readonly StatementSource[],
  speakers: SpeakerRegistry,
): StatementGroups {
  return openGrouper()(sources, speakers);
}

// The widest windows within which parts are compared, in days: by words, and of one speaker.
const WORDS_WINDOW = 30;
const SPEAKER_WINDOW = 7;
// Two parts of one utterance share a concept of some weight.
const LEAST_WEIGHT = 0.4;

/** A grouper that holds nothing yet. What it gives depends on its last articles alone, never on how they came. */
export function openGrouper(): Grouper {
  let held = new Map<StatementSource['article']['id'], HeldArticle>();
  // Words are compared by days of publication: the day of an undated article hangs on them.
  const byWords = openPostings(({ article }) => article.day);
  const bySpeaker = openPostings(({ day }) => day);
  const dirty = new Set<HeldPart>();

  return (sources, registry) => {
    const { fresh, dropped, now } = compare(sources, registry, held);
    held = now;
    for (const article of dropped) for (const part of article.parts) drop(part);
    const entered = fresh.flatMap(({ parts }) => parts);
    for (const part of entered) enter(part);
    linkAll(entered, dirty, wordNeighbours);
    const moved = movedByTies(now.values());
    for (const [part, day] of moved) move(part, day);
    linkAll(moved.keys(), dirty, wordNeighbours);
    const waiting = new Set([...entered, ...moved.keys()]);
    linkAll(waiting, dirty, speakerNeighbours);
    alignParts(waiting);
    linkFollowOns(dirty);
    recluster(dirty);
    dirty.clear();
    return encodeGroups([...now.values()]);
  };

  function enter(part: HeldPart): void {
    dirty.add(part);
    for (const shingle of shinglesOf(part.part.words)) byWords.add(shingle, part);
    for (const key of occasionKeys(part)) bySpeaker.add(key, part);
  }

  function leave(part: HeldPart): void {
    for (const key of occasionKeys(part)) bySpeaker.remove(key, part);
    for (const other of part.edges.keys()) {
      other.edges.delete(part);
      dirty.add(other);
    }
    part.edges.clear();
  }

  function drop(part: HeldPart): void {
    for (const shingle of shinglesOf(part.part.words)) byWords.remove(shingle, part);
    leave(part);
    part.cluster = null;
    dirty.delete(part);
  }

  /** To the day of the article that it is tied to. */
  function move(part: HeldPart, day: number | null): void {
    for (const shingle of shinglesOf(part.part.words)) byWords.remove(shingle, part);
    leave(part);
    part.day = day;
    enter(part);
  }

  function wordNeighbours(part: HeldPart): Iterable<HeldPart> {
    return candidates(shinglesOf(part.part.words), (shingle) =>
      byWords.near(shingle, part, WORDS_WINDOW),
    );
  }

  function speakerNeighbours(part: HeldPart): Iterable<HeldPart> {
    return candidates(occasionKeys(part), (key) => bySpeaker.near(key, part, SPEAKER_WINDOW));
  }
}

/** Each pair is judged once: two that both wait are compared when the second has its turn. */
function linkAll(
  parts: Iterable<HeldPart>,
  dirty: Set<HeldPart>,
  candidatesOf: (part: HeldPart) => Iterable<HeldPart>,
): void {
  const waiting = new Set(parts);
  for (const part of waiting) {
    waiting.delete(part);
    for (const other of candidatesOf(part)) {
      if (other === part || waiting.has(other) || part.edges.has(other)) continue;
      if (!seeEachOther(part, other)) continue;
      const edge = judge(part, other);
      if (edge === null) continue;
      part.edges.set(other, edge);
      other.edges.set(part, edge);
      dirty.add(part).add(other);
    }
  }
}

function candidates(
  keys: readonly string[],
  near: (key: string) => Iterable<HeldPart>,
): ReadonlySet<HeldPart> {
  const found = new Set<HeldPart>();
  for (const key of keys) for (const part of near(key)) found.add(part);
  return found;
}

function occasionKeys({ keys, part }: HeldPart): readonly string[] {
  const concepts = [...part.concepts]
    .filter(([, { term }]) => termWeight(term) >= LEAST_WEIGHT)
    .map(([concept]) => concept);
  return keys.flatMap((key) => concepts.map((concept) => `${key}\n${concept}`));
}

interface Comparison {
  readonly fresh: readonly HeldArticle[];
  readonly dropped: readonly HeldArticle[];
  /** In the order of the sources. */
  readonly now: Map<HeldArticle['id'], HeldArticle>;
}

function compare(
  sources: readonly StatementSource[],
  registry: SpeakerRegistry,
  before: ReadonlyMap<HeldArticle['id'], HeldArticle>,
): Comparison {
  const speakers = speakersByPlace(sources, registry);
  const now = new Map<HeldArticle['id'], HeldArticle>();
  const fresh: HeldArticle[] = [];
  for (const [place, source] of sources.entries()) {
    const known = before.get(source.article.id);
    const isSame = known?.source === source && speakers.areSame(place, known.speakers);
    const article = isSame ? known : holdArticle(source, speakers.at(place));
    if (article !== known) fresh.push(article);
    now.set(article.id, article);
  }
  const dropped = [...before.values()].filter((article) => now.get(article.id) !== article);
  return { fresh, dropped, now };
}
