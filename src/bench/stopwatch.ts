import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Milliseconds. */
export interface Took {
  readonly wall: number;
  /** Processor time of all threads: on a busy machine it says more. */
  readonly cpu: number;
  /** How long the calling thread's event loop stood still at most. */
  readonly stall: number;
}

export async function took(work: () => Promise<unknown>): Promise<Took> {
  // The default of ten milliseconds would miss what a member would feel.
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const used = process.cpuUsage();
  delay.enable();
  const began = performance.now();
  await work();
  const wall = performance.now() - began;
  const { user, system } = process.cpuUsage(used);
  // One turn more: the monitor sees a stall when it is over.
  await new Promise((resolve) => setTimeout(resolve, 5));
  delay.disable();
  return { wall, cpu: (user + system) / 1000, stall: delay.max / 1e6 };
}
