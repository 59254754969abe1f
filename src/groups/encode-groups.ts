import type { Folder } from '../corpus/article.ts';
import { beyondOf } from './beyond.ts';
import type { Cluster } from './cluster.ts';
import type { HeldArticle, HeldPart } from './held-part.ts';
import type { Linked } from './linked.ts';
import type { Links, StatementGroups } from './statement-groups.ts';

/** A group before its parts are numbered. */
interface Group {
  readonly folder: Folder;
  readonly parts: readonly HeldPart[];
}

// A part that is handed over, before it has its number.
const LISTED = -2;

/** The clusters as plain data; the articles come in the order of the snapshot. Costs a look at each part. */
export function encodeGroups(articles: readonly HeldArticle[]): StatementGroups {
  const clusters = clustersIn(articles);
  const links: Linked[] = [];
  const groups = groupsOf(clusters, links);
  for (const { parts } of groups) for (const part of parts) part.number = LISTED;
  for (const { a, b } of links) [a.number, b.number] = [LISTED, LISTED];
  const parts = numberedParts(articles);
  return { parts, ...groupArrays(groups), links: linkArrays(links, parts.article.length) };
}

/** In the order of their first parts. */
function clustersIn(articles: readonly HeldArticle[]): ReadonlySet<Cluster> {
  const clusters = new Set<Cluster>();
  for (const { quotations } of articles) {
    for (const { parts } of quotations) {
      for (const part of parts) {
        part.number = -1;
        const cluster = part.wording?.cluster;
        if (cluster != null) clusters.add(cluster);
      }
    }
  }
  return clusters;
}

/** What joined them and what stands between them is added to `links`. */
function groupsOf(clusters: ReadonlySet<Cluster>, links: Linked[]): readonly Group[] {
  const groups = new Map<Cluster, Group>();
  const own: Cluster[] = [];
  for (const cluster of clusters) {
    const folder = cluster.wordings[0]?.report.folder ?? 'shared';
    if (folder !== 'shared') own.push(cluster);
    if (cluster.parts.length > 1) groups.set(cluster, { folder, parts: cluster.parts });
    for (const link of cluster.joined) links.push(link);
    for (const link of beyondOf(cluster).between) links.push(link);
  }
  const besides = new Map<string, Group>();
  for (const cluster of own) joinShared(cluster, groups, besides);
  return [...groups.values(), ...besides.values()];
}

/** Into the shared group; beside a shared part that stands alone for everybody else, into one of the guild's. */
function joinShared(
  cluster: Cluster,
  groups: Map<Cluster, Group>,
  besides: Map<string, Group>,
): void {
  const { shared: link } = beyondOf(cluster);
  if (link === null) return;
  const [one, two] = link.wordings;
  const target = (one.report.folder === 'shared' ? one : two).cluster;
  const beside = link.a.article.folder === 'shared' ? link.a : link.b;
  const shared = target === null ? undefined : groups.get(target);
  groups.delete(cluster);
  if (shared !== undefined && target !== null) {
    groups.set(target, { folder: 'shared', parts: [...shared.parts, ...cluster.parts] });
    return;
  }
  const folder = cluster.wordings[0]?.report.folder ?? '';
  const key = `${folder} ${beside.article.id} ${beside.place}`;
  const parts = besides.get(key)?.parts ?? [beside];
  besides.set(key, { folder, parts: [...parts, ...cluster.parts] });
}

function numberedParts(articles: readonly HeldArticle[]): StatementGroups['parts'] {
  const rows: [number[], number[], number[], number[]] = [[], [], [], []];
  const [article, quotation, start, end] = rows;
  for (const [place, { quotations }] of articles.entries()) {
    for (const { parts } of quotations) {
      for (const held of parts) {
        if (held.number !== LISTED) continue;
        held.number = article.length;
        article.push(place);
        quotation.push(held.part.quotation);
        start.push(held.part.span.start);
        end.push(held.part.span.end);
      }
    }
  }
  return {
    ...{ article: Uint32Array.from(article), quotation: Uint32Array.from(quotation) },
    ...{ start: Uint32Array.from(start), end: Uint32Array.from(end) },
  };
}

function groupArrays(
  groups: readonly Group[],
): Pick<StatementGroups, 'offsets' | 'members' | 'folders'> {
  const numbered = groups.map(({ folder, parts }) => {
    const members = Uint32Array.from(parts, ({ number }) => number).sort();
    return { folder, members, first: members[0] ?? 0 };
  });
  numbered.sort((a, b) => a.first - b.first || (a.folder < b.folder ? -1 : 1));
  const offsets = new Uint32Array(numbered.length + 1);
  for (const [place, { members }] of numbered.entries())
    offsets[place + 1] = (offsets[place] ?? 0) + members.length;
  const all = new Uint32Array(offsets.at(-1) ?? 0);
  for (const [place, { members }] of numbered.entries()) all.set(members, offsets[place]);
  return { offsets, members: all, folders: numbered.map(({ folder }) => folder) };
}

/** By their first parts, then by their second: sorted by counting, for there are as many as parts. */
function linkArrays(links: readonly Linked[], parts: number): Links {
  const bySecond = countingSort(links, parts, ({ a, b }) => Math.max(a.number, b.number));
  const sorted = countingSort(bySecond, parts, ({ a, b }) => Math.min(a.number, b.number));
  return {
    a: Uint32Array.from(sorted, ({ a, b }) => Math.min(a.number, b.number)),
    b: Uint32Array.from(sorted, ({ a, b }) => Math.max(a.number, b.number)),
    tier: Uint8Array.from(sorted, ({ edge }) => edge.tier),
    score: Uint8Array.from(sorted, ({ edge }) => Math.round(edge.score * 100)),
    grounds: Uint8Array.from(sorted, ({ edge }) => edge.grounds),
  };
}

/** Sorted by a number below `most`; what has the same keeps its order. */
function countingSort<T>(
  list: readonly T[],
  most: number,
  numberOf: (each: T) => number,
): readonly T[] {
  const next = new Uint32Array(most + 1);
  for (const each of list) next[numberOf(each) + 1] = (next[numberOf(each) + 1] ?? 0) + 1;
  for (let number = 1; number <= most; number += 1)
    next[number] = (next[number] ?? 0) + (next[number - 1] ?? 0);
  const sorted = [...list];
  for (const each of list) {
    const number = numberOf(each);
    const place = next[number] ?? 0;
    sorted[place] = each;
    next[number] = place + 1;
  }
  return sorted;
}
