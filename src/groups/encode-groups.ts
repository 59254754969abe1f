import { type Cluster, type Linked, surestFirst } from './cluster.ts';
import { type Edge, type HeldArticle, type HeldPart, inOrder } from './held-part.ts';
import type { Links, StatementGroups } from './statement-groups.ts';

/** A group before it is numbered. */
interface Group {
  readonly folder: string;
  readonly parts: HeldPart[];
}

/** The clusters as plain data; the articles come in the order of the snapshot. */
export function encodeGroups(
  articles: readonly HeldArticle[],
  clusterOf: ReadonlyMap<HeldPart, Cluster>,
): StatementGroups {
  const clusters = clustersIn(articles, clusterOf);
  const links: Linked[] = clusters.flatMap(({ joined }) => joined);
  const groups = new Map<Cluster | string, Group>();
  for (const cluster of clusters) {
    const [first] = cluster.parts;
    if (first === undefined) continue;
    const { folder } = first.article;
    const to = folder === 'shared' ? null : surestShared(cluster);
    if (to !== null) {
      links.push(to);
      join(groups, clusterOf.get(to.b), folder, cluster, to.b);
    } else if (cluster.parts.length > 1) {
      groups.set(cluster, { folder, parts: [...cluster.parts] });
    }
  }
  links.push(...linksBetween(clusters, clusterOf, new Set(links.map(({ edge }) => edge))));
  return numbered(articles, [...groups.values()], links);
}

// Shared ones first, so that a guild's own find theirs.
function clustersIn(
  articles: readonly HeldArticle[],
  clusterOf: ReadonlyMap<HeldPart, Cluster>,
): readonly Cluster[] {
  const [shared, own] = [new Set<Cluster>(), new Set<Cluster>()];
  for (const { folder, parts } of articles) {
    for (const part of parts) {
      const cluster = clusterOf.get(part);
      if (cluster !== undefined) (folder === 'shared' ? shared : own).add(cluster);
    }
  }
  return [...shared, ...own];
}

/** The surest link by which a guild's own cluster joins what is shared; null when none does. */
function surestShared({ parts }: Cluster): Linked | null {
  let best: Linked | null = null;
  for (const a of parts) {
    for (const [b, edge] of a.edges) {
      if (edge.tier === 3 || b.article.folder !== 'shared') continue;
      const linked = { a, b, edge };
      if (best === null || surestFirst(linked, best) < 0) best = linked;
    }
  }
  return best;
}

/** Into the shared group; beside a shared part that stands alone for everybody else, into one of the guild's. */
function join(
  groups: Map<Cluster | string, Group>,
  target: Cluster | undefined,
  folder: string,
  { parts }: Cluster,
  beside: HeldPart,
): void {
  const shared = target === undefined ? undefined : groups.get(target);
  if (shared !== undefined) {
    shared.parts.push(...parts);
    return;
  }
  const key = `${folder} ${beside.article.id} ${beside.place}`;
  const own = groups.get(key);
  if (own === undefined) groups.set(key, { folder, parts: [beside, ...parts] });
  else own.parts.push(...parts);
}

/** Of two clusters the surest link that did not join them. */
function linksBetween(
  clusters: readonly Cluster[],
  clusterOf: ReadonlyMap<HeldPart, Cluster>,
  joining: ReadonlySet<Edge>,
): readonly Linked[] {
  return clusters.flatMap((cluster) => {
    const best = new Map<Cluster, Linked>();
    for (const a of cluster.parts) {
      for (const [b, edge] of a.edges) {
        const other = clusterOf.get(b);
        if (other === undefined || other === cluster || inOrder(a, b) > 0) continue;
        if (joining.has(edge)) continue;
        const linked = { a, b, edge };
        const known = best.get(other);
        if (known === undefined || surestFirst(linked, known) < 0) best.set(other, linked);
      }
    }
    return [...best.values()];
  });
}

function numbered(
  articles: readonly HeldArticle[],
  groups: readonly Group[],
  links: readonly Linked[],
): StatementGroups {
  const used = new Set<HeldPart>(groups.flatMap(({ parts }) => parts));
  for (const { a, b } of links) used.add(a).add(b);
  const placeOf = new Map(articles.map((article, place) => [article, place]));
  const parts = [...used].toSorted(inOrder);
  const numberOf = new Map(parts.map((part, number) => [part, number]));
  const at = (part: HeldPart): number => numberOf.get(part) ?? -1;
  const sorted = groups
    .map(({ folder, parts: members }) => ({
      folder,
      members: members.map(at).toSorted((a, b) => a - b),
    }))
    .toSorted(
      (a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0) || (a.folder < b.folder ? -1 : 1),
    );
  const offsets = new Int32Array(sorted.length + 1);
  for (const [place, { members }] of sorted.entries())
    offsets[place + 1] = (offsets[place] ?? 0) + members.length;
  return {
    parts: {
      article: Int32Array.from(parts, ({ article }) => placeOf.get(article) ?? -1),
      quotation: Int32Array.from(parts, ({ part }) => part.quotation),
      start: Int32Array.from(parts, ({ part }) => part.span.start),
      end: Int32Array.from(parts, ({ part }) => part.span.end),
    },
    offsets,
    members: Int32Array.from(sorted.flatMap(({ members }) => members)),
    folders: sorted.map(({ folder }) => folder),
    links: linkArrays(links, at),
  };
}

function linkArrays(links: readonly Linked[], at: (part: HeldPart) => number): Links {
  const rows = links
    .map(({ a, b, edge }) => ({ a: Math.min(at(a), at(b)), b: Math.max(at(a), at(b)), edge }))
    .toSorted((x, y) => x.a - y.a || x.b - y.b);
  return {
    a: Int32Array.from(rows, ({ a }) => a),
    b: Int32Array.from(rows, ({ b }) => b),
    tier: Uint8Array.from(rows, ({ edge }) => edge.tier),
    score: Uint8Array.from(rows, ({ edge }) => Math.round(edge.score * 100)),
    grounds: Uint8Array.from(rows, ({ edge }) => edge.grounds),
  };
}
