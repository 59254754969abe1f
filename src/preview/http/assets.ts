import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** One of the page's own files, ready to be sent. */
export interface Asset {
  readonly type: string;
  readonly body: string;
}

const FOLDER = new URL('../page/', import.meta.url);

const PLAIN: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/page.css': ['page.css', 'text/css; charset=utf-8'],
  '/icon.svg': ['icon.svg', 'image/svg+xml'],
};

let script: Promise<string> | null = null;

/** The file at a path; null when there is none. */
export async function assetAt(path: string): Promise<Asset | null> {
  if (path === '/page.js') {
    // Made once a process, when the first page asks: the prompt need not wait for it.
    script ??= bundledScript();
    return { type: 'text/javascript; charset=utf-8', body: await script };
  }
  const plain = Object.hasOwn(PLAIN, path) ? PLAIN[path] : undefined;
  if (plain === undefined) return null;
  const [file, type] = plain;
  return { type, body: await readFile(new URL(file, FOLDER), 'utf8') };
}

/**
 * The page's modules as one script that a browser takes. esbuild is what tsx runs the rest with; about 0.1 s.
 * @throws Error if a module cannot be read.
 */
async function bundledScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('main.ts', FOLDER))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    legalComments: 'inline',
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}
