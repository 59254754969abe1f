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

// What is found by number is made once a snapshot, as typed arrays: a map of two hundred thousand parts takes 100 ms.
const linkRows = new WeakMap<StatementGroups, LinkColumn>();
const groupColumns = new WeakMap<StatementGroups, Map<Folder, Uint32Array>>();

export function readGroups(
  { groups }: Snapshot,
  articles: Mask,
  { guild }: Pick<Asked, 'guild'>,
): GroupReader {
  const { parts, offsets, members } = groups;
  const isSeen = (part: PartNumber): boolean => articles[parts.article[part] ?? -1] === 1;
  const own = guild === null ? null : groupsOf(groups, guild);
  const shared = groupsOf(groups, 'shared');
  return {
    partsOf: (article, quotation) => partsOf(groups, article, quotation),
    at: (part) => ({
      article: parts.article[part] ?? -1,
      quotation: parts.quotation[part] ?? -1,
      span: { start: parts.start[part] ?? 0, end: parts.end[part] ?? 0 },
    }),
    group: (part) => {
      const number = (own?.[part] ?? 0) || (shared?.[part] ?? 0);
      if (number === 0) return [part];
      return [...members.subarray(offsets[number - 1], offsets[number])].filter(
        (each) => each === part || isSeen(each),
      );
    },
    links: (part) => linksOf(groups, part).filter(({ to }) => isSeen(to)),
  };
}

/** The same groups without the parts that a question leaves out. */
export function narrowReader(
  reader: GroupReader,
  isWanted: (place: PartPlace) => boolean,
): GroupReader {
  const isKept = (part: PartNumber): boolean => isWanted(reader.at(part));
  return {
    ...reader,
    partsOf: (article, quotation) => reader.partsOf(article, quotation).filter(isKept),
    group: (part) => reader.group(part).filter((each) => each === part || isKept(each)),
    links: (part) => reader.links(part).filter(({ to }) => isKept(to)),
  };
}

/** Parts are in the order of their articles, quotations and places. */
function partsOf(
  { parts }: StatementGroups,
  article: number,
  quotation: number,
): readonly PartNumber[] {
  let low = 0;
  let high = parts.article.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const held = parts.article[middle] ?? 0;
    const isBefore =
      held < article || (held === article && (parts.quotation[middle] ?? 0) < quotation);
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

/** Of each part one more than the number of its group among those of a folder; 0: it has none. Null: the folder has none. */
function groupsOf(groups: StatementGroups, folder: Folder): Uint32Array | null {
  const { parts, offsets, members, folders } = groups;
  const known = groupColumns.get(groups) ?? new Map<Folder, Uint32Array>();
  groupColumns.set(groups, known);
  const before = known.get(folder);
  if (before !== undefined) return before;
  if (!folders.includes(folder)) return null;
  const column = new Uint32Array(parts.article.length);
  for (let number = 0; number < folders.length; number += 1) {
    if (folders[number] !== folder) continue;
    const end = offsets[number + 1] ?? 0;
    for (let at = offsets[number] ?? end; at < end; at += 1) column[members[at] ?? 0] = number + 1;
  }
  known.set(folder, column);
  return column;
}

/** Rows of `links` by part: those of part `p` stand at `starts[p]` … `starts[p + 1]` of `rows`. */
interface LinkColumn {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

function linksOf(groups: StatementGroups, part: PartNumber): readonly LinkRow[] {
  const known = linkRows.get(groups) ?? linkColumn(groups);
  linkRows.set(groups, known);
  const { a, b, tier, score, grounds } = groups.links;
  return Array.from(known.rows.subarray(known.starts[part], known.starts[part + 1]), (row) => ({
    to: (a[row] === part ? b[row] : a[row]) ?? -1,
    tier: tier[row] ?? 3,
    score: score[row] ?? 0,
    grounds: grounds[row] ?? 0,
  }));
}

function linkColumn({ parts, links: { a, b } }: StatementGroups): LinkColumn {
  const starts = new Uint32Array(parts.article.length + 1);
  for (const ends of [a, b]) {
    for (let row = 0; row < ends.length; row += 1) {
      const next = (ends[row] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
  }
  for (let part = 1; part < starts.length; part += 1)
    starts[part] = (starts[part] ?? 0) + (starts[part - 1] ?? 0);
  const places = starts.slice();
  const rows = new Uint32Array(a.length + b.length);
  for (let row = 0; row < a.length; row += 1) {
    for (const part of [a[row] ?? 0, b[row] ?? 0]) {
      const place = places[part] ?? 0;
      rows[place] = row;
      places[part] = place + 1;
    }
  }
  return { starts, rows };
}
