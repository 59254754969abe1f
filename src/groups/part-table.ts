import { openPlaces } from './places.ts';

/** Where the parts of an article stand in the table. */
export interface Block {
  readonly first: number;
  readonly count: number;
}

/** What is handed over of each part, by places that a part keeps as long as its article is held. */
export interface PartTable {
  readonly take: (count: number) => Block;
  readonly free: (block: Block) => void;
  readonly columns: () => PartColumns;
}

export interface PartColumns {
  readonly quotation: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** The group of each part: one more than its place; 0 for none. */
  readonly group: Uint32Array;
  /** How many links end here: what has none is not handed over. */
  readonly links: Uint32Array;
}

const FIRST_ROOM = 1024;

export function openPartTable(): PartTable {
  let columns = emptyColumns(FIRST_ROOM);
  const places = openPlaces();

  return {
    take: (count) => {
      const first = places.take(count);
      if (places.size() > columns.start.length)
        columns = withRoom(columns, Math.max(places.size(), 2 * columns.start.length));
      return { first, count };
    },
    free: ({ first, count }) => {
      places.free(first, count);
    },
    columns: () => columns,
  };
}

function emptyColumns(room: number): PartColumns {
  const column = (): Uint32Array => new Uint32Array(room);
  return { quotation: column(), start: column(), end: column(), group: column(), links: column() };
}

function withRoom(columns: PartColumns, room: number): PartColumns {
  const larger = emptyColumns(room);
  larger.quotation.set(columns.quotation);
  larger.start.set(columns.start);
  larger.end.set(columns.end);
  larger.group.set(columns.group);
  larger.links.set(columns.links);
  return larger;
}
