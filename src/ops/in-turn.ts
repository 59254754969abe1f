/** Runs what it is given one after another, in the order in which it was given, whatever came of the one before. */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return async (work) => {
    const run = last.then(work, work);
    last = run.catch(() => null);
    return await run;
  };
}
