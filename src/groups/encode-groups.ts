import type { Folder } from '../corpus/article.ts';
import { type Cluster, type Linked, surestFirst } from './cluster.ts';
import { type HeldArticle, type HeldPart, inOrder } from './held-part.ts';
import type { Links, StatementGroups } from './statement-groups.ts';

/** A group before its parts are numbered. */
interface Group {
  readonly folder: Folder;
  readonly parts: HeldPart[];
}

/** The clusters as plain data; the articles come in the order of the snapshot. */
export function encodeGroups(articles: readonly HeldArticle[]): StatementGroups {
  let last = 0;
  const rows: number[][] = [[], [], [], []];
  const [article, quotation, start, end] = rows;
  const clusters = new Set<Cluster>();
  const own: Cluster[] = [];
  for (const [place, { parts, folder }] of articles.entries()) {
    for (const part of parts) {
      const { cluster } = part;
      if (cluster === null || part.edges.size === 0) continue;
      part.number = last;
      last += 1;
      article?.push(place);
      quotation?.push(part.part.quotation);
      start?.push(part.part.span.start);
      end?.push(part.part.span.end);
      if (clusters.has(cluster)) continue;
      clusters.add(cluster);
      if (folder !== 'shared') own.push(cluster);
    }
  }
  const links: Linked[] = [];
  const groups = groupsOf(clusters, own, links);
  const column = (place: number): Uint32Array => Uint32Array.from(rows[place] ?? []);
  return {
    parts: { article: column(0), quotation: column(1), start: column(2), end: column(3) },
    ...numberedGroups(groups),
    links: linkArrays([...links, ...linksBetween(clusters, own.length === 0 ? [] : links)]),
  };
}

/** The links that brought the groups together are added to `links`. */
function groupsOf(
  clusters: ReadonlySet<Cluster>,
  own: readonly Cluster[],
  links: Linked[],
): readonly Group[] {
  const groups = new Map<Cluster | string, Group>();
  const owned = new Set(own);
  for (const cluster of clusters) {
    for (const link of cluster.joined) links.push(link);
    if (!owned.has(cluster) && cluster.parts.length > 1)
      groups.set(cluster, { folder: 'shared', parts: [...cluster.parts] });
  }
  for (const cluster of own) {
    const folder = cluster.parts[0]?.article.folder ?? '';
    const to = surestShared(cluster);
    if (to !== null) {
      links.push(to);
      join(groups, to.b.cluster, folder, cluster, to.b);
    } else if (cluster.parts.length > 1) {
      groups.set(cluster, { folder, parts: [...cluster.parts] });
    }
  }
  return [...groups.values()];
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
  target: Cluster | null,
  folder: Folder,
  { parts }: Cluster,
  beside: HeldPart,
): void {
  const shared = target === null ? undefined : groups.get(target);
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
function linksBetween(clusters: Iterable<Cluster>, joining: readonly Linked[]): readonly Linked[] {
  const joined = new Set(joining.map(({ edge }) => edge));
  const between: Linked[] = [];
  for (const cluster of clusters) {
    cluster.between ??= linksFrom(cluster);
    for (const link of cluster.between) if (!joined.has(link.edge)) between.push(link);
  }
  return between;
}

function linksFrom(cluster: Cluster): readonly Linked[] {
  const best = new Map<Cluster, Linked>();
  for (const a of cluster.parts) {
    for (const [b, edge] of a.edges) {
      if (inOrder(a, b) > 0) continue;
      const other = b.cluster;
      if (other === null || other === cluster) continue;
      const linked = { a, b, edge };
      const known = best.get(other);
      if (known === undefined || surestFirst(linked, known) < 0) best.set(other, linked);
    }
  }
  return [...best.values()];
}

function numberedGroups(
  groups: readonly Group[],
): Pick<StatementGroups, 'offsets' | 'members' | 'folders'> {
  const sorted = groups
    .map(({ folder, parts }) => ({
      folder,
      members: parts.map(({ number }) => number).sort((a, b) => a - b),
    }))
    .sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0) || (a.folder < b.folder ? -1 : 1));
  const offsets = new Uint32Array(sorted.length + 1);
  for (const [place, { members }] of sorted.entries())
    offsets[place + 1] = (offsets[place] ?? 0) + members.length;
  return {
    offsets,
    members: Uint32Array.from(sorted.flatMap(({ members }) => members)),
    folders: sorted.map(({ folder }) => folder),
  };
}

function linkArrays(links: readonly Linked[]): Links {
  const rows = links
    .map(({ a, b, edge }) => {
      return { a: Math.min(a.number, b.number), b: Math.max(a.number, b.number), edge };
    })
    .sort((x, y) => x.a - y.a || x.b - y.b);
  return {
    a: Uint32Array.from(rows, ({ a }) => a),
    b: Uint32Array.from(rows, ({ b }) => b),
    tier: Uint8Array.from(rows, ({ edge }) => edge.tier),
    score: Uint8Array.from(rows, ({ edge }) => Math.round(edge.score * 100)),
    grounds: Uint8Array.from(rows, ({ edge }) => edge.grounds),
  };
}
