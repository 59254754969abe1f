// In a process of its own, which `start.mjs` begins once the bot runs: the program in one file, for the next start.
import { readFile } from 'node:fs/promises';
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundlePaths, loadScript, ROOT } from './bundle.mjs';

// Native code; what only the page needs; a language model of 4 MB that only drafts need.
const EXTERNAL = [
  ...['libsql', '@resvg/resvg-js', 'zlib-sync', 'bufferutil', 'utf-8-validate'],
  ...['esbuild', 'tsx', 'wink-nlp', 'wink-eng-lite-web-model'],
];

// In one file every module would have the address of that file, and find nothing beside it.
const ownAddresses = {
  name: 'own-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\.(?:ts|js|mjs)$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes('import.meta')) return null;
      const url = JSON.stringify(pathToFileURL(path).href);
      const loader = path.endsWith('.ts') ? 'ts' : 'js';
      return { contents: text.replaceAll('import.meta.url', url), loader };
    });
  },
};

// discord.js's event emitter brings the source of Node's `util.inspect`, which takes 20 ms to run at every start.
const ownInspect = {
  name: 'own-inspect',
  setup({ onLoad }) {
    onLoad({ filter: /async_event_emitter[/\\]dist[/\\]index\.(?:cjs|mjs)$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text.replace(
        '__toESM(require_inspect(), 1)',
        '__toESM(require("node:util"), 1)',
      );
      return { contents, loader: 'js' };
    });
  },
};

const { script, code, manifest } = bundlePaths();
const made = await build({
  absWorkingDir: ROOT,
  entryPoints: ['src/run-bot.ts'],
  bundle: true,
  write: false,
  metafile: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  keepNames: true,
  minifyWhitespace: true,
  external: EXTERNAL,
  plugins: [ownInspect, ownAddresses],
  logLevel: 'silent',
});
// Packages change together, by npm, which then writes its list of them.
const sources = Object.keys(made.metafile.inputs).filter(
  (input) => !input.includes('node_modules'),
);
const inputs = [...sources, 'node_modules/.package-lock.json'].map((path) => {
  const { size, mtimeMs } = statSync(join(ROOT, path));
  return [path, size, mtimeMs];
});
const { text } = made.outputFiles[0];
rmSync(manifest, { force: true });
mkdirSync(join(script, '..'), { recursive: true });
// As the engine holds it: to decode UTF-8 takes 40 ms at every start.
put(script, Buffer.from(text, 'utf16le'));
const loaded = loadScript(text, undefined);
loaded.run();
put(code, loaded.script.createCachedData());
// The last: without it the rest is nothing.
put(manifest, JSON.stringify({ node: process.version, inputs }));

function put(path, bytes) {
  writeFileSync(`${path}.new`, bytes);
  renameSync(`${path}.new`, path);
}
