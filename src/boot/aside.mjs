// In the bundle, this function is called in a thread of its own, which has its module in one file and which `start.mjs`
// has begun: what goes in and comes out is data that threads hand over. Without the thread, or when it dies, the function
// is called here.
import { join } from 'node:path';
import { ROOT } from './bundle.mjs';

export const ASIDE = {
  file: 'src/ops/building/read-saved.ts',
  name: 'readSaved',
  /** What it does before the call comes, of what it is begun with; the call gets it as its last argument. */
  ahead: 'readAhead',
};

const FILE = join(ROOT, ASIDE.file);

export const aside = {
  name: 'aside',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, kind }) =>
      kind === 'import-statement' && join(resolveDir, path) === FILE
        ? { path: FILE, namespace: 'aside' }
        : null,
    );
    onLoad({ filter: /./, namespace: 'aside' }, () => ({
      resolveDir: join(FILE, '..'),
      // `module` is the bundle's own.
      contents: `
        export async function ${ASIDE.name}(...given) {
          const { thread } = module;
          module.thread = null;
          const here = () => require(${JSON.stringify(FILE)}).${ASIDE.name}(...given);
          if (!thread) return await here();
          thread.ref();
          return await new Promise((resolve, reject) => {
            thread.once('message', resolve).once('error', reject).once('exit', reject);
            thread.postMessage(given, []);
          }).catch(here);
        }`,
    }));
  },
};

/** The module's file with what a thread does when it begins: what it can, and then it waits for one call. */
export function asThread(bundled) {
  return `${bundled}
const { parentPort, workerData } = require('node:worker_threads');
const ahead = workerData ? module.exports.${ASIDE.ahead}(workerData) : null;
parentPort.once('message', async (given) => {
  parentPort.postMessage(await module.exports.${ASIDE.name}(...given, ahead));
});
`;
}
