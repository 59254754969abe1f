import { Worker } from 'node:worker_threads';
import type { AnalysedArticle, Snapshot } from '../../snapshot.ts';
import { assembleSnapshot } from './assemble-snapshot.ts';
import type { Built, WorkerTask } from './built.ts';

/** Reads, analyses and indexes the articles of a folder off the calling thread, again and again. */
export interface SnapshotBuilder {
  /**
   * What has not changed since the last build is not done again. One build at a time.
   * @throws Error with the message of what ended it, such as a folder that cannot be read.
   */
  readonly build: () => Promise<Snapshot>;
  readonly close: () => Promise<void>;
}

/** A builder whose thread starts with the first build, and again after it has died; idle, it keeps no process. */
export function openSnapshotBuilder(task: WorkerTask): SnapshotBuilder {
  let worker: Worker | null = null;
  // What the worker has told, by its numbers.
  let known = new Map<number, AnalysedArticle>();

  async function build(): Promise<Snapshot> {
    if (worker === null) {
      const started = startWorker(task);
      started.once('exit', () => {
        if (worker === started) worker = null;
      });
      worker = started;
      known = new Map();
    }
    const current = worker;
    current.ref();
    try {
      const done = await nextBuilt(current, task.folder, known);
      const told = new Map(done.numbers.map((number) => [number, toldAs(known, number)]));
      known = told;
      return await assembleSnapshot([...told.values()], done);
    } catch (error) {
      // It may have died, and what it told with it.
      worker = null;
      await current.terminate();
      throw error;
    } finally {
      current.unref();
    }
  }

  return {
    build,
    close: async () => {
      await worker?.terminate();
      worker = null;
    },
  };
}

/** One build, by a thread of its own. */
export async function buildInWorker(folder: string): Promise<Snapshot> {
  const builder = openSnapshotBuilder({ folder, cache: null });
  try {
    return await builder.build();
  } finally {
    await builder.close();
  }
}

function startWorker(task: WorkerTask): Worker {
  const worker = new Worker(new URL('./snapshot-worker-boot.mjs', import.meta.url), {
    workerData: task,
    // It reads strangers' files: it gets no token.
    env: {},
  });
  // What a thread still throws between two builds is told by the build that was waiting, if there was one.
  worker.on('error', () => {});
  return worker;
}

type Done = Extract<Built, { readonly kind: 'done' }>;

/** Adds to `known` what is told on the way. */
async function nextBuilt(
  worker: Worker,
  folder: string,
  known: Map<number, AnalysedArticle>,
): Promise<Done> {
  return await new Promise<Done>((resolve, reject) => {
    const onMessage = (built: Built): void => {
      switch (built.kind) {
        case 'articles':
          for (const { number, held } of built.articles) known.set(number, held);
          return;
        case 'failed':
          end(() => reject(new Error(built.message)));
          return;
        case 'done':
          end(() => resolve(built));
      }
    };
    const onError = (error: Error): void => end(() => reject(error));
    const onExit = (code: number): void =>
      end(() =>
        reject(
          new Error(`Cannot build a snapshot of "${folder}": the worker ended with code ${code}`),
        ),
      );
    const end = (settle: () => void): void => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      settle();
    };
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.postMessage('build', []);
  });
}

function toldAs(known: ReadonlyMap<number, AnalysedArticle>, number: number): AnalysedArticle {
  const held = known.get(number);
  if (held === undefined) throw new TypeError(`Cannot find article ${number} of the worker`);
  return held;
}
