/** What is answered, and what goes before it. */
export interface Turns {
  /** Kept for one caller after the other, while nothing that goes ahead is under way. */
  readonly turn: () => Promise<void>;
  /** The work itself; no turn begins before it has ended, within reason. */
  readonly ahead: <T>(work: Promise<T>) => Promise<T>;
}

// Rounds of the event loop, some tens of milliseconds in all: where acknowledgements never cease, answers go on too.
const MOST_ROUNDS = 100;

/**
 * Answers are made on one thread, some of them in tens of milliseconds, and Discord waits three seconds for an
 * acknowledgement: so they are made one at a time, and acknowledgements go before them. A hundred questions at once are
 * answered in their order, and none of them waits for its acknowledgement until all before it are answered.
 */
export function takeTurns(): Turns {
  let last = Promise.resolve();
  const underWay = new Set<Promise<unknown>>();
  const wait = async (): Promise<void> => {
    for (let round = 0; round === 0 || (underWay.size > 0 && round < MOST_ROUNDS); round += 1)
      // What has arrived meanwhile is looked at in every round.
      await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    turn: () => {
      // What follows the promise before runs first.
      last = last.then(wait);
      return last;
    },
    ahead: async (work) => {
      underWay.add(work);
      try {
        return await work;
      } finally {
        underWay.delete(work);
      }
    },
  };
}
