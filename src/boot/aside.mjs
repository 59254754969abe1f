// In the bundle, this function is called in a thread of its own, which has its module in one file: what goes in and comes
// out is data that threads hand over. A thread that dies costs time: the function is called here then.
import { join } from 'node:path';
import { ROOT } from './bundle.mjs';

export const ASIDE = { file: 'src/ops/building/read-saved.ts', name: 'readSaved' };

const FILE = join(ROOT, ASIDE.file);

export const aside = (script) => ({
  name: 'aside',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, kind }) =>
      kind === 'import-statement' && join(resolveDir, path) === FILE
        ? { path: FILE, namespace: 'aside' }
        : null,
    );
    onLoad({ filter: /./, namespace: 'aside' }, () => ({
      resolveDir: join(FILE, '..'),
      contents: `
        import { Worker } from 'node:worker_threads';
        export async function ${ASIDE.name}(...given) {
          try {
            return await new Promise((resolve, reject) => {
              const worker = new Worker(${JSON.stringify(script)}, { workerData: given, env: {} });
              worker.once('message', resolve).once('error', reject).once('exit', reject);
            });
          } catch {
            return await require(${JSON.stringify(FILE)}).${ASIDE.name}(...given);
          }
        }`,
    }));
  },
});

/** The module's file with what a thread does when it begins. */
export function asThread(bundled) {
  return `${bundled}
const { parentPort, workerData } = require('node:worker_threads');
module.exports.${ASIDE.name}(...workerData).then((given) => parentPort.postMessage(given));
`;
}
