/**
 * Runs one at a time. Who asks while a run is under way gets the one after it, shared with all who ask
 * meanwhile: what they saved before asking is then surely in it.
 */
export function oneAtATime<T>(run: () => Promise<T>): {
  readonly isRunning: () => boolean;
  readonly next: () => Promise<T>;
} {
  let running: Promise<T> | null = null;
  let waiting: Promise<T> | null = null;

  async function begin(): Promise<T> {
    const current = run();
    running = current;
    try {
      return await current;
    } finally {
      running = null;
    }
  }

  async function afterRunning(): Promise<T> {
    // How the run before ended is for those who asked for it.
    await running?.catch(() => null);
    waiting = null;
    return await begin();
  }

  return {
    isRunning: () => running !== null,
    next: () => {
      if (running === null && waiting === null) return begin();
      waiting ??= afterRunning();
      return waiting;
    },
  };
}
