/** Numbers above 0 by keys of 32 bits. */
export interface KeyTable {
  /** 0 for a key without. */
  readonly get: (key: number) => number;
  /** A value of 0 takes the key away. */
  readonly set: (key: number, value: number) => void;
}

const FIRST_ROOM = 64;
// Beyond this share of its places an open table is searched for long.
const FULLEST = 0.7;
// Knuth’s multiplicative hashing (1973, section 6.4).
const SCATTER = 2_654_435_761;

/** An open table in two arrays: a map of some million keys would cost the collector of garbage a look at each. */
export function openKeyTable(): KeyTable {
  let keys = new Int32Array(FIRST_ROOM);
  let values = new Uint32Array(FIRST_ROOM);
  let used = 0;

  return {
    get: (key) => values[placeOf(key)] ?? 0,
    set: (key, value) => {
      const place = placeOf(key);
      const isThere = values[place] !== 0;
      if (value === 0) {
        if (isThere) clear(place);
        return;
      }
      keys[place] = key;
      values[place] = value;
      if (isThere) return;
      used += 1;
      if (used > FULLEST * keys.length) grow();
    },
  };

  /** Where the key stands, or the empty place where it would. */
  function placeOf(key: number): number {
    const last = keys.length - 1;
    for (let place = homeOf(key, last); ; place = (place + 1) & last)
      if (values[place] === 0 || keys[place] === key) return place;
  }

  /** Those behind move up, as long as they do not stand where they belong (Knuth 1973, algorithm 6.4R). */
  function clear(from: number): void {
    const last = keys.length - 1;
    let empty = from;
    for (let place = (from + 1) & last; values[place] !== 0; place = (place + 1) & last) {
      const key = keys[place] ?? 0;
      const isPast = ((place - homeOf(key, last)) & last) >= ((place - empty) & last);
      if (!isPast) continue;
      keys[empty] = key;
      values[empty] = values[place] ?? 0;
      empty = place;
    }
    values[empty] = 0;
    used -= 1;
  }

  function grow(): void {
    const [oldKeys, oldValues] = [keys, values];
    keys = new Int32Array(2 * oldKeys.length);
    values = new Uint32Array(2 * oldKeys.length);
    for (let place = 0; place < oldKeys.length; place += 1) {
      if (oldValues[place] === 0) continue;
      const key = oldKeys[place] ?? 0;
      const to = placeOf(key);
      keys[to] = key;
      values[to] = oldValues[place] ?? 0;
    }
  }
}

function homeOf(key: number, last: number): number {
  const scattered = Math.imul(key, SCATTER);
  return (scattered ^ (scattered >>> 15)) & last;
}
