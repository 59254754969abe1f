/** What is remembered of codes for a moment, and forgotten at once. */
export interface Marks {
  /** Forgets all; codes are below `most` from now on. */
  readonly clear: (most: number) => void;
  readonly set: (code: number, value: number) => void;
  /** −1 for a code without. */
  readonly get: (code: number) => number;
}

const LAST_TIME = 2 ** 32 - 1;

/** Costs nothing to clear: a mark counts as long as the time stands beside it at which it was set. */
export function openMarks(): Marks {
  let times = new Uint32Array(0);
  let values = new Int32Array(0);
  let now = 0;

  return {
    clear: (most) => {
      if (times.length < most || now === LAST_TIME) {
        const room = Math.max(times.length, 2 * most);
        times = new Uint32Array(room);
        values = new Int32Array(room);
        now = 0;
      }
      now += 1;
    },
    set: (code, value) => {
      times[code] = now;
      values[code] = value;
    },
    get: (code) => (times[code] === now ? (values[code] ?? -1) : -1),
  };
}
