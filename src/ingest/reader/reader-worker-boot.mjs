// JavaScript, since a worker thread on Node 20 starts without the loader that reads TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./reader-worker.ts');
