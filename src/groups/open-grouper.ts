import type { SpeakerRegistry } from '../corpus/speakers/speaker.ts';
import { clusterParts, type Cluster } from './cluster.ts';
import { encodeGroups } from './encode-groups.ts';
import { followOns } from './follow-on.ts';
import { type HeldArticle, type HeldPart, inOrder, seeEachOther } from './held-part.ts';
import { holdArticle, signatureOf, speakersOf } from './hold-article.ts';
import { judge } from './judge.ts';
import type { StatementSource } from './part.ts';
import { openPostings } from './postings.ts';
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
  const byWords = openPostings();
  const bySpeaker = openPostings();
  const clusters = new Map<HeldPart, Cluster>();
  const dirty = new Set<HeldPart>();

  return (sources, registry) => {
    const { fresh, dropped, now } = compare(sources, registry, held);
    held = now;
    for (const article of dropped) for (const part of article.parts) drop(part);
    const entered = fresh.flatMap(({ parts }) => parts);
    for (const part of entered) enter(part);
    linkAll(entered, wordNeighbours);
    const moved = movedByTies(now.values());
    for (const [part, day] of moved) move(part, day);
    linkAll(moved.keys(), wordNeighbours);
    linkAll(new Set([...entered, ...moved.keys()]), speakerNeighbours);
    linkFollowOns();
    recluster();
    return encodeGroups([...now.values()], clusters);
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
    clusters.delete(part);
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

  /** Each pair is judged once: two that both wait are compared when the second has its turn. */
  function linkAll(
    parts: Iterable<HeldPart>,
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

  /** Until nothing follows any more: a pair that is found leads to the next. */
  function linkFollowOns(): void {
    const queue = [...dirty].toSorted(inOrder);
    for (const part of queue) {
      for (const [other, edge] of part.edges) {
        if (edge.tier === 3) continue;
        const [a, b] = inOrder(part, other) < 0 ? [part, other] : [other, part];
        for (const found of followOns(a, b)) {
          if (found.a.edges.has(found.b)) continue;
          found.a.edges.set(found.b, found.edge);
          found.b.edges.set(found.a, found.edge);
          dirty.add(found.a).add(found.b);
          queue.push(found.a);
        }
      }
    }
  }

  function recluster(): void {
    const done = new Set<HeldPart>();
    for (const part of dirty) {
      if (done.has(part)) continue;
      const component = componentOf(part);
      for (const each of component) done.add(each);
      for (const cluster of clusterParts(component)) {
        for (const each of cluster.parts) clusters.set(each, cluster);
      }
    }
    dirty.clear();
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
  const speakers = speakersOf(sources, registry);
  const now = new Map<HeldArticle['id'], HeldArticle>();
  const fresh: HeldArticle[] = [];
  for (const [place, source] of sources.entries()) {
    const known = before.get(source.article.id);
    const said = speakers(place);
    const isSame = known?.source === source && known.signature === signatureOf(said);
    const article = isSame ? known : holdArticle(source, said);
    if (article !== known) fresh.push(article);
    now.set(article.id, article);
  }
  const dropped = [...before.values()].filter((article) => now.get(article.id) !== article);
  return { fresh, dropped, now };
}

/** All that is linked to a part by others of its folder, itself included. */
function componentOf(part: HeldPart): readonly HeldPart[] {
  const found = new Set([part]);
  for (const each of found) {
    for (const [other, { tier }] of each.edges) {
      if (tier < 3 && other.article.folder === part.article.folder) found.add(other);
    }
  }
  return [...found].toSorted(inOrder);
}
