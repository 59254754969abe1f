import { Worker } from 'node:worker_threads';
import type { ReadRequest, ReadResult } from './reading.ts';
import { refused } from './reading.ts';

/** Reads strangers' bytes in a thread of its own, one source at a time, in the order asked. */
export interface Reader {
  readonly read: (request: ReadRequest) => Promise<ReadResult>;
  readonly close: () => Promise<void>;
}

interface ReaderLimits {
  /** Milliseconds for one source. */
  readonly deadline: number;
  /** Mebibytes of the old generation. */
  readonly memory: number;
}

// The slowest of 681 real pages takes a tenth of it.
export const READER_LIMITS: ReaderLimits = { deadline: 5_000, memory: 512 };

/** A reader whose thread starts with the first request, and again after it had to be stopped. */
export function openReader(limits: ReaderLimits): Reader {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function readNow(request: ReadRequest): Promise<ReadResult> {
    worker ??= await startWorker(limits.memory);
    const current = worker;
    current.ref();
    const result = await answerOf(current, request, limits.deadline);
    if (result.kind === 'refused' && result.refusal.kind === 'reader-stopped') {
      worker = null;
      await current.terminate();
    }
    // An idle thread must not keep the process.
    current.unref();
    return result;
  }

  return {
    read: (request) => {
      const reading = last.then(() => readNow(request));
      last = reading.catch(() => null);
      return reading;
    },
    close: async () => {
      await last;
      await worker?.terminate();
      worker = null;
    },
  };
}

/** @throws Error when the thread cannot start at all, which is our fault and not a page's. */
async function startWorker(memory: number): Promise<Worker> {
  const worker = new Worker(new URL('./reader-worker-boot.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memory },
    // It reads strangers' files: it gets no token.
    env: {},
  });
  await new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  forget(worker);
  return worker;
}

async function answerOf(
  worker: Worker,
  request: ReadRequest,
  deadline: number,
): Promise<ReadResult> {
  return await new Promise((resolve) => {
    const end = (result: ReadResult): void => {
      clearTimeout(timer);
      forget(worker);
      // What a stopped thread still throws concerns nobody.
      worker.on('error', () => {});
      resolve(result);
    };
    const timer = setTimeout(
      () => end(refused({ kind: 'reader-stopped', after: 'time' })),
      deadline,
    );
    worker.once('message', end);
    worker.once('error', (error) => {
      const isFull = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(refused({ kind: 'reader-stopped', after: isFull ? 'memory' : 'fault' }));
    });
    worker.once('exit', () => end(refused({ kind: 'reader-stopped', after: 'fault' })));
    worker.postMessage(request, []);
  });
}

/** One by one: taking all off at once would take off those by which the thread is heard at all. */
function forget(worker: Worker): void {
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
}
