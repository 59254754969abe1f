import type { Linked } from './linked.ts';
import type { PartTable } from './part-table.ts';

/** The links that are handed over, by places that a link keeps as long as it stands. */
export interface LinkTable {
  readonly add: (link: Linked) => number;
  readonly remove: (place: number) => void;
  /** As long as places are in use. */
  readonly columns: () => LinkColumns;
}

export interface LinkColumns {
  /** One more than the place of a part; 0 where no link stands. */
  readonly a: Uint32Array;
  /** Places of parts. */
  readonly b: Uint32Array;
  readonly tier: Uint8Array;
  /** Percent. */
  readonly score: Uint8Array;
  readonly grounds: Uint8Array;
}

const FIRST_ROOM = 1024;

/** The table of parts counts how many links end at each. */
export function openLinkTable(parts: PartTable): LinkTable {
  let columns = emptyColumns(FIRST_ROOM);
  let used = 0;
  const freed: number[] = [];

  return {
    add: ({ a, b, edge }) => {
      const place = freed.pop() ?? used;
      if (place === used) used += 1;
      if (used > columns.a.length) columns = withRoom(columns, 2 * used);
      columns.a[place] = a.row + 1;
      columns.b[place] = b.row;
      columns.tier[place] = edge.tier;
      columns.score[place] = Math.round(edge.score * 100);
      columns.grounds[place] = edge.grounds;
      count(a.row, 1);
      count(b.row, 1);
      return place;
    },
    remove: (place) => {
      count((columns.a[place] ?? 0) - 1, -1);
      count(columns.b[place] ?? 0, -1);
      columns.a[place] = 0;
      freed.push(place);
    },
    columns: () => ({
      ...{ a: columns.a.subarray(0, used), b: columns.b.subarray(0, used) },
      ...{ tier: columns.tier.subarray(0, used), score: columns.score.subarray(0, used) },
      grounds: columns.grounds.subarray(0, used),
    }),
  };

  function count(row: number, by: number): void {
    const { links } = parts.columns();
    links[row] = (links[row] ?? 0) + by;
  }
}

function emptyColumns(room: number): LinkColumns {
  return {
    ...{ a: new Uint32Array(room), b: new Uint32Array(room), tier: new Uint8Array(room) },
    ...{ score: new Uint8Array(room), grounds: new Uint8Array(room) },
  };
}

function withRoom(columns: LinkColumns, room: number): LinkColumns {
  const larger = emptyColumns(room);
  larger.a.set(columns.a);
  larger.b.set(columns.b);
  larger.tier.set(columns.tier);
  larger.score.set(columns.score);
  larger.grounds.set(columns.grounds);
  return larger;
}
