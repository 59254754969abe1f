import { parentPort } from 'node:worker_threads';
import { answerRequest } from './answer-request.ts';
import type { ReadRequest } from './reading.ts';

parentPort?.on('message', (request: ReadRequest) => {
  parentPort?.postMessage(answerRequest(request), []);
});
parentPort?.postMessage('ready', []);
