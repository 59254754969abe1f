/**
 * A promise for each caller, kept one after the other: between two of them whatever has arrived meanwhile is looked at.
 * A hundred questions at once are answered in their order, and none of them waits for its acknowledgement until all
 * before it are answered.
 */
export function takeTurns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    // What follows the promise before runs first, then the event loop goes round once.
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}
