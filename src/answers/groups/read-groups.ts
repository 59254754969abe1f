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
  readonly byQuotation: ReadonlyMap<string, readonly PartNumber[]>;
  /** By folder, the group of each part. */
  readonly groupOf: ReadonlyMap<Folder, ReadonlyMap<PartNumber, number>>;
  readonly rows: ReadonlyMap<PartNumber, readonly LinkRow[]>;
}

// Made once a snapshot.
const indexes = new WeakMap<StatementGroups, Index>();

export function readGroups(
  snapshot: Snapshot,
  articles: Mask,
  { guild }: Pick<Asked, 'guild'>,
): GroupReader {
  const { groups } = snapshot;
  const index = indexes.get(groups) ?? indexGroups(groups);
  indexes.set(groups, index);
  const { parts, offsets, members } = groups;
  const isSeen = (part: PartNumber): boolean => articles[parts.article[part] ?? -1] === 1;
  const groupNumber = (part: PartNumber): number | undefined =>
    (guild === null ? undefined : index.groupOf.get(guild)?.get(part)) ??
    index.groupOf.get('shared')?.get(part);
  return {
    partsOf: (article, quotation) => index.byQuotation.get(`${article} ${quotation}`) ?? [],
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
    links: (part) => (index.rows.get(part) ?? []).filter(({ to }) => isSeen(to)),
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

function indexGroups({ parts, offsets, members, folders, links }: StatementGroups): Index {
  const byQuotation = new Map<string, PartNumber[]>();
  for (const part of parts.article.keys()) {
    const key = `${parts.article[part]} ${parts.quotation[part]}`;
    byQuotation.set(key, [...(byQuotation.get(key) ?? []), part]);
  }
  const groupOf = new Map<Folder, Map<PartNumber, number>>();
  for (const [number, folder] of folders.entries()) {
    const own = groupOf.get(folder) ?? new Map<PartNumber, number>();
    groupOf.set(folder, own);
    for (const part of members.subarray(offsets[number], offsets[number + 1]))
      own.set(part, number);
  }
  const rows = new Map<PartNumber, LinkRow[]>();
  const add = (from: PartNumber, row: LinkRow): void => {
    const list = rows.get(from);
    if (list === undefined) rows.set(from, [row]);
    else list.push(row);
  };
  for (const [row, a] of links.a.entries()) {
    const b = links.b[row] ?? -1;
    const [tier, score, grounds] = [links.tier[row], links.score[row], links.grounds[row]];
    const found = { tier: tier ?? 3, score: score ?? 0, grounds: grounds ?? 0 };
    add(a, { to: b, ...found });
    add(b, { to: a, ...found });
  }
  return { byQuotation, groupOf, rows };
}
