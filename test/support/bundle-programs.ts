import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin as BundlerPlugin } from 'esbuild';
import type { Plugin } from 'vitest/config';
import { bundleOf, PROGRAM_FILES, ROOT } from './program-files.ts';
import { runFolder } from './run-folder.ts';

// By the address that begins them: it reads TypeScript, which takes longer than what the thread does in a test.
const THREADS: ReadonlyMap<string, string> = new Map([
  ['./snapshot-worker-boot.mjs', 'src/ops/building/snapshot-worker.ts'],
  ['./reader-worker-boot.mjs', 'src/ingest/reader/reader-worker.ts'],
]);

// Native code; programs of their own; what has the language model beside it.
const EXTERNAL = [
  ...['libsql', '@resvg/resvg-js', 'zlib-sync', 'bufferutil', 'utf-8-validate'],
  ...['esbuild', 'tsx', 'wink-nlp', 'wink-eng-lite-web-model'],
];
// For packages of CommonJS.
const REQUIRE = `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`;

/**
 * Puts each program and thread that tests start into one file, when the first test of a run asks for one: from its sources
 * a program takes two to three seconds of processor time to start, and tests start a hundred. Those in
 * `test/process/programs.test.ts` start each as npm does. In watch mode they stay as they were at the first run.
 */
export function bundledPrograms(): Plugin {
  let made: Promise<string> | null = null;
  return {
    name: 'bundled-programs',
    enforce: 'pre',
    transform: async (source, id) => {
      if (id.endsWith('/test/support/program-of.ts'))
        return source.replace('PROGRAMS_FOLDER;', `${JSON.stringify(await (made ??= bundle()))};`);
      return source.includes('new Worker(')
        ? withBundledThreads(source, await (made ??= bundle()))
        : null;
    },
  };
}

/** The folder in which they stand, as long as this process runs. */
async function bundle(): Promise<string> {
  // Below the project, where packages are found.
  const folder = runFolder(join(ROOT, '.cache'), 'test-programs');
  await build({
    absWorkingDir: ROOT,
    entryPoints: [...PROGRAM_FILES, ...THREADS.values()],
    outbase: ROOT,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    ...{ bundle: true, splitting: true, platform: 'node', format: 'esm', target: 'node20' },
    external: EXTERNAL,
    banner: { js: REQUIRE },
    plugins: [ownAddresses(folder)],
    logLevel: 'warning',
  });
  return folder;
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
function withBundledThreads(source: string, folder: string): string {
  let text = source;
  for (const [boot, file] of THREADS) {
    const url = JSON.stringify(pathToFileURL(bundleOf(folder, file)).href);
    text = text.replaceAll(`new URL('${boot}', import.meta.url)`, `new URL(${url})`);
  }
  return text;
}
