/** Work that was begun and not finished. */
export interface InFlight {
  readonly size: number;
  /** Adds the work until it ends. It must not reject. */
  add(work: Promise<void>): void;
  /** Waits until nothing is left, at most so many milliseconds; returns how much is left. */
  settled(limit: number): Promise<number>;
}

export function inFlight(): InFlight {
  const open = new Set<Promise<void>>();
  return {
    get size() {
      return open.size;
    },
    add(work) {
      open.add(work);
      void work.finally(() => open.delete(work));
    },
    async settled(limit) {
      const timer = alarm(limit);
      while (open.size > 0 && !timer.isOver()) {
        await Promise.race([timer.over, Promise.all(open)]);
      }
      timer.cancel();
      return open.size;
    },
  };
}

interface Alarm {
  readonly over: Promise<void>;
  isOver(): boolean;
  cancel(): void;
}

function alarm(limit: number): Alarm {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      isOver = true;
      resolve();
    }, limit);
  });
  return { over, isOver: () => isOver, cancel: () => clearTimeout(timer) };
}
