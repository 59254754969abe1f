import { Worker } from 'node:worker_threads';
import type { Snapshot } from '../snapshot.ts';

/**
 * A snapshot of the articles in a folder, read, analysed and indexed off the calling thread. The buffers of
 * the index are moved, not copied.
 * @throws Error with the message of what ended the worker, such as a folder that cannot be read.
 */
export async function buildInWorker(folder: string): Promise<Snapshot> {
  const worker = new Worker(new URL('./snapshot-worker-boot.mjs', import.meta.url), {
    workerData: { folder },
    // It reads strangers' files: it gets no token.
    env: {},
  });
  return await new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(
        new Error(`Cannot build a snapshot of "${folder}": the worker ended with code ${code}`),
      );
    });
  });
}
