import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin as BundlerPlugin } from 'esbuild';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the bundles of this run stand, for the tests and their children; unset outside a run. */
export const PROGRAMS = 'ONRECORD_TEST_PROGRAMS';

// What tests start as processes of their own.
export const PROGRAM_FILES = [
  ...['src/main.ts', 'src/register.ts', 'src/bench/main.ts', 'src/train/quotes/main.ts'],
  ...['ask', 'analyse', 'explain', 'extract', 'corpus', 'corpus-check'].map(
    (name) => `src/console/${name}.ts`,
  ),
  ...['dates', 'extraction', 'quotes', 'timeline'].map((name) => `src/eval/${name}/main.ts`),
  ...['breakable', 'keeping'].map((name) => `test/process/${name}-child.ts`),
];

// Native code; programs of their own; what has the language model beside it.
const EXTERNAL = [
  ...['libsql', '@resvg/resvg-js', 'zlib-sync', 'bufferutil', 'utf-8-validate'],
  ...['esbuild', 'tsx', 'wink-nlp', 'wink-eng-lite-web-model'],
];
// For packages of CommonJS.
const REQUIRE = `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`;

// By the address that begins them: it reads TypeScript, which takes longer than what the thread does in a test.
const WORKERS: ReadonlyMap<string, string> = new Map([
  ['./snapshot-worker-boot.mjs', 'src/ops/building/snapshot-worker.ts'],
  ['./reader-worker-boot.mjs', 'src/ingest/reader/reader-worker.ts'],
]);

/** The file in which a program stands bundled. */
export function bundleOf(folder: string, file: string): string {
  return join(folder, file.replace(/\.ts$/, '.mjs'));
}

/**
 * Puts each program and thread that tests start into one file, once a run: from its sources a program takes two to three
 * seconds of processor time to start, and tests start a hundred. Tests in `test/process/programs.test.ts` start each as
 * npm does.
 */
export async function setup(): Promise<() => Promise<void>> {
  // Below the project, where packages are found.
  const folder = join(ROOT, '.cache', `test-programs-${process.pid}`);
  await mkdir(folder, { recursive: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: [...PROGRAM_FILES, ...WORKERS.values()],
    outbase: ROOT,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    ...{ bundle: true, splitting: true, platform: 'node', format: 'esm', target: 'node20' },
    external: EXTERNAL,
    banner: { js: REQUIRE },
    plugins: [ownAddresses(folder)],
    logLevel: 'warning',
  });
  process.env[PROGRAMS] = folder;
  return async () => await rm(folder, { recursive: true, force: true });
}

/** Each module keeps the address of its source, beside which its data stand; threads are the bundled ones. */
function ownAddresses(folder: string): BundlerPlugin {
  return {
    name: 'own-addresses',
    setup: (building) => {
      building.onLoad({ filter: /\/(?:src|commands|test)\/.*\.ts$/ }, async ({ path }) => {
        const text = withBundledThreads(await readFile(path, 'utf8'), folder);
        const url = JSON.stringify(pathToFileURL(path).href);
        return { contents: text.replaceAll('import.meta.url', url), loader: 'ts' };
      });
    },
  };
}

/** The source of a module with the bundled threads in place of those that read TypeScript. */
export function withBundledThreads(source: string, folder: string): string {
  let text = source;
  for (const [boot, file] of WORKERS) {
    const url = JSON.stringify(pathToFileURL(bundleOf(folder, file)).href);
    text = text.replaceAll(`new URL('${boot}', import.meta.url)`, `new URL(${url})`);
  }
  return text;
}
