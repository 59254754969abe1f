import { parentPort, workerData } from 'node:worker_threads';
import { loadSnapshot } from './load-snapshot.ts';

const { folder } = workerData as { readonly folder: string };
const snapshot = await loadSnapshot(folder);
const buffers = Object.values(snapshot.ranked).flatMap(({ index }) => [
  index.offsets.buffer,
  index.documents.buffer,
  index.weights.buffer,
]);
parentPort?.postMessage(snapshot, buffers as ArrayBuffer[]);
