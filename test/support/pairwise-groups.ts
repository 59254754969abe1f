import { buildSpeakers } from '../../src/corpus/speakers/build-speakers.ts';
import { isComparable, leastOf } from '../../src/groups/align.ts';
import {
  type Edge,
  gapOf,
  spanOf,
  type HeldArticle,
  type HeldPart,
  type HeldQuotation,
} from '../../src/groups/held-part.ts';
import { holdArticle } from '../../src/groups/hold-article.ts';
import { judge, occasionTier } from '../../src/groups/judge.ts';
import { likenessOfSayings } from '../../src/groups/likeness.ts';
import type { StatementSource } from '../../src/groups/part.ts';
import { openPartTable } from '../../src/groups/part-table.ts';
import {
  conceptAt,
  conceptCode,
  isName,
  termAt,
  wordAt,
  weightAt,
  type Saying,
} from '../../src/groups/saying.ts';
import { openSayings } from '../../src/groups/saying-store.ts';
import {
  ALIGNED_WEIGHTS,
  alignedFeatures,
  logistic,
  logit,
  NO_RIVAL,
} from '../../src/groups/scores.ts';
import { shinglesOf } from '../../src/groups/shingles.ts';
import { speakersByPlace } from '../../src/groups/speakers-by-place.ts';
import { GROUND } from '../../src/groups/statement-groups.ts';
import { termWeight } from '../../src/groups/term-weight.ts';
import { overlaps } from '../../src/text/span.ts';
import { partsHeld } from './parts-held.ts';

interface Pair {
  readonly a: HeldPart;
  readonly b: HeldPart;
  readonly edge: Edge;
}

/** Groups as names of their members behind the folder, and links between groups; both sorted. */
export interface PlainGroups {
  readonly groups: readonly string[];
  readonly beside: readonly string[];
}

/**
 * What grouping gives, worked out in the plainest way: every part judged against every other. What an article repeats
 * word for word counts once and stands where it stands first.
 */
export function pairwiseGroups(sources: readonly StatementSource[]): PlainGroups {
  const sorted = sources.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const speakers = speakersByPlace(sorted, buildSpeakers(sorted), new Map());
  const where = { table: openPartTable(), sayings: openSayings() };
  const articles = sorted.map((source, place) => holdArticle(source, speakers.at(place), where));
  tie(articles);
  const firsts = articles.flatMap(({ quotations }) => quotations.filter(isFirst));
  const parts = firsts.flatMap(partsOf);
  const edges = new Map<string, Pair>();
  const put = (a: HeldPart, b: HeldPart, edge: Edge): void => {
    const [one, two] = isBefore(a, b) ? [a, b] : [b, a];
    edges.set(`${name(one)} ${name(two)}`, { a: one, b: two, edge });
  };
  const get = (a: HeldPart, b: HeldPart): Edge | null =>
    edges.get(isBefore(a, b) ? `${name(a)} ${name(b)}` : `${name(b)} ${name(a)}`)?.edge ?? null;
  for (const a of parts) {
    for (const b of parts) {
      if (!isBefore(a, b) || !isSeen(a, b) || !(areNearInWords(a, b) || areOfOneOccasion(a, b)))
        continue;
      const edge = judge(a, b);
      // Sums of fractions hang on their order.
      if (edge !== null) put(a, b, { ...edge, score: Math.round(edge.score * 1e9) / 1e9 });
    }
  }
  for (const { a, b, edge } of aligned(parts, [...edges.values()], get)) {
    if (edge === null) edges.delete(`${name(a)} ${name(b)}`);
    else put(a, b, { ...edge, score: Math.round(edge.score * 1e9) / 1e9 });
  }
  followOn(edges, get, put);
  return clustered(parts, [...edges.values()], get);
}

const day = ({ article }: HeldPart): number | null => article.day;
const name = (part: HeldPart): string => {
  const number = part.article.table.columns().quotation[part.row];
  return `${part.article.id}:${number}:${spanOf(part).start}`;
};
const isBefore = (a: HeldPart, b: HeldPart): boolean =>
  a.article === b.article ? a.row < b.row : a.article.id < b.article.id;
const isSeen = (a: HeldPart, b: HeldPart): boolean => {
  const folders = new Set([a.article.folder, b.article.folder]);
  return folders.size === 1 || folders.has('shared');
};
const isWithin = (a: number | null, b: number | null, days: number): boolean =>
  a === null || b === null || Math.abs(a - b) <= days;

function areNearInWords(a: HeldPart, b: HeldPart): boolean {
  const shingles = new Set(shinglesOf(a.saying));
  return isWithin(day(a), day(b), 30) && shinglesOf(b.saying).some((each) => shingles.has(each));
}

function areOfOneOccasion(a: HeldPart, b: HeldPart): boolean {
  const telling = ({ saying }: HeldPart): string[] =>
    conceptsIn(saying)
      .filter(({ term }) => termWeight(term) >= 0.4)
      .map(({ concept }) => concept);
  const own = new Set(telling(a));
  const shared = telling(b).filter((each) => own.has(each)).length;
  const [one, two] = [a.quotation, b.quotation];
  const isOneKey = one.keys.some((key) => two.keys.includes(key));
  return isWithin(one.day, two.day, 7) && shared >= 1 && isOneKey;
}

function tie(articles: readonly HeldArticle[]): void {
  const moves: [HeldQuotation, number | null][] = [];
  for (const { day: own, folder, quotations } of articles) {
    if (own !== null) continue;
    const days = new Map<string, number>();
    for (const a of quotations.flatMap(partsOf)) {
      for (const b of articles.flatMap((each) => each.quotations.flatMap(partsOf))) {
        const told = day(b);
        const speaker = a.quotation.speaker ?? b.quotation.speaker;
        const isVisible = b.article.folder === 'shared' || b.article.folder === folder;
        if (told === null || !isVisible || speaker === null || !areNearInWords(a, b)) continue;
        if (judge(a, b)?.tier === 1) days.set(speaker, Math.min(told, days.get(speaker) ?? told));
      }
    }
    for (const quotation of quotations)
      moves.push([quotation, days.get(quotation.speaker ?? quotation.keys[0] ?? '') ?? null]);
  }
  for (const [quotation, moved] of moves) quotation.day = moved;
}

/** Whether its article does not say the same before. */
function isFirst(quotation: HeldQuotation): boolean {
  return (
    quotation.article.quotations.find((each) => saying(each) === saying(quotation)) === quotation
  );
}

/** All that is judged. */
function saying({ article, sayings, speaker, keys, day: own }: HeldQuotation): string {
  const said = sayings.map((each) => {
    const { isContinued, kind, polarity } = each;
    return { isContinued, kind, polarity, words: wordsIn(each), concepts: conceptsIn(each) };
  });
  const { folder, day: published, venues } = article;
  return JSON.stringify([folder, published, own, speaker, keys, [...venues].sort(), said]);
}

function wordsIn(each: Saying): readonly string[] {
  const { vocabulary } = each.store;
  return Array.from({ length: each.words }, (_, word) => vocabulary.word(wordAt(each, word)));
}

function conceptsIn(each: Saying): readonly {
  readonly concept: string;
  readonly term: string;
  readonly isName: boolean;
  readonly weight: number;
}[] {
  const { vocabulary } = each.store;
  return Array.from({ length: each.concepts }, (_, place) => ({
    concept: vocabulary.word(conceptCode(conceptAt(each, place))),
    term: vocabulary.word(termAt(each, place)),
    ...{ isName: isName(conceptAt(each, place)), weight: weightAt(each, place) },
  }));
}

const held = new WeakMap<HeldQuotation, readonly HeldPart[]>();

/** The same objects each time. */
function partsOf(quotation: HeldQuotation): readonly HeldPart[] {
  const parts = held.get(quotation) ?? partsHeld(quotation);
  held.set(quotation, parts);
  return parts;
}

const keyOf = ({ quotation, row }: HeldPart): string =>
  `${row - quotation.first} ${saying(quotation)}`;

/**
 * What is comparable, judged beside what else articles have. What holds of two parts in two articles holds of all in
 * their words: it is enough that it holds somewhere.
 */
function aligned(
  parts: readonly HeldPart[],
  edges: readonly Pair[],
  get: (a: HeldPart, b: HeldPart) => Edge | null,
): readonly { readonly a: HeldPart; readonly b: HeldPart; readonly edge: Edge | null }[] {
  const keys = new Map(parts.map((part) => [part, keyOf(part)]));
  const alike = (part: HeldPart): readonly HeldPart[] =>
    parts.filter((each) => keys.get(each) === keys.get(part));
  const both = ({ a, b, edge }: Pair): Pair[] => [
    { a, b, edge },
    { a: b, b: a, edge },
  ];
  const bySpeaker = edges
    .filter(({ edge }) => (edge.grounds & GROUND.speaker) !== 0)
    .filter(({ a, b }) => a.article !== b.article)
    .flatMap(both);
  const rival = (a: HeldPart, b: HeldPart): number => {
    let best = NO_RIVAL;
    for (const { a: from, b: other, edge } of bySpeaker) {
      if (keys.get(from) !== keys.get(a)) continue;
      for (const to of alike(b)) {
        if (to.article !== other.article || keys.get(other) === keys.get(b)) continue;
        if (isOneSentence(other, to) || get(other, to) !== null) continue;
        best = Math.max(best, logit(edge.score));
      }
    }
    return best;
  };
  const isAnchored = (a: HeldPart, b: HeldPart): boolean =>
    bySpeaker.some(({ a: x, b: y, edge }) => {
      const isSure = edge.tier === 1 || edge.score >= 0.97;
      const [one, two] = [keys.get(x), keys.get(y)];
      const isItself = both({ a, b, edge }).some(
        (own) => keys.get(own.a) === one && keys.get(own.b) === two,
      );
      if (!isSure || isItself || x.quotation.speaker !== a.quotation.speaker) return false;
      return (
        alike(a).some(({ article }) => article === x.article) &&
        alike(b).some(({ article }) => article === y.article)
      );
    });
  return edges
    .filter(({ a, b, edge }) => a.article !== b.article && isComparable(edge))
    .map(({ a, b, edge }) => {
      const score = logistic(
        ALIGNED_WEIGHTS,
        alignedFeatures(logit(edge.score), Math.max(rival(a, b), rival(b, a))),
      );
      const isOneVenue = (edge.grounds & GROUND.venue) !== 0;
      const least = leastOf(gapOf(a, b) ?? 0, isOneVenue, () => isAnchored(a, b));
      const tier = occasionTier(likenessOfSayings(a.saying, b.saying), score, least);
      return { a, b, edge: tier === null ? null : { ...edge, tier, score } };
    });
}

/** Clauses of one sentence. */
function isOneSentence(a: HeldPart, b: HeldPart): boolean {
  if (a.article !== b.article || a.quotation !== b.quotation) return false;
  const [from, to] = [spanOf(a).start, spanOf(b).start].sort((x, y) => x - y);
  return !/[.!?][”"’']*\s/u.test(a.article.source.article.text.slice(from, to));
}

function followOn(
  edges: ReadonlyMap<string, Pair>,
  get: (a: HeldPart, b: HeldPart) => Edge | null,
  put: (a: HeldPart, b: HeldPart, edge: Edge) => void,
): void {
  const isOwn = (edge: Edge | null): boolean =>
    edge !== null && edge.tier < 3 && (edge.grounds & GROUND.sequence) === 0;
  const rest = (part: HeldPart): readonly HeldPart[] => {
    const next = part.row - part.quotation.first + 1;
    return partsOf(part.quotation).slice(next, next + 2);
  };
  const hasNumber = (part: HeldPart): boolean =>
    wordsIn(part.saying).some((word) => /^\d/u.test(word));
  const isLinked = (part: HeldPart, other: HeldPart): boolean =>
    partsOf(other.quotation).some((each) => isOwn(get(part, each)));
  // What is put while it runs has its turn too.
  for (const { a, b, edge } of edges.values()) {
    if (edge.tier === 3 || a.article === b.article) continue;
    if (a.saying.kind !== 'direct' || b.saying.kind !== 'direct') continue;
    if ((gapOf(a, b) ?? 0) > 7) continue;
    const pairs = rest(a).flatMap((one) =>
      rest(b)
        .filter((two) => !isOwn(get(one, two)))
        .map((two) => {
          const { shared, concepts } = likenessOfSayings(one.saying, two.saying);
          const alike = concepts === 0 ? 0 : shared + (hasNumber(one) && hasNumber(two) ? 0.6 : 0);
          return { one, two, alike };
        }),
    );
    const taken = new Set<HeldPart>();
    for (const { one, two, alike } of pairs.sort((x, y) => y.alike - x.alike)) {
      if (alike < 0.5 || taken.has(one) || taken.has(two)) continue;
      if (isLinked(one, b) || isLinked(two, a)) continue;
      taken.add(one).add(two);
      put(one, two, { tier: 2, score: 0.5, grounds: GROUND.speaker | GROUND.sequence });
    }
  }
}

function clustered(
  parts: readonly HeldPart[],
  edges: readonly Pair[],
  get: (a: HeldPart, b: HeldPart) => Edge | null,
): PlainGroups {
  const keys = new Map(parts.map((part) => [part, keyOf(part)]));
  const clusters = new Map<HeldPart, Set<HeldPart>>();
  const classes = new Map<string, HeldPart[]>();
  for (const part of parts) {
    const key = keys.get(part) ?? '';
    classes.set(key, [...(classes.get(key) ?? []), part]);
  }
  // What is too little to be known again stands where it stands first.
  const unsure = new Map<HeldPart, HeldPart>();
  for (const [, each] of classes) {
    const [first, second] = each;
    if (first === undefined) continue;
    const isSure = second === undefined || (get(first, second)?.tier ?? 3) < 3;
    if (!isSure) for (const part of each) unsure.set(part, first);
    const together = new Set(each);
    for (const part of each) clusters.set(part, isSure ? together : new Set([part]));
  }
  const sure = edges
    .filter(({ a, b, edge }) => edge.tier < 3 && a.article.folder === b.article.folder)
    .filter(({ a, b }) => !unsure.has(a) && !unsure.has(b))
    .sort(surest);
  const tried = new Set<string>();
  for (const { a, b } of sure) {
    const pair = [keys.get(a) ?? '', keys.get(b) ?? ''].sort();
    const key = JSON.stringify([...pair, a.article === b.article]);
    const [one, two] = [clusters.get(a), clusters.get(b)];
    if (tried.has(key) || one === undefined || two === undefined || one === two) continue;
    tried.add(key);
    let linked = 0;
    for (const x of one) for (const y of two) if ((get(x, y)?.tier ?? 3) < 3) linked += 1;
    if (linked < 0.5 * one.size * two.size) continue;
    for (const part of two) {
      one.add(part);
      clusters.set(part, one);
    }
  }
  return named(edges, clusters, unsure);
}

function surest(x: Pair, y: Pair): number {
  const before = (a: HeldPart, b: HeldPart): number => (a === b ? 0 : isBefore(a, b) ? -1 : 1);
  return (
    x.edge.tier - y.edge.tier || y.edge.score - x.edge.score || before(x.a, y.a) || before(x.b, y.b)
  );
}

function named(
  edges: readonly Pair[],
  clusters: ReadonlyMap<HeldPart, ReadonlySet<HeldPart>>,
  unsure: ReadonlyMap<HeldPart, HeldPart>,
): PlainGroups {
  const groups = new Map<ReadonlySet<HeldPart>, { folder: string; parts: Set<HeldPart> }>();
  const besides = new Map<string, { folder: string; parts: Set<HeldPart> }>();
  const whole = new Map<ReadonlySet<HeldPart>, Set<HeldPart>>();
  for (const cluster of new Set(clusters.values())) {
    const parts = new Set([
      ...cluster,
      ...[...cluster].filter((part) => !unsure.has(part)).flatMap(repeatsOf),
    ]);
    whole.set(cluster, parts);
    const folder = [...cluster][0]?.article.folder ?? '';
    if (parts.size > 1) groups.set(cluster, { folder, parts: new Set(parts) });
  }
  for (const [cluster, parts] of whole) {
    const folder = [...cluster][0]?.article.folder ?? '';
    if (folder === 'shared') continue;
    const isOwn = (part: HeldPart): boolean => cluster.has(part);
    const [link] = edges
      .filter(({ a, b, edge }) => edge.tier < 3 && isOwn(a) !== isOwn(b))
      .filter(({ a, b }) => [a, b].some(({ article }) => article.folder === 'shared'))
      .sort(surest);
    if (link === undefined) continue;
    const to = isOwn(link.a) ? link.b : link.a;
    const shared = groups.get(clusters.get(to) ?? new Set());
    groups.delete(cluster);
    const key = `${folder} ${name(to)}`;
    const target = shared ?? besides.get(key) ?? { folder, parts: new Set([to]) };
    if (shared === undefined) besides.set(key, target);
    for (const part of parts) target.parts.add(part);
  }
  const all = [...groups.values(), ...besides.values()];
  const beside = new Map<string, Pair>();
  const isTogether = ({ a, b }: Pair): boolean =>
    all.some(({ parts }) => parts.has(a) && parts.has(b));
  const ids = new Map([...whole.keys()].map((cluster, number) => [cluster, number]));
  const idOf = (part: HeldPart): number =>
    ids.get(clusters.get(unsure.get(part) ?? part) ?? new Set()) ?? -1;
  for (const pair of [...edges].sort(surest)) {
    const { a, b } = pair;
    const isCopy = unsure.has(a) && unsure.get(a) === unsure.get(b);
    const key = isCopy ? `${name(a)} ${name(b)}` : [idOf(a), idOf(b)].map(String).sort().join(' ');
    const isBeside = isCopy ? unsure.get(a) === a : idOf(a) !== idOf(b) && !isTogether(pair);
    if (isBeside && !beside.has(key)) beside.set(key, pair);
  }
  return {
    groups: all
      .map(({ folder, parts }) => `${folder}: ${Array.from(parts, name).sort().join(' ')}`)
      .sort(),
    beside: Array.from(beside.values(), ({ a, b, edge: { tier, grounds } }) => {
      return `${[name(a), name(b)].sort().join(' ')} ${tier} ${grounds}`;
    }).sort(),
  };
}

/** What its article says again in the same words, and surely again. */
function repeatsOf(part: HeldPart): readonly HeldPart[] {
  const at = part.row - part.quotation.first;
  return part.article.quotations.flatMap((quotation) => {
    const again = partsOf(quotation)[at];
    if (again === undefined || isFirst(quotation) || keyOf(again) !== keyOf(part)) return [];
    if (overlaps(spanOf(part), spanOf(again))) return [];
    return (judge(part, again)?.tier ?? 3) < 3 ? [again] : [];
  });
}
