import type { Folder } from '../../corpus/article.ts';
import type { StatementGroups } from '../../groups/statement-groups.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Span } from '../../text/span.ts';
import type { Asked } from '../asked.ts';
import type { Mask } from '../reach.ts';

/** A part of a statement by its number in the snapshot's groups. */
export type PartNumber = number;

interface LinkRow {
  readonly to: PartNumber;
  readonly tier: number;
  /** Percent. */
  readonly score: number;
  readonly grounds: number;
}

/** The groups as one asker sees them: nothing of articles out of reach. */
export interface GroupReader {
  /** The parts of a quotation that something else reports too. */
  readonly partsOf: (article: number, quotation: number) => readonly PartNumber[];
  readonly at: (part: PartNumber) => PartPlace;
  /** The parts of its group in reach, itself included; itself alone without a group. */
  readonly group: (part: PartNumber) => readonly PartNumber[];
  /** The parts in reach that a link leads to. */
  readonly links: (part: PartNumber) => readonly LinkRow[];
}

interface PartPlace {
  readonly article: number;
  readonly quotation: number;
  readonly span: Span;
}

interface Index {
  /** One more than the shared group of each part; 0 for none. */
  readonly shared: Uint32Array;
  /** Of a guild the groups of its own, by their parts. */
  readonly own: ReadonlyMap<Folder, ReadonlyMap<PartNumber, number>>;
  /** Where the links of each part begin; one more at the end. */
  readonly starts: Uint32Array;
  /** Rows of links, those of one part together. */
  readonly rows: Uint32Array;
}

// Made once a snapshot.
const indexes = new WeakMap<StatementGroups, Index>();

export function readGroups(snapshot: Snapshot, articles: Mask, { guild }: Asked): GroupReader {
  const { groups } = snapshot;
  const index = indexes.get(groups) ?? indexGroups(groups);
  indexes.set(groups, index);
  const { parts, offsets, members } = groups;
  const isSeen = (part: PartNumber): boolean => articles[parts.article[part] ?? -1] === 1;
  const groupNumber = (part: PartNumber): number | undefined =>
    (guild === null ? undefined : index.own.get(guild)?.get(part)) ?? sharedGroup(index, part);
  return {
    partsOf: (article, quotation) => partsIn(groups, article, quotation),
    at: (part) => ({
      article: parts.article[part] ?? -1,
      quotation: parts.quotation[part] ?? -1,
      span: { start: parts.start[part] ?? 0, end: parts.end[part] ?? 0 },
    }),
    group: (part) => {
      const number = groupNumber(part);
      if (number === undefined) return [part];
      return [...members.subarray(offsets[number], offsets[number + 1])].filter(
        (each) => each === part || isSeen(each),
      );
    },
    links: (part) => linksAt(groups, index, part).filter(({ to }) => isSeen(to)),
  };
}

/** Parts stand in the order of the articles and of their quotations. */
function partsIn(
  { parts }: StatementGroups,
  article: number,
  quotation: number,
): readonly PartNumber[] {
  let [low, high] = [0, parts.article.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = parts.article[middle] ?? 0;
    const isBefore = at < article || (at === article && (parts.quotation[middle] ?? 0) < quotation);
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  const found: PartNumber[] = [];
  while (parts.article[low] === article && parts.quotation[low] === quotation) {
    found.push(low);
    low += 1;
  }
  return found;
}

function sharedGroup({ shared }: Index, part: PartNumber): number | undefined {
  const group = shared[part] ?? 0;
  return group === 0 ? undefined : group - 1;
}

function linksAt(
  { links }: StatementGroups,
  { starts, rows }: Index,
  part: PartNumber,
): readonly LinkRow[] {
  return Array.from(rows.subarray(starts[part], starts[part + 1]), (row) => {
    const a = links.a[row] ?? -1;
    return {
      to: a === part ? (links.b[row] ?? -1) : a,
      ...{ tier: links.tier[row] ?? 3, score: links.score[row] ?? 0 },
      grounds: links.grounds[row] ?? 0,
    };
  });
}

/** A walk over the columns: the first question after a refresh waits for it. */
function indexGroups({ parts, offsets, members, folders, links }: StatementGroups): Index {
  const shared = new Uint32Array(parts.article.length);
  const own = new Map<Folder, Map<PartNumber, number>>();
  for (const [number, folder] of folders.entries()) {
    const [from, to] = [offsets[number] ?? 0, offsets[number + 1] ?? 0];
    if (folder === 'shared') {
      for (let at = from; at < to; at += 1) shared[members[at] ?? 0] = number + 1;
      continue;
    }
    const groups = own.get(folder) ?? new Map<PartNumber, number>();
    own.set(folder, groups);
    for (const part of members.subarray(from, to)) groups.set(part, number);
  }
  return { shared, own, ...linksByPart(links, parts.article.length) };
}

/** The rows of links by their ends, those of one end in order. */
function linksByPart(
  { a, b }: StatementGroups['links'],
  parts: number,
): Pick<Index, 'starts' | 'rows'> {
  const starts = new Uint32Array(parts + 1);
  for (const ends of [a, b])
    for (const part of ends) starts[part + 1] = (starts[part + 1] ?? 0) + 1;
  for (let part = 0; part < parts; part += 1)
    starts[part + 1] = (starts[part + 1] ?? 0) + (starts[part] ?? 0);
  const next = starts.slice();
  const rows = new Uint32Array(2 * a.length);
  for (let row = 0; row < a.length; row += 1) {
    for (const part of [a[row] ?? 0, b[row] ?? 0]) {
      const at = next[part] ?? 0;
      rows[at] = row;
      next[part] = at + 1;
    }
  }
  return { starts, rows };
}
