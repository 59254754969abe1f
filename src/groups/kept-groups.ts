import type { Folder } from '../corpus/article.ts';
import { beyondOf } from './beyond.ts';
import type { Cluster } from './cluster.ts';
import { type LinkColumns, openLinkTable } from './link-table.ts';
import type { Linked, LinkedWordings } from './linked.ts';
import type { PartTable } from './part-table.ts';

/** The clusters as they are handed over, kept from one time to the next: only those that change cost time. */
export interface KeptGroups {
  /** With the links that joined it. */
  readonly add: (cluster: Cluster, joined: readonly Linked[]) => void;
  readonly remove: (cluster: Cluster) => void;
  /** What it leads to may be another now. */
  readonly touch: (cluster: Cluster) => void;
  /** All of them, once what was touched has been looked at again. */
  readonly settled: () => SettledGroups;
}

export interface SettledGroups {
  readonly links: LinkColumns;
  /** Of each group, by the numbers in the table of parts; null where none is. */
  readonly folders: readonly (Folder | null)[];
  /** A guild's own parts that join a shared one which stands alone for everybody else. */
  readonly besides: readonly Beside[];
}

interface Beside {
  readonly folder: Folder;
  /** Of the shared one. Rows stand in the table of parts. */
  readonly row: number;
  readonly own: readonly number[];
}

interface Kept {
  /** Its group's place; null when it is one part. */
  readonly group: number | null;
  readonly joined: readonly number[];
  between: readonly number[];
}

export function openKeptGroups(table: PartTable): KeptGroups {
  const kept = new Map<Cluster, Kept>();
  const touched = new Set<Cluster>();
  const links = openLinkTable(table);
  const folders: (Folder | null)[] = [];
  const freed: number[] = [];
  const besides = new Map<Cluster, Beside>();

  return {
    add: (cluster, joined) => {
      const group = cluster.rows.length > 1 ? (freed.pop() ?? folders.length) : null;
      if (group !== null) folders[group] = cluster.folder;
      assign(table, cluster, group);
      kept.set(cluster, { group, joined: joined.map(links.add), between: [] });
      touched.add(cluster);
    },
    remove: (cluster) => {
      const held = kept.get(cluster);
      if (held === undefined) return;
      for (const link of [...held.joined, ...held.between]) links.remove(link);
      assign(table, cluster, null);
      if (held.group !== null) {
        folders[held.group] = null;
        freed.push(held.group);
      }
      kept.delete(cluster);
      touched.delete(cluster);
      besides.delete(cluster);
    },
    touch: (cluster) => {
      if (kept.has(cluster)) touched.add(cluster);
    },
    settled: () => {
      for (const cluster of touched) settle(cluster);
      touched.clear();
      return { links: links.columns(), folders, besides: [...besides.values()] };
    },
  };

  function settle(cluster: Cluster): void {
    const held = kept.get(cluster);
    if (held === undefined) return;
    for (const link of held.between) links.remove(link);
    const { between, shared } = beyondOf(cluster);
    held.between = between.map(links.add);
    if (cluster.folder !== 'shared') join(cluster, held, shared);
  }

  /** Into the shared group; beside a shared part that stands alone for everybody else, into one of the guild's. */
  function join(cluster: Cluster, { group }: Kept, link: LinkedWordings | null): void {
    besides.delete(cluster);
    if (link === null) {
      assign(table, cluster, group);
      return;
    }
    const [target] = link.wordings.filter(({ report }) => report.folder === 'shared');
    const shared = target?.cluster == null ? null : (kept.get(target.cluster)?.group ?? null);
    assign(table, cluster, shared);
    if (shared !== null) return;
    const { row } = link.a.article.folder === 'shared' ? link.a : link.b;
    besides.set(cluster, { folder: cluster.folder, row, own: cluster.rows });
  }
}

function assign(table: PartTable, { rows }: Cluster, group: number | null): void {
  const { group: column } = table.columns();
  for (const row of rows) column[row] = group === null ? 0 : group + 1;
}
