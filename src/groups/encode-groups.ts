import type { Folder } from '../corpus/article.ts';
import type { HeldArticle, HeldPart } from './held-part.ts';
import type { SettledGroups } from './kept-groups.ts';
import type { PartColumns } from './part-table.ts';
import type { Links, StatementGroups } from './statement-groups.ts';

/**
 * The groups as plain data; the articles come in the order of the snapshot. Costs a look at the row of each part, in
 * columns: to follow a hundred thousand references took longer than all else.
 */
export function encodeGroups(
  articles: readonly HeldArticle[],
  columns: PartColumns,
  { links, folders, besides }: SettledGroups,
): StatementGroups {
  const { parts, rows, numbers } = numbered(articles, columns);
  return {
    parts,
    ...groupArrays(rows, columns, { folders, besides: besideGroups(besides, numbers) }),
    links: linkArrays(links, numbers, rows.length),
  };
}

interface Numbered {
  readonly parts: StatementGroups['parts'];
  /** The row of each part that is handed over. */
  readonly rows: Uint32Array;
  /** Of such a row the number of its part. */
  readonly numbers: Uint32Array;
}

function numbered(
  articles: readonly HeldArticle[],
  { quotation, start, end, links }: PartColumns,
): Numbered {
  const [article, rows] = [new Uint32Array(links.length), new Uint32Array(links.length)];
  const numbers = new Uint32Array(links.length);
  let count = 0;
  for (let place = 0; place < articles.length; place += 1) {
    const { first = 0, count: own = 0 } = articles[place]?.block ?? {};
    for (let row = first; row < first + own; row += 1) {
      if (links[row] === 0) continue;
      article[count] = place;
      rows[count] = row;
      numbers[row] = count;
      count += 1;
    }
  }
  const listed = rows.slice(0, count);
  const picked = (column: Uint32Array): Uint32Array => listed.map((row) => column[row] ?? 0);
  return {
    parts: {
      ...{ article: article.slice(0, count), quotation: picked(quotation) },
      ...{ start: picked(start), end: picked(end) },
    },
    rows: listed,
    numbers,
  };
}

/** A group of a guild around a shared part that stands alone for everybody else. */
interface BesideGroup {
  readonly folder: Folder;
  readonly members: Uint32Array;
}

function besideGroups(
  besides: SettledGroups['besides'],
  numbers: Uint32Array,
): readonly BesideGroup[] {
  const groups = new Map<string, { readonly folder: Folder; readonly parts: HeldPart[] }>();
  for (const { folder, part, own } of besides) {
    const key = `${folder} ${part.row}`;
    const group = groups.get(key) ?? { folder, parts: [part] };
    groups.set(key, group);
    group.parts.push(...own);
  }
  return Array.from(groups.values(), ({ folder, parts }) => ({
    folder,
    members: Uint32Array.from(parts, ({ row }) => numbers[row] ?? 0).sort(),
  }));
}

/** By their first members; those of one first member by their folders. */
function groupArrays(
  rows: Uint32Array,
  { group }: PartColumns,
  { folders, besides }: { folders: SettledGroups['folders']; besides: readonly BesideGroup[] },
): Pick<StatementGroups, 'offsets' | 'members' | 'folders'> {
  const sizes = new Uint32Array(folders.length + 1);
  const found: {
    readonly first: number;
    readonly folder: Folder;
    readonly own: number | Uint32Array;
  }[] = besides.map(({ folder, members }) => ({ first: members[0] ?? 0, folder, own: members }));
  for (const [number, row] of rows.entries()) {
    const own = group[row] ?? 0;
    if (own === 0) continue;
    if (sizes[own] === 0) found.push({ first: number, folder: folders[own - 1] ?? 'shared', own });
    sizes[own] = (sizes[own] ?? 0) + 1;
  }
  found.sort((a, b) => a.first - b.first || (a.folder < b.folder ? -1 : 1));
  const offsets = new Uint32Array(found.length + 1);
  const next = new Uint32Array(folders.length + 1);
  for (const [place, { own }] of found.entries()) {
    const from = offsets[place] ?? 0;
    offsets[place + 1] = from + (typeof own === 'number' ? (sizes[own] ?? 0) : own.length);
    if (typeof own === 'number') next[own] = from;
  }
  const members = new Uint32Array(offsets[found.length] ?? 0);
  for (const [place, { own }] of found.entries())
    if (typeof own !== 'number') members.set(own, offsets[place]);
  for (const [number, row] of rows.entries()) {
    const own = group[row] ?? 0;
    if (own === 0) continue;
    members[next[own] ?? 0] = number;
    next[own] = (next[own] ?? 0) + 1;
  }
  return { offsets, members, folders: found.map(({ folder }) => folder) };
}

/** By their first parts, then by their second: sorted by counting, for there are as many as parts. */
function linkArrays(
  { a, b, tier, score, grounds }: SettledGroups['links'],
  numbers: Uint32Array,
  parts: number,
): Links {
  const used = Uint32Array.from(a.keys()).filter((place) => a[place] !== 0);
  const numberAt = (row: number): number => numbers[row] ?? 0;
  const one = a.map((row) => (row === 0 ? 0 : numberAt(row - 1)));
  const two = b.map(numberAt);
  const first = one.map((number, place) => Math.min(number, two[place] ?? 0));
  const second = one.map((number, place) => Math.max(number, two[place] ?? 0));
  const sorted = countingSort(countingSort(used, second, parts), first, parts);
  const bytes = (column: Uint8Array): Uint8Array =>
    Uint8Array.from(sorted, (place) => column[place] ?? 0);
  return {
    a: sorted.map((place) => first[place] ?? 0),
    b: sorted.map((place) => second[place] ?? 0),
    ...{ tier: bytes(tier), score: bytes(score), grounds: bytes(grounds) },
  };
}

/** Places by their numbers, which are below `most`; those of one number keep their order. */
function countingSort(places: Uint32Array, numbers: Uint32Array, most: number): Uint32Array {
  const next = new Uint32Array(most + 1);
  for (const place of places) {
    const number = (numbers[place] ?? 0) + 1;
    next[number] = (next[number] ?? 0) + 1;
  }
  for (let number = 1; number <= most; number += 1)
    next[number] = (next[number] ?? 0) + (next[number - 1] ?? 0);
  const sorted = new Uint32Array(places.length);
  for (const place of places) {
    const number = numbers[place] ?? 0;
    const at = next[number] ?? 0;
    sorted[at] = place;
    next[number] = at + 1;
  }
  return sorted;
}
