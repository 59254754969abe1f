import { openPlaces } from './places.ts';

/** Lists of numbers in one large array, each by where it stands there: from 1. */
export interface NumberLists {
  readonly open: (numbers: readonly number[]) => number;
  readonly length: (list: number) => number;
  readonly at: (list: number, place: number) => number;
  /** Where the list stands now. */
  readonly insert: (list: number, place: number, number: number) => number;
  readonly remove: (list: number, place: number) => number;
  readonly close: (list: number) => void;
}

const LEAST_ROOM = 4;

/** A list is its length, its numbers, and room up to the next power of two. */
export function openNumberLists(): NumberLists {
  let numbers = new Uint32Array(256);
  const places = openPlaces();
  places.take(1);

  const lists: NumberLists = {
    open: (given) => {
      const list = take(roomFor(given.length));
      numbers.set([given.length, ...given], list);
      return list;
    },
    length: (list) => numbers[list] ?? 0,
    at: (list, place) => numbers[list + 1 + place] ?? 0,
    insert: (list, place, number) => {
      const length = lists.length(list);
      const to = moved(list, length, length + 1);
      const [from, end] = [to + 1 + place, to + 1 + length];
      numbers.copyWithin(from + 1, from, end);
      numbers[from] = number;
      numbers[to] = length + 1;
      return to;
    },
    remove: (list, place) => {
      const length = lists.length(list);
      const from = list + 1 + place;
      numbers.copyWithin(from, from + 1, list + 1 + length);
      numbers[list] = length - 1;
      return moved(list, length, length - 1);
    },
    close: (list) => {
      places.free(list, roomFor(lists.length(list)));
    },
  };
  return lists;

  function moved(list: number, length: number, next: number): number {
    const room = roomFor(next);
    if (room === roomFor(length)) return list;
    const to = take(room);
    numbers.copyWithin(to, list, list + 1 + Math.min(length, next));
    places.free(list, roomFor(length));
    return to;
  }

  function take(room: number): number {
    const list = places.take(room);
    if (places.size() > numbers.length) {
      const larger = new Uint32Array(Math.ceil(1.5 * places.size()));
      larger.set(numbers);
      numbers = larger;
    }
    return list;
  }
}

function roomFor(length: number): number {
  return Math.max(LEAST_ROOM, 2 ** (32 - Math.clz32(length)));
}
