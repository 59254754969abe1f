import type { Folder } from '../corpus/article.ts';
import type { HeldArticle } from './held-part.ts';
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
  return {
    parts: {
      ...{ article: article.slice(0, count), quotation: picked(quotation, listed) },
      ...{ start: picked(start, listed), end: picked(end, listed) },
    },
    rows: listed,
    numbers,
  };
}

// Loops, here and below: a callback for each of some hundred thousand costs five times as much.
function picked<T extends Uint32Array | Uint8Array>(column: T, places: Uint32Array): T {
  const found = column.slice(0, places.length) as T;
  for (let at = 0; at < places.length; at += 1) found[at] = column[places[at] ?? 0] ?? 0;
  return found;
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
  const groups = new Map<string, { readonly folder: Folder; readonly rows: number[] }>();
  for (const { folder, row, own } of besides) {
    const key = `${folder} ${row}`;
    const group = groups.get(key) ?? { folder, rows: [row] };
    groups.set(key, group);
    for (const each of own) group.rows.push(each);
  }
  return Array.from(groups.values(), ({ folder, rows }) => ({
    folder,
    members: Uint32Array.from(rows, (row) => numbers[row] ?? 0).sort(),
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
  for (let number = 0; number < rows.length; number += 1) {
    const own = group[rows[number] ?? 0] ?? 0;
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
  for (let number = 0; number < rows.length; number += 1) {
    const own = group[rows[number] ?? 0] ?? 0;
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
  const places = new Uint32Array(a.length);
  const [first, second] = [new Uint32Array(a.length), new Uint32Array(a.length)];
  let used = 0;
  for (let place = 0; place < a.length; place += 1) {
    if (a[place] === 0) continue;
    const one = numbers[(a[place] ?? 0) - 1] ?? 0;
    const two = numbers[b[place] ?? 0] ?? 0;
    first[place] = Math.min(one, two);
    second[place] = Math.max(one, two);
    places[used] = place;
    used += 1;
  }
  const bySecond = countingSort(places.subarray(0, used), second, parts);
  const sorted = countingSort(bySecond, first, parts);
  return {
    ...{ a: picked(first, sorted), b: picked(second, sorted) },
    ...{ tier: picked(tier, sorted), score: picked(score, sorted) },
    grounds: picked(grounds, sorted),
  };
}

/** Places by their numbers, which are below `most`; those of one number keep their order. */
function countingSort(places: Uint32Array, numbers: Uint32Array, most: number): Uint32Array {
  const next = new Uint32Array(most + 1);
  for (let at = 0; at < places.length; at += 1) {
    const number = (numbers[places[at] ?? 0] ?? 0) + 1;
    next[number] = (next[number] ?? 0) + 1;
  }
  for (let number = 1; number <= most; number += 1)
    next[number] = (next[number] ?? 0) + (next[number - 1] ?? 0);
  const sorted = new Uint32Array(places.length);
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    const number = numbers[place] ?? 0;
    const to = next[number] ?? 0;
    sorted[to] = place;
    next[number] = to + 1;
  }
  return sorted;
}
