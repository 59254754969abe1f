// In a process of its own, which `start.mjs` begins once the bot runs: the program in one file, for the next start.
import { readFile } from 'node:fs/promises';
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ASIDE, aside, asThread } from './aside.mjs';
import { bundlePaths, loadScript, ROOT } from './bundle.mjs';
import { lazily } from './lazily.mjs';
import { quickPackages } from './quick-packages.mjs';

// Native code; what only the page needs; a language model of 4 MB that only drafts need.
const EXTERNAL = [
  ...['*.node', '@resvg/resvg-js', 'zlib-sync', 'bufferutil', 'utf-8-validate'],
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

// The bot that runs meanwhile goes first.
setPriority(19);
const { script, code, thread, manifest } = bundlePaths();
const made = await build({
  absWorkingDir: ROOT,
  entryPoints: ['src/run-bot.ts', ASIDE.file, 'src/rehearse.ts'],
  outdir: ROOT,
  bundle: true,
  write: false,
  metafile: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  keepNames: true,
  minifyWhitespace: true,
  external: EXTERNAL,
  plugins: [aside, lazily, quickPackages, ownAddresses],
  logLevel: 'silent',
});
// Packages change together, by npm, which then writes its list of them. “late:/…” is made of a source.
const sources = Object.keys(made.metafile.inputs).filter((input) => !/node_modules|:/.test(input));
const inputs = [...sources, 'node_modules/.package-lock.json'].map((path) => {
  const { size, mtimeMs } = statSync(join(ROOT, path));
  return [path, size, mtimeMs];
});
const [text, threadText, rehearsal] = ['run-bot.js', 'read-saved.js', 'rehearse.js'].map((name) =>
  namedOnce(made.outputFiles.find(({ path }) => path.endsWith(name)).text),
);
rmSync(manifest, { force: true });
mkdirSync(join(script, '..'), { recursive: true });
// As the engine holds it: to decode UTF-8 takes 40 ms at every start.
put(script, Buffer.from(text, 'utf16le'));
put(thread, asThread(threadText));
const loaded = loadScript(text, undefined);
const { runBot } = loaded.run();
put(code, loaded.script.createCachedData());
// The last: without it the rest is nothing.
const list = { node: process.version, inputs };
put(manifest, JSON.stringify({ ...list, isRehearsed: false }));
await keepRehearsed();
put(manifest, JSON.stringify({ ...list, isRehearsed: true }));
process.exit();

/** Functions that were never called are compiled at their first call, at every start: 100 ms for a first answer. */
async function keepRehearsed() {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-rehearsal-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  // No `.env` of the operator's stands there.
  process.chdir(folder);
  await loadScript(rehearsal, undefined).run().rehearse(runBot, folder);
  put(code, loaded.script.createCachedData());
}

/** esbuild names every function again, each time it is made; most bear their name already. */
function namedOnce(bundled) {
  return bundled.replaceAll(
    /(\b__name\d*=(?:__name\()?\((\w+),(\w+)\)=>)(__defProp\d*\(\2,"name",)/g,
    '$1$2.name===$3?$2:$4',
  );
}

function put(path, bytes) {
  writeFileSync(`${path}.new`, bytes);
  renameSync(`${path}.new`, path);
}
